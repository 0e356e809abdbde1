import { render } from "preact";
import type { PageData } from "./data/contract";
import { printRows } from "./print/sheets";
import { Store } from "./state/store";
import { App } from "./ui/app";

const empty: PageData = { title: "PretrainGen", version: "", language: null, entities: [], findings: [] };
const data = JSON.parse(document.getElementById("data")!.textContent!) as PageData | null;

const store = new Store(data ?? empty);

render(<App store={store} />, document.getElementById("app")!);
printRows(store, document.getElementById("print")!);
