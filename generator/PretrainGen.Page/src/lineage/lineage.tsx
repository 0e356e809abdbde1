import { Component, createRef } from "preact";
import { paletteOf } from "../charts/palette";
import { ColumnPicker, Colours, colourOf } from "../charts/picker";
import { identity, Zoom, type Transform } from "../charts/zoom";
import { ZoomButtons } from "../charts/zoom-buttons";
import { lineagesOf } from "../data/columns";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { textsOf } from "../ui/context";
import { Datum } from "../ui/value";
import { GraphDrawing, type Relation } from "./drawing";
import { Graph } from "./graph";
import { Hubs } from "./hubs";
import { layOutGraph, type Drawing } from "./layout";
import { neighbour } from "./neighbour";
import { Overview } from "./overview";

/** More than this is not laid out at once. */
const mostWhole = 1500;
const mostFamily = 100;
const margin = 24;
const legible = 0.45;

interface LineageProps {
  store: Store;
  table: Table;
}

interface LineageState {
  width: number;
  height: number;
  transform: Transform;
  focused: number | null;
}

/** Rows and what they refer to, as a graph from left to right. */
export class Lineage extends Component<LineageProps, LineageState> {
  override state: LineageState = { width: 0, height: 0, transform: identity, focused: null };
  private readonly element = createRef<SVGSVGElement>();
  private readonly resized = new ResizeObserver(() => this.measure());
  private readonly memory = new Map<string, { key: unknown[]; value: unknown }>();
  private zoom: Zoom | null = null;
  private fitted: Drawing | null = null;
  private shownRow: number | null = null;

  override componentDidMount(): void {
    this.zoom = new Zoom(this.element.current!, transform => this.setState({ transform }));
    this.resized.observe(this.element.current!);
    this.measure();
  }

  override componentDidUpdate(): void {
    const drawing = this.drawing();
    const { row } = this.props.store.address;
    if (drawing && drawing !== this.fitted)
      this.fit(drawing);
    if (row !== this.shownRow)
      this.show(row);
    this.shownRow = row;
  }

  override componentWillUnmount(): void {
    this.resized.disconnect();
    this.zoom!.end();
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.element.current!;
    this.setState({ width, height });
  }

  /** The value, made again only when one of the things that it is made of is another one. */
  private remember<T>(name: string, key: unknown[], make: () => T): T {
    const before = this.memory.get(name);
    if (before && key.every((part, at) => part === before.key[at]))
      return before.value as T;
    const value = make();
    this.memory.set(name, { key, value });
    return value;
  }

  private column(): number {
    const { store, table } = this.props;
    const columns = lineagesOf(table);
    return columns.includes(store.address.axis ?? -1) ? store.address.axis! : columns[0]!;
  }

  private graph(): Graph {
    const { table } = this.props;
    const column = this.column();
    return this.remember("graph", [table, column], () => new Graph(table, column));
  }

  /** Whose family is shown; null where the whole graph is. */
  private head(): number | null {
    const isWhole = !this.props.store.address.family && this.graph().rows.length <= mostWhole;
    return isWhole ? null : this.candidate();
  }

  /** Whose family it would be: that of the row that is open, or of the row that most come from. */
  private candidate(): number | null {
    const { row } = this.props.store.address;
    const graph = this.graph();
    const isIn = row !== null && graph.parents(row).length + graph.children(row).length > 0;
    return isIn ? row : graph.root();
  }

  private family(): { rows: Set<number>; isCut: boolean } {
    const graph = this.graph();
    const head = this.head();
    return this.remember("family", [graph, head], () => head === null ? { rows: new Set(graph.rows), isCut: false } : graph.family(head, mostFamily));
  }

  private drawing(): Drawing | null {
    const { width, height } = this.state;
    if (width === 0)
      return null;
    const graph = this.graph();
    const family = this.family();
    return this.remember("drawing", [graph, family], () => layOutGraph(this.props.table, graph, family.rows, width / Math.max(height, 1)));
  }

  /** The whole drawing, as large as the screen allows, but not larger than life. */
  private fit(drawing: Drawing): void {
    const { width, height } = this.state;
    this.fitted = drawing;
    const scale = Math.min(1.15, (width - 2 * margin) / drawing.width, (height - 2 * margin) / drawing.height);
    const around = margin / Math.min(scale, 1);
    this.zoom!.limit({
      smallest: Math.min(scale, 1), largest: 3, width, height,
      left: -around, top: -around, right: drawing.width + around, bottom: drawing.height + around,
    });
    const head = drawing.nodes.get(this.head() ?? -1);
    // A family that does not fit begins with whose it is.
    if (head && scale < legible)
      this.zoom!.centre(head.x, head.y, 0.8);
    else
      this.zoom!.centre(drawing.width / 2, drawing.height / 2, scale);
  }

  /** A row that is opened elsewhere comes into view, large enough to be read. */
  private show(row: number | null): void {
    const node = row === null ? undefined : this.drawing()?.nodes.get(row);
    if (!node)
      return;
    const { width, height, transform } = this.state;
    const [x, y] = [node.x * transform.k + transform.x, node.y * transform.k + transform.y];
    const isSeen = x > 60 && x < width - 60 && y > 20 && y < height - 20;
    if (!isSeen || transform.k < legible)
      this.zoom!.centre(node.x, node.y, Math.max(transform.k, 0.8));
  }

  override render({ store, table }: LineageProps, { transform, width, height, focused }: LineageState) {
    const texts = textsOf(store);
    const drawing = this.drawing();
    const palette = colourOf(store.address.colour, table) === null ? null : paletteOf(table, colourOf(store.address.colour, table)!);
    const first = focused !== null && drawing?.nodes.has(focused) ? focused : store.address.row ?? this.graph().root();
    return <div class="chart lineage">
      {this.renderControls()}
      <div class="canvas">
        <svg ref={this.element} class={`graph${transform.k < legible ? " far" : ""}`} role="group" aria-label={texts.views.lineage} aria-describedby="lineage-help" onKeyDown={this.onKey}>
          {drawing && <g transform={`translate(${transform.x},${transform.y}) scale(${transform.k})`}>
            <GraphDrawing drawing={drawing} palette={palette} relationOf={this.relations()} isKept={store.selection().has} sayOf={this.sayOf()}
              focused={drawing.nodes.has(first ?? -1) ? first! : drawing.nodes.keys().next().value!}
              onFocus={row => this.setState({ focused: row })} onOpen={row => store.go({ row, column: null })} />
          </g>}
          {drawing && transform.k < legible && <Hubs drawing={drawing} graph={this.graph()} transform={transform} />}
        </svg>
        {drawing && drawing.nodes.size > 30 && <Overview drawing={drawing} palette={palette} transform={transform} width={width} height={height}
          goTo={(x, y) => this.zoom!.centre(x, y)} />}
        <ZoomButtons zoom={factor => this.zoom!.by(factor)} reset={this.reset} />
        <span id="lineage-help" class="unseen">{texts.lineageHelp}</span>
      </div>
      {this.renderFoot()}
    </div>;
  }

  private renderControls() {
    const { store, table } = this.props;
    const texts = textsOf(store);
    const { family } = store.address;
    const head = this.candidate();
    const isLarge = this.graph().rows.length > mostWhole;
    return <div class="controls">
      <ColumnPicker label={texts.lineageBy} table={table} columns={lineagesOf(table)} chosen={this.column()} choose={axis => store.go({ axis }, "replace")} />
      <Colours table={table} />
      {!isLarge && head !== null && <button class="toggle" aria-pressed={family} onClick={() => store.go({ family: !family })}>
        <Datum text={texts.familyOf(table.name(head))} /></button>}
    </div>;
  }

  private renderFoot() {
    const { store, table } = this.props;
    const texts = textsOf(store);
    const graph = this.graph();
    const { row } = store.address;
    const family = this.family();
    const says = [texts.lineageOf(graph.rows.length, graph.edges.length)];
    if (row !== null && family.rows.has(row))
      says.push(`${table.name(row)}${texts.colon}${texts.ancestors(graph.ancestors(row).size)}${texts.listSeparator}${texts.descendants(graph.descendants(row).size)}`);
    else if (table.count > graph.rows.length)
      says.push(texts.alone(table.count - graph.rows.length));
    if (family.isCut)
      says.push(texts.familyCut(mostFamily));
    return <p class="foot">{says.join(" · ")}</p>;
  }

  /** How each row stands to the one that is open; null where none is. */
  private relations(): ((row: number) => Relation) | null {
    const graph = this.graph();
    const { row } = this.props.store.address;
    return this.remember("relations", [graph, row], () => {
      if (row === null || graph.parents(row).length + graph.children(row).length === 0)
        return null;
      const ancestors = graph.ancestors(row);
      const descendants = graph.descendants(row);
      return other => other === row ? "self" : ancestors.has(other) ? "ancestor" : descendants.has(other) ? "descendant" : "other";
    });
  }

  private sayOf(): (row: number) => string {
    const { store, table } = this.props;
    const graph = this.graph();
    const texts = textsOf(store);
    return this.remember("say", [graph, texts], () => row => `${table.name(row)}${texts.colon}`
      + `${texts.ancestors(graph.parents(row).length)}${texts.listSeparator}${texts.descendants(graph.children(row).length)}`);
  }

  private readonly reset = () => this.fit(this.drawing()!);

  private readonly onKey = (event: KeyboardEvent) => {
    const row = Number((event.target as Element).getAttribute("data-row") ?? NaN);
    const next = isNaN(row) ? null : neighbour(this.drawing()!, this.graph(), row, event.key);
    if (next !== null)
      this.moveTo(next);
    else if ((event.key === "Enter" || event.key === " ") && !isNaN(row))
      this.props.store.go({ row, column: null });
    else if (!this.zoom!.onKey(event.key, this.reset))
      return;
    event.preventDefault();
  };

  private moveTo(row: number): void {
    this.show(row);
    this.setState({ focused: row }, () => this.element.current!.querySelector<SVGElement>(`[data-row="${row}"]`)?.focus());
  }
}
