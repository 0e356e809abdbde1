import { Component, createRef } from "preact";
import { chosenPalette } from "../charts/palette";
import { ColumnPicker, Colours } from "../charts/picker";
import { identity, Zoom, type Transform } from "../charts/zoom";
import { ZoomButtons } from "../charts/zoom-buttons";
import { lineagesOf } from "../data/columns";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { textsOf } from "../ui/context";
import { Datum } from "../ui/value";
import { GraphDrawing } from "./drawing";
import { Hubs } from "./hubs";
import type { Drawing } from "./layout";
import { LineageModel, mostFamily } from "./model";
import { neighbour } from "./neighbour";
import { Overview } from "./overview";

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
  /** The row that is pointed at. */
  hinted: number | null;
}

/** Rows and what they refer to, as a graph from left to right. */
export class Lineage extends Component<LineageProps, LineageState> {
  override state: LineageState = { width: 0, height: 0, transform: identity, focused: null, hinted: null };
  private readonly element = createRef<SVGSVGElement>();
  private readonly resized = new ResizeObserver(() => this.measure());
  private readonly model = new LineageModel(this.props.store, this.props.table);
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
    if (drawing && drawing !== this.fitted) this.fit(drawing);
    if (row !== this.shownRow) this.show(row);
    this.shownRow = row;
  }

  override componentWillUnmount(): void {
    this.resized.disconnect();
    this.zoom!.end();
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.element.current!;
    this.setState({ width, height }, () => this.limit());
  }

  /** Null before it is known how large the screen is. */
  private drawing(): Drawing | null {
    const { width, height } = this.state;
    return width === 0 ? null : this.model.drawing(width / Math.max(height, 1));
  }

  /** At which scale all of it is on the screen. */
  private scaleOf(drawing: Drawing): number {
    const { width, height } = this.state;
    return Math.min(1, (width - 2 * margin) / drawing.width, (height - 2 * margin) / drawing.height);
  }

  private limit(): void {
    const drawing = this.drawing();
    if (!drawing) return;
    const { width, height } = this.state;
    const smallest = this.scaleOf(drawing);
    const around = margin / smallest;
    const [right, bottom] = [drawing.width + around, drawing.height + around];
    this.zoom!.limit({ smallest, largest: 3, width, height, left: -around, top: -around, right, bottom });
  }

  private fit(drawing: Drawing): void {
    this.fitted = drawing;
    this.limit();
    const scale = this.scaleOf(drawing);
    const head = drawing.nodes.get(this.model.head() ?? -1);
    // A family that does not fit begins with whose it is.
    if (head && scale < legible) this.zoom!.centre(head.x, head.y, 0.8);
    else this.zoom!.centre(drawing.width / 2, drawing.height / 2, scale);
  }

  /** A row that is opened elsewhere comes into view, large enough to be read. */
  private show(row: number | null): void {
    const node = row === null ? undefined : this.drawing()?.nodes.get(row);
    if (!node) return;
    const { width, height } = this.state;
    const { k, x, y } = this.zoom!.transform;
    const [left, top] = [node.x * k + x, node.y * k + y];
    const isSeen = left > 60 && left < width - 60 && top > 20 && top < height - 20;
    if (!isSeen || k < legible) this.zoom!.centre(node.x, node.y, Math.max(k, 0.8));
  }

  override render({ store, table }: LineageProps, { transform, width, height, focused, hinted }: LineageState) {
    const texts = textsOf(store);
    const drawing = this.drawing();
    const palette = chosenPalette(table, store.address.colour);
    const first = focused !== null && drawing?.nodes.has(focused) ? focused : (store.address.row ?? this.model.graph().root());
    return (
      <div class="chart lineage">
        {this.renderControls()}
        <div class="canvas">
          <svg
            ref={this.element}
            class={`graph${transform.k < legible ? " far" : ""}${store.address.row === null ? " hinting" : ""}`}
            role="group"
            aria-label={texts.views.lineage}
            aria-describedby="lineage-help"
            onKeyDown={this.onKey}
            onMouseOver={this.onHover}
            onMouseLeave={() => this.setState({ hinted: null })}
          >
            {drawing && (
              <g transform={`translate(${transform.x},${transform.y}) scale(${transform.k})`}>
                <GraphDrawing
                  drawing={drawing}
                  palette={palette}
                  relationOf={this.model.relationsTo(store.address.row ?? hinted)}
                  isKept={store.selection().has}
                  sayOf={this.model.sayOf()}
                  focused={drawing.nodes.has(first ?? -1) ? first! : drawing.nodes.keys().next().value!}
                  onFocus={row => this.setState({ focused: row })}
                  onOpen={row => store.go({ row, column: null })}
                />
              </g>
            )}
            {drawing && transform.k < legible && <Hubs drawing={drawing} graph={this.model.graph()} transform={transform} />}
          </svg>
          {drawing && drawing.nodes.size > 30 && (
            <Overview
              drawing={drawing}
              palette={palette}
              transform={transform}
              width={width}
              height={height}
              goTo={(x, y) => this.zoom!.centre(x, y)}
            />
          )}
          <ZoomButtons zoom={factor => this.zoom!.by(factor)} reset={this.reset} />
          <span id="lineage-help" class="unseen">
            {texts.lineageHelp}
          </span>
        </div>
        {this.renderFoot()}
      </div>
    );
  }

  private renderControls() {
    const { store, table } = this.props;
    const texts = textsOf(store);
    const { family } = store.address;
    const head = this.model.candidate();
    return (
      <div class="controls">
        <ColumnPicker
          label={texts.lineageBy}
          table={table}
          columns={lineagesOf(table)}
          chosen={this.model.column()}
          choose={axis => store.go({ axis }, "replace")}
        />
        <Colours table={table} />
        {!this.model.isTooLarge() && head !== null && (
          <button class="toggle" aria-pressed={family} onClick={() => store.go({ family: !family })}>
            <Datum text={texts.familyOf(table.name(head))} />
          </button>
        )}
      </div>
    );
  }

  private renderFoot() {
    const { store, table } = this.props;
    const texts = textsOf(store);
    const graph = this.model.graph();
    const { row } = store.address;
    const family = this.model.family();
    const says = [texts.lineageOf(graph.rows.length, graph.edges.length)];
    if (row !== null && family.rows.has(row)) says.push(this.model.sayOf()(row));
    else if (table.count > graph.rows.length) says.push(texts.alone(table.count - graph.rows.length));
    if (family.isCut) says.push(texts.familyCut(mostFamily));
    return <p class="foot">{says.join(" · ")}</p>;
  }

  private readonly reset = () => this.fit(this.drawing()!);

  /** What is pointed at shows its relations, and nothing grows pale for it. */
  private readonly onHover = (event: MouseEvent) => {
    const row = (event.target as Element).closest("[data-row]")?.getAttribute("data-row");
    const hinted = row == null ? null : Number(row);
    if (hinted !== this.state.hinted) this.setState({ hinted });
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const row = Number((event.target as Element).getAttribute("data-row") ?? NaN);
    const next = isNaN(row) ? null : neighbour(this.drawing()!, this.model.graph(), row, event.key);
    if (next !== null) this.moveTo(next);
    else if ((event.key === "Enter" || event.key === " ") && !isNaN(row)) this.props.store.go({ row, column: null });
    else if (!this.zoom!.onKey(event.key, this.reset)) return;
    event.preventDefault();
  };

  private moveTo(row: number): void {
    this.show(row);
    this.setState({ focused: row }, () => this.element.current!.querySelector<SVGElement>(`[data-row="${row}"]`)?.focus());
  }
}
