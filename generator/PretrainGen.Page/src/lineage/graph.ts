import { push } from "../data/groups";
import type { Table } from "../data/table";

/** Who is made of whom: edges lead from a row to those that refer to it. */
export class Graph {
  /** The rows that refer or are referred to, in the order of the file. */
  readonly rows: number[];
  readonly edges: [from: number, to: number][] = [];
  private readonly before = new Map<number, number[]>();
  private readonly after = new Map<number, number[]>();

  constructor(table: Table, column: number) {
    for (let row = 0; row < table.count; row++) {
      for (const target of new Set(table.values(column, row))) {
        // A row that refers to itself is no lineage.
        if (typeof target === "number" && target !== row) this.connect(target, row);
      }
    }
    this.rows = [...new Set([...this.before.keys(), ...this.after.keys()])].sort((a, b) => a - b);
  }

  private connect(from: number, to: number): void {
    this.edges.push([from, to]);
    push(this.after, from, to);
    push(this.before, to, from);
  }

  /** Whether the row refers, or is referred to. */
  has(row: number): boolean {
    return this.before.has(row) || this.after.has(row);
  }

  parents(row: number): number[] {
    return this.before.get(row) ?? [];
  }

  children(row: number): number[] {
    return this.after.get(row) ?? [];
  }

  /** All that the row comes from, with the distance; the row is not among them. */
  ancestors(row: number): Map<number, number> {
    return this.reach(row, next => this.parents(next));
  }

  descendants(row: number): Map<number, number> {
    return this.reach(row, next => this.children(next));
  }

  private reach(row: number, step: (row: number) => number[]): Map<number, number> {
    const distances = new Map([[row, 0]]);
    for (const [next, distance] of distances) {
      for (const other of step(next)) {
        if (!distances.has(other)) distances.set(other, distance + 1);
      }
    }
    distances.delete(row);
    return distances;
  }

  /** The row with its ancestors and descendants; of very many, the nearest. */
  family(row: number, most: number): { rows: Set<number>; isCut: boolean } {
    const distances = [...this.ancestors(row), ...this.descendants(row)].sort((a, b) => a[1] - b[1]);
    return { rows: new Set([row, ...distances.slice(0, most - 1).map(([other]) => other)]), isCut: distances.length >= most };
  }

  /** The row that most come from, directly. */
  root(): number | null {
    let root: number | null = null;
    for (const row of this.rows) {
      if (root === null || this.children(row).length > this.children(root).length) root = row;
    }
    return root;
  }

  /** Groups of rows that are connected, of those that are wanted. */
  components(wanted: ReadonlySet<number>): number[][] {
    const seen = new Set<number>();
    const components: number[][] = [];
    for (const row of this.rows) {
      if (!wanted.has(row) || seen.has(row)) continue;
      const component = [row];
      seen.add(row);
      for (const next of component) {
        for (const other of [...this.parents(next), ...this.children(next)]) {
          if (!wanted.has(other) || seen.has(other)) continue;
          seen.add(other);
          component.push(other);
        }
      }
      components.push(component);
    }
    return components;
  }
}
