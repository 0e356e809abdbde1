import type { Table } from "../data/table";

const sample = 300;
const padding = 26;
const narrowest = 56;
const widest = 300;
/** A longer type is cut: it is not what people look for. */
const widestType = 110;

/** A column as it is shown: its number in the table, or null for the numbers of the rows. */
export interface Shown {
  column: number | null;
  width: number;
}

export interface Layout {
  shown: Shown[];
  /** The columns as CSS has them; the last one takes what is left of the screen. */
  template: string;
  width: number;
}

/** The columns that are shown and how wide they are: as wide as what is in them, within limits. The key is first. */
export function layOut(table: Table, hidden: ReadonlySet<number>, isNarrow: boolean): Layout {
  const measure = measurer(`13px ${getComputedStyle(document.body).fontFamily}`);
  const widestKey = isNarrow ? 150 : 260;
  const columns = [...table.columns.keys()].filter(column => !hidden.has(column));
  columns.sort((a, b) => Number(b === table.key) - Number(a === table.key) || a - b);
  const shown = [
    { column: null, width: Math.ceil(measure(String(table.count))) + padding },
    ...columns.map(column => ({ column, width: widthOf(table, column, measure, column === table.key ? widestKey : widest) })),
  ];
  const last = columns.at(-1);
  // A text takes the room that is left; behind numbers it stays empty, so that they stay beside the others.
  const takesRest = last !== undefined && table.columns[last]!.kind === "text";
  const widths = shown.map(({ width }, at) => (at === shown.length - 1 && takesRest ? `minmax(${width}px, 1fr)` : `${width}px`));
  const template = [...widths, ...(takesRest ? [] : ["1fr"])].join(" ");
  return { shown, template, width: shown.reduce((sum, { width }) => sum + width, 0) };
}

function widthOf(table: Table, column: number, measure: (text: string) => number, widest: number): number {
  const { header, type, kind, list } = table.columns[column]!;
  const step = Math.max(1, Math.floor(table.count / sample));
  const widths: number[] = [];
  for (let row = 0; row < table.count; row += step) widths.push(widthOfCell(table, column, row, measure));
  widths.sort((a, b) => a - b);
  // A few long texts do not make a column wide.
  const isProse = column !== table.key && (kind === "text" || list);
  const cells = isProse ? widths[Math.floor(widths.length * 0.9)] : widths.at(-1);
  const head = Math.max(measure(header) * 1.08 + 20, Math.min(measure(type) * 0.88, widestType));
  return Math.ceil(Math.min(Math.max(cells ?? 0, head, narrowest - padding) + padding, Math.max(widest, head + padding)));
}

function widthOfCell(table: Table, column: number, row: number, measure: (text: string) => number): number {
  const text = table.text(column, row);
  const shown = table.columns[column]!.kind === "link" ? text.replace(/^https?:\/\/(?:www\.)?/, "") : text;
  return measure(shown.slice(0, 80));
}

function measurer(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return text => text.length * 7;
  context.font = font;
  return text => context.measureText(text).width;
}
