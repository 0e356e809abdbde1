import { useEffect, useRef } from "preact/hooks";
import type { Table } from "../data/table";
import type { View } from "../state/address";
import { viewsOf } from "../state/views";
import { Chips } from "./chips";
import { ColumnMenu } from "./column-menu";
import { useStore, useTexts } from "./context";
import { Icon } from "./icons";
import { Datum } from "./value";

/** Which table, which view of it, how many rows, and what they are filtered by. */
export function Toolbar({ table, shown }: { table: Table; shown: View }) {
  const store = useStore();
  return (
    <div class="toolbar">
      {store.tables.length > 1 && <Tables />}
      <About table={table} />
      <div class="bar">
        <ViewLinks table={table} shown={shown} />
        <span class="spring" />
        {shown !== "findings" && <Count table={table} />}
        {shown === "table" && <ColumnMenu table={table} />}
        {shown !== "findings" && <FilterButton />}
      </div>
      {shown !== "findings" && <Chips table={table} />}
    </div>
  );
}

function Tables() {
  const store = useStore();
  const texts = useTexts();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current!.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }), [store.table]);
  return (
    <nav ref={list} class="tables" aria-label={texts.tables}>
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

function ViewLinks({ table, shown }: { table: Table; shown: View }) {
  const store = useStore();
  const texts = useTexts();
  return (
    <nav class="views" aria-label={texts.viewsName}>
      <ul>
        {viewsOf(store, table).map(view => (
          <li key={view}>
            <a href={store.linkWith({ view })} aria-current={view === shown ? "page" : undefined}>
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
