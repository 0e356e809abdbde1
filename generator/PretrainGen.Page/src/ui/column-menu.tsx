import type { Table } from "../data/table";
import { useStore, useTexts } from "./context";
import { Icon } from "./icons";
import { Datum } from "./value";

/** Which columns are shown. */
export function ColumnMenu({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { hidden } = store.address;
  const toggle = (column: number, isShown: boolean) => {
    const next = new Set(hidden);
    if (isShown) next.delete(column);
    else next.add(column);
    store.go({ hidden: next }, "replace");
  };
  return (
    <details
      class="menu"
      onKeyDown={event => {
        if (event.key !== "Escape") return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector("summary")!.focus();
      }}
      onFocusOut={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary class="button">
        <Icon name="columns" />
        {texts.columns}
        {hidden.size > 0 && (
          <span class="amount">
            {table.columns.length - hidden.size}/{table.columns.length}
          </span>
        )}
      </summary>
      <div class="menu-body" role="group" aria-label={texts.columns}>
        {table.columns.map(({ header }, column) => (
          <label key={column} class="choice">
            <input
              type="checkbox"
              checked={!hidden.has(column)}
              disabled={column === table.key}
              onChange={event => toggle(column, event.currentTarget.checked)}
            />
            <span class="label">
              <Datum text={header} />
            </span>
          </label>
        ))}
        {hidden.size > 0 && (
          <button class="plain more" onClick={() => store.go({ hidden: new Set() }, "replace")}>
            {texts.showAll}
          </button>
        )}
      </div>
    </details>
  );
}
