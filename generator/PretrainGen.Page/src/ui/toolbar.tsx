import { lineagesOf, timesOf } from "../data/columns";
import type { Table } from "../data/table";
import { views, type View } from "../state/address";
import { Chips } from "./chips";
import { ColumnMenu } from "./column-menu";
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
  return (
    <div class="toolbar">
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
    </div>
  );
}

function Tables() {
  const store = useStore();
  const texts = useTexts();
  return (
    <nav class="tables" aria-label={texts.tables}>
      <ul>
        {store.tables.map(table => (
          <li key={table.index}>
            <a href={store.linkTo(table.index)} aria-current={table === store.table ? "page" : undefined}>
              <Datum text={table.entity.name} /> <span class="amount">{texts.number(table.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function About({ table }: { table: Table }) {
  const { version } = useStore().data;
  const texts = useTexts();
  const { title, doc, name, files } = table.entity;
  return (
    <div class="about">
      <h2>
        <Datum text={title ?? name} />
      </h2>
      {doc && (
        <p class="doc" title={doc}>
          <Datum text={doc} />
        </p>
      )}
      <p class="facts" title={texts.madeBy(version)}>
        {texts.columnsCount(table.columns.length)}
        {files.map(file => (
          <code key={file}>
            <Datum text={file} />
          </code>
        ))}
      </p>
    </div>
  );
}

function ViewLinks({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  return (
    <nav class="views" aria-label={texts.viewsName}>
      <ul>
        {viewsOf(table, store.data.findings.length).map(view => (
          <li key={view}>
            <a href={store.linkWith({ view })} aria-current={store.address.view === view ? "page" : undefined}>
              <Icon name={view} />
              {texts.views[view]}
              {view === "findings" && <span class="amount">{texts.number(store.data.findings.length)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { length } = store.selection().kept;
  return (
    <p class="count" role="status">
      {length === table.count ? texts.rows(length) : texts.rowsOf(length, table.count)}
    </p>
  );
}

function FilterButton() {
  const store = useStore();
  const texts = useTexts();
  const { size } = store.address.conditions;
  return (
    <button
      class="button narrow-only"
      aria-expanded={store.filtersOpen}
      aria-controls="filters"
      onClick={() => store.openFilters(!store.filtersOpen)}
    >
      <Icon name="filter" />
      {texts.filters}
      {size > 0 && (
        <>
          <span class="amount" aria-hidden="true">
            {size}
          </span>
          <span class="unseen">{texts.filtersActive(size)}</span>
        </>
      )}
    </button>
  );
}
