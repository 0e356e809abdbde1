import { testOf, type Condition } from "./conditions";
import { words } from "./fold";
import type { Table } from "./table";

export interface Sort {
  column: number;
  descending: boolean;
}

/** Smallest first, largest first, as in the file. */
export function nextSort(sort: Sort | null, column: number): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/** What is asked of the rows of a table. */
export interface Request {
  query: string;
  conditions: ReadonlyMap<number, Condition>;
  /** Only rows with findings. */
  faulty: boolean;
  sort: Sort | null;
}

/** The rows that were asked for. */
export interface Selection {
  /** In the order of the file. */
  kept: Int32Array;
  /** In the order that was asked for. */
  rows: Int32Array;
  /** Whether the row is kept, by row. */
  has: (row: number) => boolean;
  /** Rows that are kept but for the condition on this column: what its filter offers. */
  besides: (column: number) => Int32Array;
}

const none = -1;

/** Selects and sorts. How often a row fails is counted once, so that each filter knows what it would offer. */
export function select(table: Table, request: Request, isFaulty: (row: number) => boolean): Selection {
  const fails = new Uint8Array(table.count);
  const where = new Int32Array(table.count).fill(none);
  const apply = (column: number, test: (row: number) => boolean) => {
    for (let row = 0; row < table.count; row++) {
      if (fails[row]! > 1 || test(row)) continue;
      fails[row]!++;
      where[row] = column;
    }
  };

  for (const [column, condition] of request.conditions) apply(column, testOf(table, column, condition));
  const wanted = words(request.query);
  if (wanted.length > 0) {
    const texts = table.searchable();
    apply(none, row => wanted.every(word => texts[row]!.includes(word)));
  }
  if (request.faulty) apply(none, isFaulty);

  const kept = rowsWhere(table.count, row => fails[row] === 0);
  return {
    kept,
    rows: request.sort ? sorted(table, kept, request.sort) : kept,
    has: row => fails[row] === 0,
    besides: column =>
      request.conditions.has(column)
        ? rowsWhere(table.count, row => fails[row] === 0 || (fails[row] === 1 && where[row] === column))
        : kept,
  };
}

function rowsWhere(count: number, test: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let length = 0;
  for (let row = 0; row < count; row++) {
    if (test(row)) rows[length++] = row;
  }
  return rows.subarray(0, length);
}

/** Missing cells are last in both directions, and equal rows stay in the order of the file. */
function sorted(table: Table, rows: Int32Array, sort: Sort): Int32Array {
  const ranks = table.ranksOf(sort.column);
  const sign = sort.descending ? -1 : 1;
  return Int32Array.from(rows).sort((a, b) => {
    const left = ranks[a]!;
    const right = ranks[b]!;
    return left < 0 || right < 0 ? Number(left < 0) - Number(right < 0) || a - b : (left - right) * sign || a - b;
  });
}
