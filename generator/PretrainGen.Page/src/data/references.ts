import { push } from "./groups";
import type { Table } from "./table";

/** Rows that refer to a row by one column. */
export interface Referrers {
  table: Table;
  column: number;
  rows: number[];
}

/** Who refers to whom, over all tables; made when it is first asked for. */
export class References {
  private readonly byColumn = new Map<string, Map<number, number[]>>();

  constructor(private readonly tables: Table[]) {}

  /** The rows that a cell refers to. */
  targets(table: Table, column: number, row: number): number[] {
    return table.values(column, row).filter(value => typeof value === "number");
  }

  referrers(target: number, row: number): Referrers[] {
    return this.tables.flatMap(table =>
      table.columns.flatMap((column, index) => {
        const rows = column.kind === "reference" && column.target === target ? this.reversed(table, index).get(row) : undefined;
        return rows ? [{ table, column: index, rows }] : [];
      }),
    );
  }

  private reversed(table: Table, column: number): Map<number, number[]> {
    const key = `${table.index}/${column}`;
    let reversed = this.byColumn.get(key);
    if (!reversed) this.byColumn.set(key, (reversed = this.reverse(table, column)));
    return reversed;
  }

  private reverse(table: Table, column: number): Map<number, number[]> {
    const reversed = new Map<number, number[]>();
    for (let row = 0; row < table.count; row++) {
      for (const target of this.targets(table, column, row)) push(reversed, target, row);
    }
    return reversed;
  }
}
