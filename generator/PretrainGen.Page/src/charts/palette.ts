import { colourOf } from "../data/columns";
import type { Table } from "../data/table";

const colours = 8;

/** The colours of the rows by the values of a column. The most frequent values have one each, all others share one. */
export class Palette {
  /** Values in the order of the column, with the number of their rows and their colour; the last may stand for several. */
  readonly legend: { label: string | null; colour: number; count: number }[] = [];
  private readonly colourOfCode: Int32Array;

  constructor(
    private readonly table: Table,
    readonly column: number,
  ) {
    const { labels } = table.codesOf(column);
    const counts = this.count(labels.length);
    const top = [...labels.keys()]
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
      .slice(0, labels.length > colours ? colours - 1 : colours);
    const isTop = new Set(top);
    this.colourOfCode = new Int32Array(labels.length).fill(colours);
    [...labels.keys()]
      .filter(code => isTop.has(code))
      .forEach((code, at) => {
        this.colourOfCode[code] = at;
        this.legend.push({ label: labels[code]!, colour: at, count: counts[code]! });
      });
    const rest = table.count - this.legend.reduce((sum, entry) => sum + entry.count, 0);
    if (rest > 0) this.legend.push({ label: null, colour: colours, count: rest });
  }

  private count(length: number): number[] {
    const counts = new Array<number>(length).fill(0);
    for (let row = 0; row < this.table.count; row++) {
      const code = this.codeAt(row);
      if (code !== undefined) counts[code]!++;
    }
    return counts;
  }

  private codeAt(row: number): number | undefined {
    const { starts, items } = this.table.codesOf(this.column);
    return starts[row]! < starts[row + 1]! ? items[starts[row]!] : undefined;
  }

  colourOf(code: number): number {
    return this.colourOfCode[code]!;
  }

  /** From 0 to 8, where 8 is all others and rows without a value. */
  colourAt(row: number): number {
    const code = this.codeAt(row);
    return code === undefined ? colours : this.colourOfCode[code]!;
  }
}

const palettes = new WeakMap<Table, Map<number, Palette>>();

/** The colours of the column that was chosen, or that suits; null where none does. */
export function chosenPalette(table: Table, chosen: number | undefined): Palette | null {
  const column = colourOf(chosen, table);
  return column === null ? null : paletteOf(table, column);
}

export function paletteOf(table: Table, column: number): Palette {
  const made = palettes.get(table) ?? new Map<number, Palette>();
  palettes.set(table, made);
  if (!made.has(column)) made.set(column, new Palette(table, column));
  return made.get(column)!;
}
