import { isEmpty, type Condition } from "../data/conditions";
import { lineagesOf, timesOf } from "../data/columns";
import type { Table } from "../data/table";
import { views, type View } from "../state/address";
import type { Texts } from "../texts/en";
import { useStore, useTexts } from "./context";
import { Icon } from "./icons";
import { Datum } from "./value";

/** The views of a table: those that its columns allow. */
export function viewsOf(table: Table, findings: number): View[] {
  const has = { table: true, time: timesOf(table).length > 0, lineage: lineagesOf(table).length > 0, findings: findings > 0 };
  return views.filter(view => has[view]);
}

/** Which table, which view of it, how many rows, and what they are filtered by. */
export function Toolbar({ table }: { table: Table }) {
  const store = useStore();
  return <div class="toolbar">
    {store.tables.length > 1 && <Tables />}
    <About table={table} />
    <div class="bar">
      <ViewLinks table={table} />
      <span class="spring" />
      {store.address.view !== "findings" && <Count table={table} />}
      {store.address.view === "table" && <ColumnMenu table={table} />}
      {store.address.view !== "findings" && <FilterButton />}
    </div>
    {store.address.view !== "findings" && <Chips table={table} />}
  </div>;
}

function Tables() {
  const store = useStore();
  const texts = useTexts();
  return <nav class="tables" aria-label={texts.tables}><ul>
    {store.tables.map(table => <li key={table.index}>
      <a href={store.linkTo(table.index)} aria-current={table === store.table ? "page" : undefined}>
        <Datum text={table.entity.name} /> <span class="amount">{texts.number(table.count)}</span>
      </a>
    </li>)}
  </ul></nav>;
}

function About({ table }: { table: Table }) {
  const { version } = useStore().data;
  const texts = useTexts();
  const { title, doc, name, files } = table.entity;
  return <div class="about">
    <h2><Datum text={title ?? name} /></h2>
    {doc && <p class="doc" title={doc}><Datum text={doc} /></p>}
    <p class="facts" title={texts.madeBy(version)}>{texts.columnsCount(table.columns.length)}{files.map(file => <code key={file}><Datum text={file} /></code>)}</p>
  </div>;
}

function ViewLinks({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  return <nav class="views" aria-label={texts.viewsName}><ul>
    {viewsOf(table, store.data.findings.length).map(view => <li key={view}>
      <a href={store.linkWith({ view })} aria-current={store.address.view === view ? "page" : undefined}>
        <Icon name={view} />{texts.views[view]}{view === "findings" && <span class="amount">{texts.number(store.data.findings.length)}</span>}
      </a>
    </li>)}
  </ul></nav>;
}

function Count({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { length } = store.selection().kept;
  return <p class="count" role="status">{length === table.count ? texts.rows(length) : texts.rowsOf(length, table.count)}</p>;
}

function ColumnMenu({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { hidden } = store.address;
  const toggle = (column: number, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown)
      next.delete(column);
    else
      next.add(column);
    store.go({ hidden: next }, "replace");
  };
  return <details class="menu" onKeyDown={event => {
    if (event.key !== "Escape")
      return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector("summary")!.focus();
  }} onFocusOut={event => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
      event.currentTarget.open = false;
  }}>
    <summary class="button"><Icon name="columns" />{texts.columns}{hidden.size > 0 && <span class="amount">{table.columns.length - hidden.size}/{table.columns.length}</span>}</summary>
    <div class="menu-body" role="group" aria-label={texts.columns}>
      {table.columns.map(({ header }, column) => <label key={column} class="choice">
        <input type="checkbox" checked={!hidden.has(column)} disabled={column === table.key}
          onChange={event => toggle(column, event.currentTarget.checked)} />
        <span class="label"><Datum text={header} /></span>
      </label>)}
      {hidden.size > 0 && <button class="plain more" onClick={() => store.go({ hidden: new Set() }, "replace")}>{texts.showAll}</button>}
    </div>
  </details>;
}

function FilterButton() {
  const store = useStore();
  const texts = useTexts();
  const { size } = store.address.conditions;
  return <button class="button narrow-only" aria-expanded={store.filtersOpen} aria-controls="filters" onClick={() => store.openFilters(!store.filtersOpen)}>
    <Icon name="filter" />{texts.filters}
    {size > 0 && <><span class="amount" aria-hidden="true">{size}</span><span class="unseen">{texts.filtersActive(size)}</span></>}
  </button>;
}

/** What the rows are filtered by, each with a way to take it back. */
function Chips({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { conditions, faulty } = store.address;
  if (conditions.size === 0 && !faulty)
    return null;
  return <ul class="chips" aria-label={texts.filters}>
    {[...conditions].flatMap(([column, condition]) => partsOf(condition, texts).map(({ text, rest }, at) => {
      const { header } = table.columns[column]!;
      return <Chip key={`${column}/${at}`} name={header} text={text} remove={() => store.filter(column, isEmpty(rest) ? {} : rest)} />;
    }))}
    {faulty && <Chip name="" text={texts.withFindings} remove={() => store.go({ faulty: false })} />}
    <li><button class="plain" onClick={() => store.clearFilters()}>{texts.clearFilters}</button></li>
  </ul>;
}

function Chip({ name, text, remove }: { name: string; text: string; remove: () => void }) {
  const texts = useTexts();
  return <li><button class="chip" aria-label={texts.removeFilter(`${name} ${text}`.trim())} onClick={remove}>
    {name && <><span class="of"><Datum text={name} /></span> </>}<Datum text={text} /><Icon name="close" /></button></li>;
}

/** The parts of a condition, each with what is left without it. */
function partsOf(condition: Condition, texts: Texts): { text: string; rest: Condition }[] {
  const { values = [], from, to, has, missing } = condition;
  const parts: { text: string; rest: Condition }[] = values.map(value => ({
    text: value === "true" ? texts.yes : value === "false" ? texts.no : value,
    rest: { ...condition, values: values.filter(other => other !== value) },
  }));
  if (from !== undefined || to !== undefined)
    parts.push({ text: from === to ? from! : `${from ?? ""} – ${to ?? ""}`.trim(), rest: { ...condition, from: undefined, to: undefined } });
  if (has !== undefined)
    parts.push({ text: texts.contains(has), rest: { ...condition, has: undefined } });
  if (missing !== undefined)
    parts.push({ text: missing ? texts.isMissing : texts.isPresent, rest: { ...condition, missing: undefined } });
  return parts;
}
