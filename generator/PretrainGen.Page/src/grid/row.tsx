import { Component } from "preact";
import type { Mark } from "../data/marks";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { paletteOf } from "../charts/palette";
import { textsOf } from "../ui/context";
import { Sign } from "../ui/icons";
import { Values } from "../ui/value";
import type { Shown } from "./layout";

export interface RowProps {
  store: Store;
  table: Table;
  row: number;
  /** Its place among the rows that are shown. */
  at: number;
  top: number;
  shown: Shown[];
  /** The columns that are elements. */
  drawn: number[];
  template: string;
  found: string[];
  colour: number | null;
  /** The cell that the keyboard is in; -1 where it is in another row. */
  active: number;
  isOpen: boolean;
  /** What else changes how a row looks. */
  language: string;
}

/** One row of the grid. It is drawn again only when it changes. */
export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return (Object.keys(next) as (keyof RowProps)[]).some(name => next[name] !== this.props[name]);
  }

  override render({ at, top, drawn, active, template, isOpen }: RowProps) {
    const columns = active < 0 || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
    const parity = at % 2 === 1 ? " odd" : "";
    return (
      <div
        role="row"
        class={`row${isOpen ? " open" : ""}${parity}`}
        aria-rowindex={at + 2}
        aria-selected={isOpen}
        style={{ top: `${top}px`, gridTemplateColumns: template }}
      >
        {columns.map((index, place) => this.renderCell(index, place > 0 && columns[place - 1] !== index - 1))}
      </div>
    );
  }

  /** A cell stands behind the one before it; only behind columns that are not drawn it has to say where. */
  private renderCell(index: number, isBehindGap: boolean) {
    const { store, table, row, shown, active, at } = this.props;
    const { column } = shown[index]!;
    const marks = store.marks.at(table.index, row, column);
    return (
      <div
        key={column ?? "number"}
        class={this.classOf(column, marks)}
        role={column !== null && column === table.key ? "rowheader" : "gridcell"}
        aria-colindex={index + 1}
        style={isBehindGap ? { gridColumn: index + 1 } : undefined}
        tabIndex={index === active ? 0 : -1}
        data-at={at}
        data-index={index}
        data-marked={marks.length > 0 || undefined}
        aria-describedby={marks.length > 0 && index === active ? "tip" : undefined}
      >
        {column === null ? <span class="number">{row + 1}</span> : this.renderValues(column)}
        {marks.length > 0 && this.renderMark(marks[0]!)}
      </div>
    );
  }

  private classOf(column: number | null, marks: Mark[]): string {
    const { store, table } = this.props;
    const worst = marks[0];
    const mark = worst === undefined ? "" : ` marked ${store.marks.signOf(worst)}`;
    if (column === null) return "cell gutter" + mark;
    return `cell ${table.columns[column]!.kind}${column === table.key ? " key" : ""}${mark}`;
  }

  private renderValues(column: number) {
    const { table, row, found, colour } = this.props;
    return (
      <span class="content">
        {column === colour && <span class={`dot c${paletteOf(table, column).colourAt(row)}`} aria-hidden="true" />}
        <Values table={table} column={column} row={row} found={found} tabIndex={-1} short />
      </span>
    );
  }

  private renderMark(mark: Mark) {
    const { store } = this.props;
    const texts = textsOf(store);
    const { severity, id } = store.data.findings[mark.finding]!;
    const says = `${texts.severity[severity]} ${id}: ${mark.atFault ? texts.atFault : texts.contradicted}`;
    return (
      <>
        <Sign name={store.marks.signOf(mark)} />
        <span class="unseen"> {says}</span>
      </>
    );
  }
}
