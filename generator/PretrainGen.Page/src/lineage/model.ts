import { lineagesOf } from "../data/columns";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { textsOf } from "../ui/context";
import type { Relation } from "./drawing";
import { Graph } from "./graph";
import { layOutGraph, type Drawing } from "./layout";

/** More than this is not laid out at once. */
const mostWhole = 1500;
export const mostFamily = 100;

/** What of a lineage is shown, and how its rows stand to the one that is open. What is laid out once stays. */
export class LineageModel {
  private readonly memory = new Map<string, { key: unknown[]; value: unknown }>();

  constructor(
    private readonly store: Store,
    private readonly table: Table,
  ) {}

  /** The value, made again only when one of the things that it is made of is another one. */
  private remember<T>(name: string, key: unknown[], make: () => T): T {
    const before = this.memory.get(name);
    if (before && key.every((part, at) => part === before.key[at])) return before.value as T;
    const value = make();
    this.memory.set(name, { key, value });
    return value;
  }

  /** The column of the references. */
  column(): number {
    const { axis } = this.store.address;
    const columns = lineagesOf(this.table);
    return axis !== undefined && columns.includes(axis) ? axis : columns[0]!;
  }

  graph(): Graph {
    const column = this.column();
    return this.remember("graph", [column], () => new Graph(this.table, column));
  }

  isTooLarge(): boolean {
    return this.graph().rows.length > mostWhole;
  }

  /** Whose family is shown; null where the whole graph is. */
  head(): number | null {
    return this.store.address.family || this.isTooLarge() ? this.candidate() : null;
  }

  /** Whose family it would be: that of the row that is open, or of the row that most come from. */
  candidate(): number | null {
    const { row } = this.store.address;
    return row !== null && this.graph().has(row) ? row : this.graph().root();
  }

  /** The rows that are shown. */
  family(): { rows: Set<number>; isCut: boolean } {
    const graph = this.graph();
    const head = this.head();
    return this.remember("family", [graph, head], () =>
      head === null ? { rows: new Set(graph.rows), isCut: false } : graph.family(head, mostFamily),
    );
  }

  /** Of about the shape of the screen that it is drawn for at first. */
  drawing(aspect: number): Drawing {
    const graph = this.graph();
    const family = this.family();
    return this.remember("drawing", [graph, family], () => layOutGraph(this.table, graph, family.rows, aspect));
  }

  /** How each row stands to one of them; null where that one has no lineage. */
  relationsTo(row: number | null): ((row: number) => Relation) | null {
    const graph = this.graph();
    return this.remember("relations", [graph, row], () => {
      if (row === null || !graph.has(row)) return null;
      const ancestors = graph.ancestors(row);
      const descendants = graph.descendants(row);
      return other => (other === row ? "self" : ancestors.has(other) ? "ancestor" : descendants.has(other) ? "descendant" : "other");
    });
  }

  /** What a row is called, and how many it comes from and come from it. */
  sayOf(): (row: number) => string {
    const graph = this.graph();
    const texts = textsOf(this.store);
    return this.remember("say", [graph, texts], () => row => {
      const ancestors = texts.ancestors(graph.ancestors(row).size);
      return this.table.name(row) + texts.colon + ancestors + texts.listSeparator + texts.descendants(graph.descendants(row).size);
    });
  }
}
