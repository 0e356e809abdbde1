import { useLayoutEffect, useRef } from "preact/hooks";
import { hasChoices, hasRange } from "../data/conditions";
import type { Table } from "../data/table";
import { Choices } from "./choices";
import { useStore, useTexts } from "./context";
import { Icon } from "./icons";
import { Presence, Contains } from "./presence";
import { Range } from "./range";
import { Datum } from "./value";

/** What every column holds, drawn, and each drawing is a filter. */
export function Facets({ table, isCover }: { table: Table; isCover: boolean }) {
  const store = useStore();
  const texts = useTexts();
  const close = useRef<HTMLButtonElement>(null);
  const isOpen = isCover && store.filtersOpen;
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (!isOpen) return;
    close.current?.focus();
    return () => setTimeout(() => opener instanceof HTMLElement && opener.focus());
  }, [isOpen]);
  return (
    <aside
      class={`facets${store.filtersOpen ? " open" : ""}`}
      aria-label={texts.filters}
      id="filters"
      onKeyDown={event => {
        if (event.key === "Escape") store.openFilters(false);
      }}
    >
      <div class="bar narrow-only">
        <strong>{texts.filters}</strong>
        <span class="spring" />
        <button ref={close} class="icon-button" aria-label={texts.closeFilters} onClick={() => store.openFilters(false)}>
          <Icon name="close" />
        </button>
      </div>
      <div class="scroll" tabIndex={0} role="group" aria-label={texts.filters}>
        {store.marks.hasRows(table.index) && (
          <label class="choice faulty">
            <input type="checkbox" checked={store.address.faulty} onChange={event => store.go({ faulty: event.currentTarget.checked })} />
            <span class="label">{texts.withFindings}</span>
          </label>
        )}
        {[...table.columns.keys()].map(column => (
          <Facet key={`${table.index}/${column}`} table={table} column={column} />
        ))}
      </div>
    </aside>
  );
}

function Facet({ table, column }: { table: Table; column: number }) {
  const store = useStore();
  const texts = useTexts();
  const { header, doc } = table.columns[column]!;
  const isSet = store.address.conditions.has(column);
  return (
    <div class="facet">
      <details open={isOpenAtFirst(table, column) || isSet}>
        <summary title={doc ?? undefined}>
          <span class="name">
            <Datum text={header} />
          </span>
        </summary>
        <FacetBody table={table} column={column} />
      </details>
      {isSet && (
        <button
          class="icon-button reset"
          aria-label={texts.resetFilter(header)}
          title={texts.resetFilter(header)}
          onClick={() => store.filter(column, {})}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

/** What is drawn is seen; what would be a list of names or a field to fill in is opened by who wants it. */
function isOpenAtFirst(table: Table, column: number): boolean {
  const described = table.columns[column]!;
  if (hasRange(described)) return table.numbersOf(column).some(number => !isNaN(number));
  return (described.kind === "category" || described.kind === "flag") && table.codesOf(column).labels.length <= 40;
}

function FacetBody({ table, column }: { table: Table; column: number }) {
  const described = table.columns[column]!;
  if (hasChoices(described)) return <Choices table={table} column={column} />;
  const isKey = described.role === "key";
  return (
    <>
      {hasRange(described) ? <Range table={table} column={column} /> : <Contains column={column} />}
      {!isKey && <Presence table={table} column={column} />}
    </>
  );
}
