/** What a page shows: `pretraingen page` writes it as JSON. Texts of the tables are data, never markup. */
export interface PageData {
  /** Of the page: the name of the table, the project or the folder. */
  title: string;
  /** Of the tool. */
  version: string;
  /** What `--language` said; null: what the browser prefers. */
  language: "en" | "zh" | null;
  entities: Entity[];
  findings: Finding[];
}
export interface Text { en: string; zh: string }
export interface Entity {
  /** Name of the enum: "Model". */
  name: string;
  /** Title and description of its schema; null where none. */
  title: string | null;
  doc: string | null;
  /** Paths of the files it was read from, as short as they can be told. */
  files: string[];
  columns: Column[];
  rows: Rows;
}
/** Rows by column; all arrays have one item a row. */
export interface Rows {
  /** What the row is called: text of the key; of the row number where there is no key. Distinct where there is a key. */
  names: string[];
  /** C# enum member; null where the entity has no key. */
  members: string[] | null;
  /** Documentation of the row (Markdown-free text); null where none. */
  docs: (string | null)[] | null;
  /** Index in Entity.files, and the line there (from 1). */
  files: number[];
  lines: number[];
  /** Other names that look-ups accept; left out where no row has one. */
  aliases?: (string[] | null)[];
}
export interface Column {
  /** As in the table. */
  header: string;
  /** C# property. */
  name: string;
  /** C# type: "int?", "DateOnly", "ImmutableArray<Model>". */
  type: string;
  doc: string | null;
  kind: "text" | "number" | "flag" | "category" | "date" | "time" | "link" | "reference";
  role: "key" | "doc" | "link" | "alias" | "fact";
  /** A cell may have several values: then a value is an array. */
  list: boolean;
  /** Categories in the order of the enum. */
  categories?: { value: string; doc: string | null }[];
  /** kind "reference": index of the entity that its rows are of; other than the own one possible. */
  target?: number;
  /**
   * One a row; null where missing. text, link, category: string. number: number. flag: boolean. date: "2019-05-28" or "2019-05-28T10:00:00...". time: text.
   * reference: index of a row of the target; a string where it leads nowhere. A cell that is not of its type is its text as a string.
   */
  values: (Value | Value[] | null)[];
  /** The cell as written; left out where it says the same as the value does. */
  texts?: (string | null)[];
}
export type Value = string | number | boolean;
export interface Finding {
  /** "PTG3001". */
  id: string;
  severity: "error" | "warning" | "info";
  title: Text;
  message: Text;
  /** Address of the page about the rule. */
  help: string;
  /** "models.csv(12,7)", as compilers write it. */
  place: string;
  /** The places that it is about besides. */
  others: string[];
  /** The cells that are marked: first the one at fault, then those that it contradicts. row/column null: the whole column / row. Empty: a matter of the file. */
  cells: { entity: number; row: number | null; column: number | null }[];
  /** What would mend it; clear: nobody has to decide. `old` may be "" (insertion). */
  mends: { place: string; old: string; text: string; clear: boolean }[];
}
