import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Store } from "../state/store";
import { en, type Texts } from "../texts/en";
import { zh } from "../texts/zh";
import type { Column, Text } from "../data/contract";
import type { Table } from "../data/table";

export const StoreContext = createContext<Store>(null!);

export function useStore(): Store {
  return useContext(StoreContext);
}

/** What the page says, in the language of the reader. */
export function useTexts(): Texts {
  return textsOf(useStore());
}

export function textsOf(store: Store): Texts {
  return store.language === "zh" ? zh : en;
}

/** A text that the data has in both languages. */
export function useText(): (text: Text) => string {
  const { language } = useStore();
  return text => text[language];
}

/** What a value is called where it can be chosen: a flag says yes or no. */
export function choiceText({ kind }: Column, value: string, texts: Texts): string {
  return kind !== "flag" ? value : value === "true" ? texts.yes : value === "false" ? texts.no : value;
}

/** What a row is called where it stands alone: a number by itself says nothing. */
export function titleOf(table: Table, row: number, texts: Texts): string {
  return table.hasNames ? table.name(row) : texts.rowNamed(row + 1);
}
