import type { PageData } from "../data/contract";
import { isEmpty, type Condition } from "../data/conditions";
import { Marks } from "../data/marks";
import { References } from "../data/references";
import { select, type Selection } from "../data/selection";
import { Table } from "../data/table";
import { addressOf, parseAddress, printAddress, type Address } from "./address";
import { recallLanguage, recallTheme, remember, showTheme, type Language, type Theme } from "./settings";

/** How a change enters the history: a step that "back" undoes, or none. */
type Step = "push" | "replace";

/** All that the page knows. Every change goes through `go`, and draws the page anew. */
export class Store {
  readonly tables: Table[];
  readonly marks: Marks;
  readonly references: References;
  address: Address;
  theme: Theme = recallTheme();
  language: Language;
  /** Whether the filters are open on a screen that is too narrow to show them beside the table. */
  filtersOpen = false;
  private selected: { key: string; selection: Selection } | null = null;
  private listeners: (() => void)[] = [];
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly data: PageData) {
    this.tables = data.entities.map((_, index) => new Table(data, index));
    this.marks = new Marks(data);
    this.references = new References(this.tables);
    this.language = recallLanguage(data.language);
    this.address = parseAddress(this.tables, location.hash);
    showTheme(this.theme);
    addEventListener("popstate", () => this.readAddress());
    addEventListener("hashchange", () => this.readAddress());
  }

  get table(): Table | undefined {
    return this.tables[this.address.entity];
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  changed(): void {
    this.listeners.forEach(listener => listener());
  }

  /** Shows something else. */
  go(change: Partial<Address>, step: Step = "push"): void {
    this.address = { ...this.address, lost: null, ...change };
    this.writeAddress(step);
    this.changed();
  }

  /** Searches as somebody types: the address follows when they pause, and one search is one step back. */
  search(query: string): void {
    const isFirst = this.address.query === "" || query === "";
    this.address = { ...this.address, query };
    this.changed();
    clearTimeout(this.typing);
    if (isFirst) this.writeAddress("push");
    else this.typing = setTimeout(() => this.writeAddress("replace"), 250);
  }

  /** The condition on a column; an empty one where there is none. */
  condition(column: number): Condition {
    return this.address.conditions.get(column) ?? {};
  }

  /** Sets or, if it is empty, removes the condition on a column. */
  filter(column: number, condition: Condition, step: Step = "push"): void {
    const conditions = new Map(this.address.conditions);
    if (isEmpty(condition)) conditions.delete(column);
    else conditions.set(column, condition);
    this.go({ conditions }, step);
  }

  clearFilters(): void {
    this.go({ conditions: new Map(), faulty: false, query: "" });
  }

  /** The address of an entity, row or column as it would be with no filter, for links. */
  linkTo(entity: number, row: number | null = null, column: number | null = null): string {
    return printAddress(this.tables, { ...addressOf(entity), row, column });
  }

  /** The address of a row; where it is in the table that is shown, filters and view stay as they are. */
  linkNear(entity: number, row: number): string {
    return entity === this.address.entity ? this.linkWith({ row, column: null }) : this.linkTo(entity, row);
  }

  /** The address of the page with a change, for links. */
  linkWith(change: Partial<Address>): string {
    return printAddress(this.tables, { ...this.address, ...change });
  }

  selection(): Selection {
    const { query, conditions, faulty, sort, entity } = this.address;
    const key = JSON.stringify([entity, query, [...conditions], faulty, sort]);
    if (this.selected?.key !== key) {
      const isFaulty = (row: number) => this.marks.hasRow(entity, row);
      this.selected = { key, selection: select(this.tables[entity]!, { query, conditions, faulty, sort }, isFaulty) };
    }
    return this.selected.selection;
  }

  chooseTheme(theme: Theme): void {
    this.theme = theme;
    remember("theme", theme === "system" ? null : theme);
    showTheme(theme);
    this.changed();
  }

  chooseLanguage(language: Language): void {
    this.language = language;
    remember("language", language);
    this.changed();
  }

  openFilters(open: boolean): void {
    this.filtersOpen = open;
    this.changed();
  }

  private readAddress(): void {
    clearTimeout(this.typing);
    if (location.hash === printAddress(this.tables, this.address)) return;
    this.address = parseAddress(this.tables, location.hash);
    this.changed();
  }

  private writeAddress(step: Step): void {
    clearTimeout(this.typing);
    const hash = printAddress(this.tables, this.address);
    if (hash === location.hash) return;
    try {
      history[step === "push" ? "pushState" : "replaceState"](null, "", hash);
    } catch {
      // Browsers refuse more than some hundred changes a minute: the page goes on, and its address follows later.
    }
  }
}
