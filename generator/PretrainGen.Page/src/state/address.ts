import { isEmpty, type Condition } from "../data/conditions";
import type { Severity } from "../data/marks";
import type { Sort } from "../data/selection";
import type { Table } from "../data/table";

export const views = ["table", "time", "lineage", "findings"] as const;
export type View = (typeof views)[number];

/** All that the address of the page says after "#": the view that is shown, whatever led to it. */
export interface Address {
  entity: number;
  row: number | null;
  column: number | null;
  /** What the address calls a row that is not there; it is said once. */
  lost: string | null;
  view: View;
  query: string;
  sort: Sort | null;
  hidden: ReadonlySet<number>;
  conditions: ReadonlyMap<number, Condition>;
  faulty: boolean;
  /** The column that colours the rows; undefined: the one that suits. */
  colour?: number;
  /** The column that says when, or refers to other rows; undefined: the one that suits. */
  axis?: number;
  /** Of the lineage: only the row, and those that it comes from or that come from it. */
  family: boolean;
  /** Of the findings: only these. */
  severities: readonly Severity[];
  rule: string | null;
}

/** The beginning of an entity. */
export function addressOf(entity: number): Address {
  return {
    entity,
    row: null,
    column: null,
    lost: null,
    view: "table",
    query: "",
    sort: null,
    hidden: new Set(),
    conditions: new Map(),
    faulty: false,
    family: false,
    severities: [],
    rule: null,
  };
}

/** #Model/BERT/Year?view=time&q=speech&sort=-Year&in.Domain=NLP&in.Domain=CV&from.Year=2018 */
export function printAddress(tables: Table[], address: Address): string {
  const table = tables[address.entity];
  if (!table) return "";
  const path = [table.entity.name];
  if (address.row !== null) path.push(table.name(address.row));
  if (address.row !== null && address.column !== null) path.push(table.columns[address.column]!.name);
  const parameters = parametersOf(table, address)
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .join("&");
  return "#" + path.map(escape).join("/") + (parameters ? "?" + parameters : "");
}

function parametersOf(table: Table, address: Address): [string, string][] {
  const name = (column: number) => table.columns[column]!.name;
  const parameters: [string, string][] = [];
  const add = (parameter: string, value: string | undefined | null | false) => value && parameters.push([parameter, value]);
  add("view", address.view !== "table" && address.view);
  add("q", address.query);
  add("sort", address.sort && (address.sort.descending ? "-" : "") + name(address.sort.column));
  for (const [column, condition] of address.conditions) {
    condition.values?.forEach(value => parameters.push(["in." + name(column), value]));
    add("from." + name(column), condition.from);
    add("to." + name(column), condition.to);
    add("has." + name(column), condition.has);
    add("missing." + name(column), condition.missing?.toString());
  }
  add("faulty", address.faulty && "true");
  address.hidden.forEach(column => add("hide", name(column)));
  add("colour", address.colour !== undefined && name(address.colour));
  add("by", address.axis !== undefined && name(address.axis));
  add("family", address.family && "true");
  address.severities.forEach(severity => add("severity", severity));
  add("rule", address.rule);
  return parameters;
}

/** What is said of things that are not there is left out. */
export function parseAddress(tables: Table[], hash: string): Address {
  const text = hash.replace(/^#/, "");
  const mark = text.indexOf("?");
  const [entity = "", row, column] = (mark < 0 ? text : text.slice(0, mark)).split("/").map(unescape);
  const index = Math.max(
    0,
    tables.findIndex(table => table.entity.name === entity),
  );
  const address = addressOf(index);
  const table = tables[index];
  if (!table) return address;
  address.row = row === undefined ? null : table.rowOf(row);
  address.lost = row !== undefined && address.row === null ? row : null;
  address.column = address.row === null || column === undefined ? null : table.columnOf(column);
  for (const part of mark < 0 ? [] : text.slice(mark + 1).split("&")) {
    const equals = part.indexOf("=");
    if (equals > 0) read(table, address, unescape(part.slice(0, equals)), unescape(part.slice(equals + 1)));
  }
  return address;
}

function read(table: Table, address: Address, name: string, value: string): void {
  const column = table.columnOf(value) ?? undefined;
  switch (name) {
    case "view":
      address.view = views.find(view => view === value) ?? "table";
      break;
    case "q":
      address.query = value;
      break;
    case "sort":
      address.sort = readSort(table, value);
      break;
    case "faulty":
      address.faulty = value === "true";
      break;
    case "family":
      address.family = value === "true";
      break;
    case "hide":
      address.hidden = new Set([...address.hidden, ...(column === undefined ? [] : [column])]);
      break;
    case "colour":
      address.colour = column;
      break;
    case "by":
      address.axis = column;
      break;
    case "severity":
      address.severities = [...address.severities, value as Severity];
      break;
    case "rule":
      address.rule = value;
      break;
    default:
      readCondition(table, address, name, value);
  }
}

function readSort(table: Table, value: string): Sort | null {
  const plain = table.columnOf(value);
  const column = plain ?? table.columnOf(value.replace(/^-/, ""));
  return column === null ? null : { column, descending: plain === null };
}

function readCondition(table: Table, address: Address, name: string, value: string): void {
  const dot = name.indexOf(".");
  const column = dot < 0 ? null : table.columnOf(name.slice(dot + 1));
  if (column === null) return;
  const before = address.conditions.get(column) ?? {};
  const condition = withPart(before, name.slice(0, dot), value);
  if (!isEmpty(condition)) address.conditions = new Map(address.conditions).set(column, condition);
}

function withPart(condition: Condition, part: string, value: string): Condition {
  switch (part) {
    case "in":
      return { ...condition, values: [...(condition.values ?? []), value] };
    case "from":
      return { ...condition, from: value };
    case "to":
      return { ...condition, to: value };
    case "has":
      return { ...condition, has: value };
    case "missing":
      return { ...condition, missing: value === "true" };
    default:
      return condition;
  }
}

/** Signs that mean nothing in an address stay readable. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%(?:3A|2C|40|3B)/g, decodeURIComponent);
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
