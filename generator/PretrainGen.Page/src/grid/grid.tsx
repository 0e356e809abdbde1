import { Component, createRef } from "preact";
import { colourOf } from "../data/columns";
import { words } from "../data/fold";
import { nextSort } from "../data/selection";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { StoreContext, textsOf } from "../ui/context";
import { Head } from "./head";
import { move, type Place } from "./keys";
import { layOut, type Layout, type Shown } from "./layout";
import { Row } from "./row";
import { bringIntoView, cellAt, columnsInView, headHeight, placeOf, rowHeight } from "./view";
import { Tip, type TipContent } from "./tip";

const overscan = 6;
/** Columns that are drawn before it is known which are in view. */
const atFirst = 24;

function isNarrow(): boolean {
  return innerWidth < 700;
}

interface GridProps {
  store: Store;
  table: Table;
}

interface GridState {
  first: number;
  last: number;
  /** The columns that are elements; null for all of them. */
  columns: number[] | null;
  active: Place;
  tip: TipContent | null;
}

/** The table. Only rows in view are elements; the one with the focus is kept as well. */
export class Grid extends Component<GridProps, GridState> {
  override state: GridState = { first: 0, last: 40, columns: null, active: { at: 0, index: 1 }, tip: null };
  private readonly element = createRef<HTMLDivElement>();
  private readonly resized = new ResizeObserver(() => this.look());
  private layout: { key: string; layout: Layout } | null = null;
  private foundWords: { query: string; words: string[] } = { query: "", words: [] };
  private drawn: { count: number; columns: number[] | null; list: number[] } = { count: -1, columns: null, list: [] };
  private shownKey = "";
  private lastRows: Int32Array | null = null;
  private takesFocus = false;

  override componentDidMount(): void {
    this.resized.observe(this.element.current!);
    this.showRow(this.props.store.address.row, this.props.store.address.column);
    this.look();
  }

  override componentWillUnmount(): void {
    this.resized.disconnect();
  }

  override componentDidUpdate(): void {
    const { row, column } = this.props.store.address;
    const key = `${row}/${column}`;
    if (row !== null && key !== this.shownKey) this.showRow(row, column);
    else if (this.rows !== this.lastRows) this.rowsChanged();
    this.shownKey = key;
    this.lastRows = this.rows;
    if (this.takesFocus) {
      this.takesFocus = false;
      cellAt(this.element.current!, this.state.active)?.focus({ preventScroll: true });
    }
  }

  private get rows(): Int32Array {
    return this.props.store.selection().rows;
  }

  /** Another search or order begins at the top, unless a row is open that is still there. */
  private rowsChanged(): void {
    if (this.lastRows === null) return;
    this.element.current!.scrollTop = 0;
    this.setState({ active: { at: Math.min(0, this.rows.length - 1), index: Math.max(1, this.state.active.index) }, tip: null });
    this.look();
  }

  private showRow(row: number | null, column: number | null): void {
    const at = row === null ? -1 : this.rows.indexOf(row);
    if (at < 0) return;
    const index = column === null ? -1 : this.shown().findIndex(shown => shown.column === column);
    const active = { at, index: index < 0 ? Math.max(1, this.state.active.at === at ? this.state.active.index : 1) : index };
    bringIntoView(this.element.current!, active, this.shown(), this.props.table.key);
    this.setState({ active, tip: null });
    this.look();
  }

  /** Which rows are in view. */
  private readonly look = () => {
    const element = this.element.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - overscan);
    const last = Math.ceil((element.scrollTop + Math.max(element.clientHeight, rowHeight) - headHeight) / rowHeight) + overscan;
    const inView = columnsInView(element, this.shown(), this.props.table.key);
    // The same list stays, so that rows see that nothing changed for them.
    const columns = String(inView) === String(this.state.columns) ? this.state.columns : inView;
    if (first !== this.state.first || last !== this.state.last || columns !== this.state.columns) this.setState({ first, last, columns });
  };

  private readonly onScroll = () => {
    this.look();
    if (this.state.tip) this.setState({ tip: null });
  };

  private shown(): Shown[] {
    return this.layoutNow().shown;
  }

  private layoutNow(): Layout {
    const { store, table } = this.props;
    const key = JSON.stringify([[...store.address.hidden], isNarrow()]);
    if (this.layout?.key !== key) this.layout = { key, layout: layOut(table, store.address.hidden, isNarrow()) };
    return this.layout.layout;
  }

  override render({ store, table }: GridProps, { active, tip }: GridState) {
    const texts = textsOf(store);
    const { shown, width, template } = this.layoutNow();
    const drawn = this.drawnColumns();
    const style = { width: `${width}px`, height: `${this.rows.length * rowHeight + headHeight}px`, "--gutter": `${shown[0]!.width}px` };
    return (
      <StoreContext.Provider value={store}>
        <div ref={this.element} class="grid" onScroll={this.onScroll}>
          <div
            role="grid"
            class="sheet"
            aria-label={table.entity.title ?? table.entity.name}
            aria-describedby="grid-help"
            aria-rowcount={this.rows.length + 1}
            aria-colcount={shown.length}
            style={style}
            onKeyDown={this.onKey}
            onClick={this.onClick}
            onFocusCapture={this.onFocus}
            onMouseOver={this.onHover}
            onMouseLeave={this.onLeave}
          >
            <Head
              store={store}
              table={table}
              shown={shown}
              drawn={drawn}
              template={template}
              active={active.at === -1 ? active.index : -1}
            />
            <div role="rowgroup" class="rows">
              {this.drawnRows().map(at => this.renderRow(at, shown, drawn, template))}
            </div>
          </div>
          {this.rows.length === 0 && <p class="empty">{texts.noRows}</p>}
          <span id="grid-help" class="unseen">
            {texts.gridHelp}
          </span>
        </div>
        {tip && <Tip store={store} content={tip} onLeave={this.onLeave} />}
      </StoreContext.Provider>
    );
  }

  /** The places in view, and that of the active cell. */
  private drawnRows(): number[] {
    const { first, last, active } = this.state;
    const end = Math.min(last, this.rows.length);
    const places = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
    const isOutside = active.at >= 0 && active.at < this.rows.length && (active.at < first || active.at >= end);
    return isOutside ? [...places, active.at].sort((a, b) => a - b) : places;
  }

  /** The same list as long as the same columns are in view, so that rows stay as they are. */
  private drawnColumns(): number[] {
    const count = this.shown().length;
    const { columns } = this.state;
    if (this.drawn.count !== count || this.drawn.columns !== columns)
      this.drawn = { count, columns, list: columns?.filter(index => index < count) ?? [...Array(Math.min(count, atFirst)).keys()] };
    return this.drawn.list;
  }

  private renderRow(at: number, shown: Shown[], drawn: number[], template: string) {
    const { store, table } = this.props;
    const { query, row: open, colour } = store.address;
    const row = this.rows[at]!;
    if (this.foundWords.query !== query) this.foundWords = { query, words: words(query) };
    return (
      <Row
        key={row}
        store={store}
        table={table}
        row={row}
        at={at}
        top={at * rowHeight}
        shown={shown}
        drawn={drawn}
        template={template}
        found={this.foundWords.words}
        colour={colourOf(colour, table)}
        active={this.state.active.at === at ? this.state.active.index : -1}
        isOpen={row === open}
        language={store.language}
      />
    );
  }

  private readonly onKey = (event: KeyboardEvent) => {
    const { active } = this.state;
    const page = Math.max(1, Math.floor((this.element.current!.clientHeight - headHeight) / rowHeight) - 1);
    const place = move(active, event.key, event.ctrlKey || event.metaKey, { rows: this.rows.length, columns: this.shown().length, page });
    if (place !== null) this.moveTo(place);
    else if (event.key === "Enter" || event.key === " ") this.act(active);
    else if (event.key === "Escape" && this.state.tip) this.setState({ tip: null });
    else if (event.key === "Escape" && this.props.store.address.row !== null) this.props.store.go({ row: null, column: null });
    else return;
    event.preventDefault();
  };

  private moveTo(active: Place): void {
    bringIntoView(this.element.current!, active, this.shown(), this.props.table.key);
    this.takesFocus = true;
    this.setState({ active, tip: null });
    this.look();
  }

  /** Sorts by a header, opens a row. */
  private act({ at, index }: Place): void {
    const { store, table } = this.props;
    const { column } = this.shown()[index] ?? { column: null };
    if (at >= 0 && at < this.rows.length) store.go({ row: this.rows[at]!, column: column === table.key ? null : column });
    else if (at === -1 && column !== null) store.go({ sort: nextSort(store.address.sort, column) });
  }

  private readonly onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === null || (event.target as Element).closest("a") || getSelection()?.toString()) return;
    this.setState({ active: place, tip: null });
    this.act(place);
  };

  private readonly onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (place && (place.at !== this.state.active.at || place.index !== this.state.active.index)) this.setState({ active: place });
    if ((event.target as Element).matches?.(":focus-visible")) this.showTip(event.target);
  };

  private readonly onHover = (event: MouseEvent) => this.showTip(event.target);

  /** The pointer may go from the cell to what is said of it. */
  private readonly onLeave = (event?: MouseEvent) => {
    const to = event?.relatedTarget;
    if (!(to instanceof Element && to.closest("#tip"))) this.setState({ tip: null });
  };

  private showTip(target: EventTarget | null): void {
    const { store, table } = this.props;
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-marked]") : null;
    const place = cell && placeOf(cell);
    if (!place) {
      if (this.state.tip) this.setState({ tip: null });
      return;
    }
    const marks = store.marks.at(table.index, place.at < 0 ? null : this.rows[place.at]!, this.shown()[place.index]!.column);
    this.setState({ tip: { marks, cell: cell.getBoundingClientRect() } });
  }
}
