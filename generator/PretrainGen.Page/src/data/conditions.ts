import type { Column } from "./contract";
import { parseDate, type Table } from "./table";
import { fold } from "./fold";

/** What the cells of one column have to be like. Parts that are left out allow everything. */
export interface Condition {
  /** One of these values; rows without a value as well where `missing` is true. */
  values?: string[];
  /** Numbers, or dates as they are written; both ends belong to the range. */
  from?: string;
  to?: string;
  /** The text has this in it. */
  has?: string;
  /** true: rows without a value (besides those that the other parts allow). false: rows with one. */
  missing?: boolean;
}

export function isEmpty(condition: Condition): boolean {
  return !condition.values?.length && !condition.from && !condition.to && !condition.has && condition.missing === undefined;
}

/** Columns whose values are few enough to choose from. */
export function hasChoices(column: Column): boolean {
  return column.kind === "category" || column.kind === "flag" || column.kind === "reference" || (column.list && column.kind === "text");
}

export function hasRange(column: Column): boolean {
  return (column.kind === "number" || column.kind === "date") && !column.list;
}

/** Whether a row keeps the condition. */
export function testOf(table: Table, column: number, condition: Condition): (row: number) => boolean {
  const test = testOfValue(table, column, condition) ?? (() => condition.missing !== true);
  const keepsMissing = condition.missing === true || isEmpty(condition);
  return row => (table.isMissing(column, row) ? keepsMissing : test(row));
}

function testOfValue(table: Table, column: number, condition: Condition): ((row: number) => boolean) | null {
  if (condition.values?.length) return testOfChoices(table, column, condition.values);
  if (condition.from || condition.to) return testOfRange(table, column, condition);
  if (condition.has) {
    const wanted = fold(condition.has);
    return row => fold(table.text(column, row)).includes(wanted);
  }
  return null;
}

function testOfChoices(table: Table, column: number, values: string[]): (row: number) => boolean {
  const { labels, starts, items } = table.codesOf(column);
  const wanted = new Set(values);
  const chosen = labels.map(label => wanted.has(label));
  return row => {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      if (chosen[items[at]!]) return true;
    }
    return false;
  };
}

function testOfRange(table: Table, column: number, condition: Condition): (row: number) => boolean {
  const numbers = table.numbersOf(column);
  const [from, to] = rangeOf(table.columns[column]!, condition);
  return row => numbers[row]! >= from && numbers[row]! <= to;
}

/** The ends as numbers; of dates, the end is the end of its day. */
export function rangeOf(column: Column, condition: Condition): [number, number] {
  const read = column.kind === "date" ? parseDate : Number;
  const from = condition.from ? read(condition.from) : -Infinity;
  const to = condition.to ? read(condition.to) : Infinity;
  const wholeDay = column.kind === "date" && condition.to?.length === 10;
  return [isNaN(from) ? -Infinity : from, isNaN(to) ? Infinity : wholeDay ? to + 86_399_999 : to];
}
