import { useState } from "preact/hooks";
import { colourOf } from "../data/columns";
import type { Table } from "../data/table";
import { fold } from "../data/fold";
import { paletteOf } from "../charts/palette";
import { choiceText, useStore, useTexts } from "./context";
import { Datum } from "./value";

const few = 8;
const many = 30;

interface Entry {
  code: number;
  label: string;
  count: number;
}

/** The values of a column with their shares, any number of which can be chosen. */
export function Choices({ table, column }: { table: Table; column: number }) {
  const store = useStore();
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState("");
  const { entries, missing } = count(table, column, store.selection().besides(column));
  const condition = store.condition(column);
  const chosen = new Set(condition.values);
  const found = entries.filter(entry => wanted === "" || fold(entry.label).includes(fold(wanted)));
  const limit = all ? 200 : few;
  const shown = found.filter((entry, at) => at < limit || chosen.has(entry.label));
  const largest = Math.max(1, missing, ...entries.map(entry => entry.count));
  const choose = (label: string, isChosen: boolean) => {
    const values = isChosen ? [...chosen, label] : [...chosen].filter(value => value !== label);
    store.filter(column, { ...condition, values: values.length > 0 ? values : undefined });
  };

  return (
    <div class="choices" role="group" aria-label={table.columns[column]!.header}>
      {entries.length > many && (
        <input
          class="contains"
          type="text"
          aria-label={`${table.columns[column]!.header}: ${texts.findValue}`}
          placeholder={texts.findValue}
          value={wanted}
          onInput={event => setWanted(event.currentTarget.value)}
        />
      )}
      {shown.map(entry => (
        <Choice
          key={entry.code}
          table={table}
          column={column}
          entry={entry}
          share={entry.count / largest}
          isChosen={chosen.has(entry.label)}
          choose={choose}
        />
      ))}
      {(missing > 0 || condition.missing) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={condition.missing === true}
            onChange={event => store.filter(column, { ...condition, missing: event.currentTarget.checked || undefined })}
          />
          <span class="label quiet">{texts.missing}</span>
          <Amount count={missing} share={missing / largest} />
        </label>
      )}
      {found.length > few && (
        <button class="plain more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.more(found.length - Math.min(found.length, few))}
        </button>
      )}
    </div>
  );
}

function Choice({
  table,
  column,
  entry,
  share,
  isChosen,
  choose,
}: {
  table: Table;
  column: number;
  entry: Entry;
  share: number;
  isChosen: boolean;
  choose: (label: string, isChosen: boolean) => void;
}) {
  const store = useStore();
  const texts = useTexts();
  const { categories } = table.columns[column]!;
  const colour = colourOf(store.address.colour, table) === column ? paletteOf(table, column).colourOf(entry.code) : null;
  return (
    <label class="choice" title={categories?.[entry.code]?.doc ?? undefined}>
      <input type="checkbox" checked={isChosen} onChange={event => choose(entry.label, event.currentTarget.checked)} />
      <span class="label">
        {colour !== null && <span class={`dot c${colour}`} aria-hidden="true" />}
        <Datum text={choiceText(table.columns[column]!, entry.label, texts)} />
      </span>
      <Amount count={entry.count} share={share} />
    </label>
  );
}

function Amount({ count, share }: { count: number; share: number }) {
  const texts = useTexts();
  return (
    <span class="amount">
      {count > 0 && <span class="share" style={{ width: `${share * 100}%` }} aria-hidden="true" />}
      {texts.number(count)}
    </span>
  );
}

/** How many of the rows have each value: the most frequent first, unless the column has an order of its own. */
function count(table: Table, column: number, rows: Int32Array): { entries: Entry[]; missing: number } {
  const { labels, starts, items } = table.codesOf(column);
  const counts = new Int32Array(labels.length);
  let missing = 0;
  for (const row of rows) {
    if (starts[row] === starts[row + 1]) missing++;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[items[at]!]!++;
  }
  const entries = labels.map((label, code) => ({ code, label, count: counts[code]! }));
  const keepsOrder = table.columns[column]!.kind === "category" && labels.length <= few;
  return { entries: keepsOrder ? entries : entries.sort((a, b) => b.count - a.count || a.code - b.code), missing };
}
