import type { Table } from "../data/table";
import { useStore, useTexts } from "./context";

/** Whether a cell has to be there, where some are missing. */
export function Presence({ table, column }: { table: Table; column: number }) {
  const store = useStore();
  const texts = useTexts();
  const condition = store.condition(column);
  const missing = store
    .selection()
    .besides(column)
    .filter(row => table.isMissing(column, row)).length;
  if (missing === 0 && condition.missing === undefined) return null;
  const { header } = table.columns[column]!;
  const value = condition.missing === undefined ? "" : String(condition.missing);
  return (
    <label class="presence">
      <span>
        {texts.missing} <span class="amount">{texts.number(missing)}</span>
      </span>
      <select
        aria-label={`${header}: ${texts.missing}`}
        value={value}
        onChange={event => {
          const { value } = event.currentTarget;
          store.filter(column, { ...condition, missing: value === "" ? undefined : value === "true" });
        }}
      >
        <option value="">{texts.any}</option>
        <option value="true">{texts.isMissing}</option>
        <option value="false">{texts.isPresent}</option>
      </select>
    </label>
  );
}

/** A text that has to be in the cell. */
export function Contains({ column }: { column: number }) {
  const store = useStore();
  const texts = useTexts();
  const condition = store.condition(column);
  const { header } = store.table!.columns[column]!;
  return (
    <input
      class="contains"
      type="text"
      aria-label={`${header}: ${texts.containsLabel}`}
      placeholder={texts.containsLabel}
      value={condition.has ?? ""}
      onInput={event =>
        store.filter(column, { ...condition, has: event.currentTarget.value || undefined }, condition.has ? "replace" : "push")
      }
    />
  );
}
