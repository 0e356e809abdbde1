import { useEffect, useReducer, useState } from "preact/hooks";
import type { Table } from "../data/table";
import { Grid } from "../grid/grid";
import { Lineage } from "../lineage/lineage";
import type { View as ViewName } from "../state/address";
import type { Store } from "../state/store";
import { viewOf } from "../state/views";
import { TimeLine } from "../timeline/timeline";
import { Card } from "./card";
import { StoreContext, textsOf, titleOf } from "./context";
import { Facets } from "./facets";
import { Findings } from "./findings";
import { Header } from "./header";
import { Toolbar } from "./toolbar";
import { Datum } from "./value";

/** As the style has it. */
const narrow = "(max-width: 860px)";

/** The whole page. */
export function App({ store }: { store: Store }) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.onChange(() => draw(undefined)), []);
  useEffect(() => nameDocument(store));
  const isNarrow = useMedia(narrow);
  const { table } = store;
  return (
    <StoreContext.Provider value={store}>
      {table ? <Main store={store} table={table} isNarrow={isNarrow} /> : <Nothing store={store} />}
    </StoreContext.Provider>
  );
}

function Nothing({ store }: { store: Store }) {
  return (
    <>
      <Header />
      <main>
        <p class="empty">{textsOf(store).nothing}</p>
      </main>
    </>
  );
}

function Main({ store, table, isNarrow }: { store: Store; table: Table; isNarrow: boolean }) {
  const texts = textsOf(store);
  const { row, lost } = store.address;
  useEffect(() => prepareSearch(table), [table]);
  const shown = viewOf(store, table);
  const hasCard = row !== null && shown !== "findings";
  // On a narrow screen the card, or the filters, cover the page: what is behind them is out of reach.
  const isCovered = isNarrow && (hasCard || store.filtersOpen);
  return (
    <>
      <div class="top" inert={isCovered}>
        <button class="skip" onClick={skip}>
          {texts.skip}
        </button>
        <Header />
        <Toolbar table={table} shown={shown} />
        <p class="notice" role="status">
          {lost !== null && (
            <>
              {texts.noSuchRow} <Datum text={lost} />
            </>
          )}
        </p>
      </div>
      <div class={`body ${shown}`}>
        {shown !== "findings" && <Facets table={table} isCover={isNarrow} />}
        <main id="content" tabIndex={-1} inert={isCovered}>
          <View store={store} table={table} shown={shown} />
        </main>
        {hasCard && <Card key={table.index} table={table} row={row} isCover={isNarrow} />}
      </div>
    </>
  );
}

function View({ store, table, shown }: { store: Store; table: Table; shown: ViewName }) {
  switch (shown) {
    case "time":
      return <TimeLine key={table.index} store={store} table={table} />;
    case "lineage":
      return <Lineage key={table.index} store={store} table={table} />;
    case "findings":
      return <Findings />;
    default:
      return <Grid key={table.index} store={store} table={table} />;
  }
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const listen = () => setMatches(media.matches);
    media.addEventListener("change", listen);
    return () => media.removeEventListener("change", listen);
  }, [query]);
  return matches;
}

/** What a search looks at is made while nobody waits. */
function prepareSearch(table: Table): () => void {
  const later = setTimeout(() => table.searchable(), 400);
  return () => clearTimeout(later);
}

/** To the cell of the grid that the keyboard was in, or to what the view begins with. */
function skip(): void {
  const content = document.getElementById("content");
  (content?.querySelector<HTMLElement>("[tabindex='0']") ?? content)?.focus();
}

function nameDocument(store: Store): void {
  const { table, address, data, language } = store;
  const row = table && address.row !== null ? titleOf(table, address.row, textsOf(store)) : null;
  document.title = [row, data.title].filter(part => part !== null).join(" · ");
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
}
