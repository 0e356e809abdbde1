import type { Table } from "./table";

const yearName = /(?:^|[^a-z])(?:year|years|jahr|ann[ée]e|anno|año|ano|год)(?:$|[^a-z])|[a-z]Year(?:$|[A-Z_])|年/i;
/** What a column of years may be called besides. */
const timeName = /^(?:time|date|when|since|published|released|founded|introduced|时间|日期|年代|发布|发表|成立)$/i;
const notAYear = /年龄|年级|年度额|年薪|年数|周年/;

/** Whether the column says when: a date, or whole numbers from 1800 to 2100 called a year. */
export function isTime(table: Table, column: number): boolean {
  const { kind, list, header, name } = table.columns[column]!;
  if (list) return false;
  if (kind === "date") return table.numbersOf(column).some(time => !isNaN(time));
  return (
    kind === "number" &&
    [header, name].some(text => yearName.test(text) || timeName.test(text)) &&
    !notAYear.test(header) &&
    holdsYears(table, column)
  );
}

function holdsYears(table: Table, column: number): boolean {
  const numbers = table.numbersOf(column).filter(number => !isNaN(number));
  return numbers.length > 0 && numbers.every(number => Number.isInteger(number) && number >= 1800 && number <= 2100);
}

/** The columns that say when; dates are first. */
export const timesOf = once((table: Table): number[] => {
  const times = [...table.columns.keys()].filter(column => isTime(table, column));
  const isDate = (column: number) => table.columns[column]!.kind === "date";
  return times.sort((a, b) => Number(isDate(b)) - Number(isDate(a)) || a - b);
});

/** A point of time in milliseconds; a year is its beginning. */
export function timeAt(table: Table, column: number, row: number): number {
  const number = table.numbersOf(column)[row]!;
  return table.columns[column]!.kind === "date" ? number : Date.UTC(number, 0, 1);
}

/** The columns by which rows refer to rows of the same table. */
export const lineagesOf = once((table: Table): number[] => {
  return [...table.columns.keys()].filter(
    column =>
      table.columns[column]!.kind === "reference" &&
      table.columns[column]!.target === table.index &&
      table.columns[column]!.values.some(
        value => typeof value === "number" || (Array.isArray(value) && value.some(item => typeof item === "number")),
      ),
  );
});

/** The columns that rows can be coloured by. */
export function coloursOf(table: Table): number[] {
  return [...table.columns.keys()].filter(column => {
    const { kind, list } = table.columns[column]!;
    return kind === "flag" || (kind === "category" && !list && table.codesOf(column).labels.length <= 24);
  });
}

/** The column whose colours are shown unless another is chosen: the first with few values. */
function defaultColour(table: Table): number | null {
  const colours = coloursOf(table);
  return (
    colours.find(column => table.columns[column]!.kind === "category" && table.codesOf(column).labels.length <= 8) ?? colours[0] ?? null
  );
}

/** The column that colours the rows: the one that was chosen, if it suits. */
export function colourOf(chosen: number | undefined, table: Table): number | null {
  return chosen !== undefined && coloursOf(table).includes(chosen) ? chosen : defaultColour(table);
}

/** What is derived from a table is derived once. */
function once<T>(make: (table: Table) => T): (table: Table) => T {
  const made = new WeakMap<Table, T>();
  return table => {
    if (!made.has(table)) made.set(table, make(table));
    return made.get(table)!;
  };
}
