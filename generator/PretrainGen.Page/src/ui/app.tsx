import { useEffect, useReducer } from "preact/hooks";
import type { Table } from "../data/table";
import { Grid } from "../grid/grid";
import { Lineage } from "../lineage/lineage";
import type { Store } from "../state/store";
import { TimeLine } from "../timeline/timeline";
import { Card } from "./card";
import { StoreContext, textsOf } from "./context";
import { Facets } from "./facets";
import { Findings } from "./findings";
import { Header } from "./header";
import { Toolbar, viewsOf } from "./toolbar";
import { Datum } from "./value";

/** The whole page. */
export function App({ store }: { store: Store }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.onChange(() => draw(undefined)), []);
  useEffect(() => nameDocument(store));
  const texts = textsOf(store);
  const { table } = store;
  return <StoreContext.Provider value={store}>
    <button class="skip" onClick={skip}>{texts.skip}</button>
    <Header />
    {table ? <Main store={store} table={table} /> : <p class="empty">{texts.nothing}</p>}
  </StoreContext.Provider>;
}

function Main({ store, table }: { store: Store; table: Table }) {
  const texts = textsOf(store);
  const { row, view, lost } = store.address;
  const shown = viewsOf(table, store.data.findings.length).includes(view) ? view : "table";
  return <>
    <Toolbar table={table} />
    <p class="notice" role="status">{lost !== null && <>{texts.noSuchRow} <Datum text={lost} /></>}</p>
    <div class={`body ${shown}`}>
      {shown !== "findings" && <Facets table={table} />}
      <main>
        {shown === "table" && <Grid key={table.index} store={store} table={table} />}
        {shown === "time" && <TimeLine key={table.index} store={store} table={table} />}
        {shown === "lineage" && <Lineage key={table.index} store={store} table={table} />}
        {shown === "findings" && <Findings />}
      </main>
      {row !== null && shown !== "findings" && <Card key={table.index} table={table} row={row} />}
    </div>
  </>;
}

/** To the cell of the grid that the keyboard was in, or to what the view begins with. */
function skip(): void {
  const content = document.getElementById("content");
  (content?.querySelector<HTMLElement>("[tabindex='0']") ?? content)?.focus();
}

function nameDocument(store: Store): void {
  const { table, address, data, language } = store;
  const row = table && address.row !== null ? table.name(address.row) : null;
  document.title = [row, data.title].filter(part => part !== null).join(" · ");
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
}
