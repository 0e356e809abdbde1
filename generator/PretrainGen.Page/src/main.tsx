import { render } from "preact";
import type { PageData } from "./data/contract";
import { Store } from "./state/store";
import { App } from "./ui/app";

const empty: PageData = { title: "PretrainGen", version: "", language: null, entities: [], findings: [] };
const data = JSON.parse(document.getElementById("data")!.textContent!) as PageData | null;

render(<App store={new Store(data ?? empty)} />, document.getElementById("app")!);
