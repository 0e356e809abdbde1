import type { Column, Entity, PageData, Value } from "./contract";
import { fold } from "./fold";

/** The values of a column as numbers of labels; the items of row r are at starts[r] to starts[r + 1]. */
export interface Codes {
  labels: string[];
  starts: Int32Array;
  items: Int32Array;
}

/** An entity, and what is derived from it when it is first asked for. */
export class Table {
  readonly entity: Entity;
  readonly columns: Column[];
  readonly count: number;
  readonly key: number;
  private readonly codes = new Map<number, Codes>();
  private readonly numbers = new Map<number, Float64Array>();
  private readonly ranks = new Map<number, Int32Array>();
  private folded: string[] | null = null;
  private named: Map<string, number> | null = null;

  constructor(
    readonly data: PageData,
    readonly index: number,
  ) {
    this.entity = data.entities[index]!;
    this.columns = this.entity.columns;
    this.count = this.entity.rows.names.length;
    this.key = this.columns.findIndex(column => column.role === "key");
  }

  /** Whether the rows have names, and not only numbers. */
  get hasNames(): boolean {
    return this.entity.rows.members != null;
  }

  /** What shows best which row it is: its name or, where rows have only numbers, its first text. */
  caption(row: number): string {
    const column = this.hasNames ? -1 : this.columns.findIndex(({ kind }) => kind === "text");
    return column < 0 ? this.name(row) : this.text(column, row) || this.name(row);
  }

  name(row: number): string {
    return this.entity.rows.names[row]!;
  }

  /** The member as C# names it; null where the rows have no names. */
  member(row: number): string | null {
    const member = this.entity.rows.members?.[row];
    return member ? `${this.entity.name}.${member}` : null;
  }

  place(row: number): string {
    const { files, lines } = this.entity.rows;
    return `${this.entity.files[files[row]!] ?? ""}:${lines[row]}`;
  }

  rowOf(name: string): number | null {
    this.named ??= new Map(this.entity.rows.names.map((text, row) => [text, row] as const).reverse());
    return this.named.get(name) ?? null;
  }

  columnOf(name: string): number | null {
    const index = this.columns.findIndex(column => column.name === name);
    return index < 0 ? null : index;
  }

  values(column: number, row: number): Value[] {
    const value = this.columns[column]!.values[row];
    return value == null ? [] : Array.isArray(value) ? value : [value];
  }

  isMissing(column: number, row: number): boolean {
    const value = this.columns[column]!.values[row];
    return value == null || (Array.isArray(value) && value.length === 0);
  }

  /** What one value of a cell is called: of a reference, the name of the row. */
  label(column: number, value: Value): string {
    const { kind, target } = this.columns[column]!;
    if (kind === "reference" && typeof value === "number" && target !== undefined)
      return this.data.entities[target]?.rows.names[value] ?? String(value);
    return String(value);
  }

  /** The cell as its author wrote it. */
  text(column: number, row: number): string {
    return (
      this.columns[column]!.texts?.[row] ??
      this.values(column, row)
        .map(value => this.label(column, value))
        .join(", ")
    );
  }

  /** Each row as searches see it. */
  searchable(): string[] {
    return (this.folded ??= Array.from({ length: this.count }, (_, row) => this.foldRow(row)));
  }

  private foldRow(row: number): string {
    const { names, members, docs, aliases } = this.entity.rows;
    const texts = this.columns.map((_, column) => this.text(column, row));
    return fold([names[row], members?.[row], docs?.[row], ...(aliases?.[row] ?? []), ...texts].filter(text => text).join("\n"));
  }

  codesOf(column: number): Codes {
    let codes = this.codes.get(column);
    if (!codes) this.codes.set(column, (codes = this.encode(column)));
    return codes;
  }

  private encode(column: number): Codes {
    const labels = this.columns[column]!.categories?.map(category => category.value) ?? [];
    const known = new Map(labels.map((label, code) => [label, code]));
    const starts = new Int32Array(this.count + 1);
    const items: number[] = [];
    for (let row = 0; row < this.count; row++) {
      for (const value of this.values(column, row)) {
        const label = this.label(column, value);
        let code = known.get(label);
        if (code === undefined) {
          known.set(label, (code = labels.length));
          labels.push(label);
        }
        items.push(code);
      }
      starts[row + 1] = items.length;
    }
    return { labels, starts, items: Int32Array.from(items) };
  }

  /** Numbers, and dates as milliseconds; NaN where there is none. */
  numbersOf(column: number): Float64Array {
    let numbers = this.numbers.get(column);
    if (!numbers) this.numbers.set(column, (numbers = Float64Array.from({ length: this.count }, (_, row) => this.numberAt(column, row))));
    return numbers;
  }

  private numberAt(column: number, row: number): number {
    const value = this.values(column, row)[0];
    if (typeof value === "string" && this.columns[column]!.kind === "date") return parseDate(value);
    return typeof value === "number" ? value : NaN;
  }

  /** The place of each row when the table is sorted by the column; -1 where the cell is missing. */
  ranksOf(column: number): Int32Array {
    let ranks = this.ranks.get(column);
    if (!ranks) this.ranks.set(column, (ranks = this.rank(column)));
    return ranks;
  }

  private rank(column: number): Int32Array {
    const compare = this.comparison(column);
    const rows = Array.from({ length: this.count }, (_, row) => row)
      .filter(row => !this.isMissing(column, row))
      .sort(compare);
    const ranks = new Int32Array(this.count).fill(-1);
    rows.forEach((row, at) => (ranks[row] = at > 0 && compare(rows[at - 1]!, row) === 0 ? ranks[rows[at - 1]!]! : at));
    return ranks;
  }

  private comparison(column: number): (a: number, b: number) => number {
    const { kind, list } = this.columns[column]!;
    if (kind === "number" || kind === "date") {
      const numbers = this.numbersOf(column);
      // What is no number stands behind the numbers.
      return (a, b) => Number(isNaN(numbers[a]!)) - Number(isNaN(numbers[b]!)) || numbers[a]! - numbers[b]! || 0;
    }
    if (kind === "category" && !list) {
      const { starts, items } = this.codesOf(column);
      return (a, b) => items[starts[a]!]! - items[starts[b]!]!;
    }
    const texts = Array.from({ length: this.count }, (_, row) => this.text(column, row));
    const collator = new Intl.Collator(undefined, { numeric: true });
    return (a, b) => collator.compare(texts[a]!, texts[b]!);
  }
}

/** A date, or a date and time; without an offset it is taken as UTC, so that it is the same everywhere. */
export function parseDate(text: string): number {
  const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text.slice(10));
  return Date.parse(text.length > 10 && !hasOffset ? text + "Z" : text);
}
