import type { Column, Value } from "../data/contract";
import { cutAtMatches } from "../data/fold";
import { parseDate, type Table } from "../data/table";
import { useStore, useTexts } from "./context";

const schemes = new Set(["http:", "https:", "mailto:"]);

/** The address, where it is one that a page may lead to. */
export function safeAddress(text: string): string | null {
  if (!/^\s*(?:https?|mailto):/i.test(text)) return null;
  try {
    const url = new URL(text.trim());
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A text of the table: its direction does not touch the texts around it. */
export function Datum({ text, found = [] }: { text: string; found?: string[] }) {
  const parts = found.length > 0 ? cutAtMatches(text, found) : [text];
  return <bdi>{parts.map((part, at) => (at % 2 === 1 ? <mark>{part}</mark> : part))}</bdi>;
}

interface ValuesProps {
  table: Table;
  column: number;
  row: number;
  found?: string[];
  /** In a grid the grid has the focus, and what is in its cells is reached by Enter. */
  tabIndex?: number;
  /** A short form of addresses. */
  short?: boolean;
}

/** All values of a cell. */
export function Values(props: ValuesProps) {
  const { table, column, row } = props;
  const texts = useTexts();
  const { kind, list } = table.columns[column]!;
  const values = table.values(column, row);
  if (values.length === 0)
    return (
      <span class="none">
        <span class="unseen">{texts.missing}</span>
      </span>
    );
  if (list || kind === "reference") return <ListedValues {...props} values={values} />;
  return <OneValue {...props} value={values[0]!} text={table.columns[column]!.texts?.[row]} />;
}

function ListedValues(props: ValuesProps & { values: Value[] }) {
  const last = props.values.length - 1;
  return (
    <>
      {props.values.map((value, at) => (
        <span class="item" key={at}>
          <OneValue {...props} value={value} />
          {at < last && <span class="comma">, </span>}
        </span>
      ))}
    </>
  );
}

function OneValue({ value, text, ...props }: ValuesProps & { value: Value; text?: string | null }) {
  const { table, column, found } = props;
  const texts = useTexts();
  const { kind } = table.columns[column]!;
  const label = text ?? table.label(column, value);
  if (kind === "reference") return <Reference {...props} value={value} label={label} />;
  if (kind === "flag" && typeof value === "boolean")
    return <span class={value ? "flag yes" : "flag no"}>{value ? texts.yes : texts.no}</span>;
  if (isAstray(kind, value))
    return (
      <span class="astray" title={texts.notOfType(table.columns[column]!.type)}>
        <Datum text={label} found={found} />
      </span>
    );
  const address = kind === "link" ? safeAddress(label) : null;
  if (address !== null)
    return <Link address={address} label={props.short ? shortened(label) : label} found={found} tabIndex={props.tabIndex} />;
  return <Datum text={label} found={found} />;
}

/** A cell that is not of the type of its column. */
function isAstray(kind: Column["kind"], value: Value): boolean {
  switch (kind) {
    case "number":
      return typeof value !== "number";
    case "flag":
      return typeof value !== "boolean";
    case "date":
      return typeof value !== "string" || isNaN(parseDate(value));
    default:
      return false;
  }
}

function Reference({ table, column, value, label, found, tabIndex }: ValuesProps & { value: Value; label: string }) {
  const store = useStore();
  const texts = useTexts();
  const target = table.columns[column]!.target;
  if (typeof value !== "number" || target === undefined)
    return (
      <span class="astray" title={texts.leadsNowhere}>
        <Datum text={label} found={found} />
      </span>
    );
  return (
    <a class="reference" href={store.linkNear(target, value)} tabIndex={tabIndex}>
      <Datum text={label} found={found} />
    </a>
  );
}

function Link({ address, label, found, tabIndex }: { address: string; label: string; found?: string[]; tabIndex?: number }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      <Datum text={label} found={found} />
    </a>
  );
}

function shortened(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, "")
    .replace(/\/$/, "");
}
