import { colourOf, coloursOf } from "../data/columns";
import type { Table } from "../data/table";
import { choiceText, useStore, useTexts } from "../ui/context";
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
              {label === null ? texts.others : <Datum text={choiceText(table.columns[chosen]!, label, texts)} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
