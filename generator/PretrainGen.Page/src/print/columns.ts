import type { Table } from "../data/table";

/** What fits beside one another on a sheet, in characters. */
const sheet = 135;
const longText = 34;
const sample = 200;

/** The columns of a printed table: those that fit stand beside one another, the others below them. */
export function divide(table: Table, hidden: ReadonlySet<number>): { beside: number[]; below: number[] } {
  const columns = [...table.columns.keys()].filter(column => !hidden.has(column));
  columns.sort((a, b) => Number(b === table.key) - Number(a === table.key) || a - b);
  const beside: number[] = [];
  let used = 0;
  for (const column of columns) {
    const width = widthOf(table, column);
    if (column !== table.key && (width > longText || used + width > sheet)) continue;
    beside.push(column);
    used += Math.min(width, longText);
  }
  return { beside, below: columns.filter(column => !beside.includes(column)) };
}

function widthOf(table: Table, column: number): number {
  const count = Math.min(table.count, sample);
  let length = 0;
  for (let row = 0; row < count; row++) length += lengthOf(table.text(column, row));
  return Math.max(lengthOf(table.columns[column]!.header), count === 0 ? 0 : length / count) + 3;
}

/** A Chinese character takes the room of two letters. */
function lengthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
