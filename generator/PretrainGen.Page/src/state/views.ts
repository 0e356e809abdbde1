import { lineagesOf, timesOf } from "../data/columns";
import type { Table } from "../data/table";
import { views, type View } from "./address";
import type { Store } from "./store";

/** The views of a table: those that its columns, and what was found, allow. */
export function viewsOf(store: Store, table: Table): View[] {
  const has = {
    table: true,
    time: timesOf(table).length > 0,
    lineage: lineagesOf(table).length > 0,
    findings: store.data.findings.length > 0,
  };
  return views.filter(view => has[view]);
}

/** The view that the address asks for or, where the table does not have it, the table. */
export function viewOf(store: Store, table: Table): View {
  const { view } = store.address;
  return viewsOf(store, table).includes(view) ? view : "table";
}
