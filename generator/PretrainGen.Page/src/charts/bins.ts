import { bin, extent, nice, range, ticks } from "d3-array";
import { utcTicks } from "d3-time";
import type { Table } from "../data/table";

/** A part of a number line, with its ends; the last one has its upper end in it. */
export interface Bin {
  from: number;
  to: number;
  rows: number[];
}

const wanted = 24;

/** The rows of a column by the size of their numbers or dates. Whole numbers of few values have a bin each. */
export function binsOf(table: Table, column: number, rows: ArrayLike<number>, count = wanted): Bin[] {
  const numbers = table.numbersOf(column);
  const [low, high] = extent(numbers);
  if (low === undefined || high === undefined) return [];
  const thresholds = thresholdsOf(table.columns[column]!.kind === "date", numbers, low, high, count);
  const inside = Array.from(rows).filter(row => !isNaN(numbers[row]!));
  const end = thresholds.at(-1)!;
  const bins = bin<number, number>()
    .value(row => numbers[row]!)
    .domain([thresholds[0]!, end])
    .thresholds(thresholds.slice(1, -1))(inside);
  return bins.map(part => ({ from: part.x0!, to: part.x1!, rows: part }));
}

function thresholdsOf(isDate: boolean, numbers: Float64Array, low: number, high: number, count: number): number[] {
  if (low === high) return [low, low + 1];
  if (isDate) return between(low, high + 1, utcTicks(new Date(low), new Date(high), count).map(Number));
  const isWhole = numbers.every(number => isNaN(number) || Number.isInteger(number));
  if (isWhole && high - low < count * 1.5) return range(low, high + 2);
  const [first, last] = nice(low, high, count);
  return between(first, last, ticks(first, last, count));
}

function between(first: number, last: number, inner: number[]): number[] {
  return [first, ...inner.filter(tick => tick > first && tick < last), last];
}
