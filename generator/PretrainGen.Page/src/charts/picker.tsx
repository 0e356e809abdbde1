import { coloursOf, defaultColour } from "../data/columns";
import type { Table } from "../data/table";
import { useStore, useTexts } from "../ui/context";
import { Datum } from "../ui/value";
import { paletteOf } from "./palette";

/** Chooses one of the columns that suit. */
export function ColumnPicker({
  label,
  table,
  columns,
  chosen,
  choose,
}: {
  label: string;
  table: Table;
  columns: number[];
  chosen: number | null;
  choose: (column: number) => void;
}) {
  if (columns.length < 2) return null;
  return (
    <label class="inline">
      <span>{label}</span>
      <select value={String(chosen)} onChange={event => choose(Number(event.currentTarget.value))}>
        {columns.map(column => (
          <option key={column} value={String(column)}>
            {table.columns[column]!.header}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The column that colours the rows, and what the colours mean. */
export function Colours({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const chosen = colourOf(store.address.colour, table);
  return (
    <>
      <ColumnPicker
        label={texts.colourBy}
        table={table}
        columns={coloursOf(table)}
        chosen={chosen}
        choose={colour => store.go({ colour }, "replace")}
      />
      {chosen !== null && (
        <ul class="legend" aria-label={texts.colourBy}>
          {paletteOf(table, chosen).legend.map(({ label, colour }) => (
            <li key={colour}>
              <span class={`dot c${colour}`} aria-hidden="true" />
              {label === null ? texts.others : <Datum text={nameOf(table, chosen, label, texts)} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function colourOf(colour: number | undefined, table: Table): number | null {
  return colour !== undefined && coloursOf(table).includes(colour) ? colour : defaultColour(table);
}

function nameOf(table: Table, column: number, label: string, texts: { yes: string; no: string }): string {
  return table.columns[column]!.kind !== "flag" ? label : label === "true" ? texts.yes : label === "false" ? texts.no : label;
}
