import { isEmpty, type Condition } from "../data/conditions";
import type { Column } from "../data/contract";
import type { Table } from "../data/table";
import type { Texts } from "../texts/en";
import { choiceText, useStore, useTexts } from "./context";
import { Icon } from "./icons";
import { Datum } from "./value";

/** What the rows are filtered by, each with a way to take it back. */
export function Chips({ table }: { table: Table }) {
  const store = useStore();
  const texts = useTexts();
  const { conditions, faulty } = store.address;
  if (conditions.size === 0 && !faulty) return null;
  return (
    <ul class="chips" aria-label={texts.filters}>
      {[...conditions].flatMap(([column, condition]) =>
        partsOf(table.columns[column]!, condition, texts).map(({ text, rest }, at) => {
          const { header } = table.columns[column]!;
          return <Chip key={`${column}/${at}`} name={header} text={text} remove={() => store.filter(column, isEmpty(rest) ? {} : rest)} />;
        }),
      )}
      {faulty && <Chip name="" text={texts.withFindings} remove={() => store.go({ faulty: false })} />}
      <li>
        <button class="plain" onClick={() => store.clearFilters()}>
          {texts.clearFilters}
        </button>
      </li>
    </ul>
  );
}

function Chip({ name, text, remove }: { name: string; text: string; remove: () => void }) {
  const texts = useTexts();
  return (
    <li>
      <button class="chip" aria-label={texts.removeFilter(`${name} ${text}`.trim())} onClick={remove}>
        {name && (
          <>
            <span class="of">
              <Datum text={name} />
            </span>{" "}
          </>
        )}
        <Datum text={text} />
        <Icon name="close" />
      </button>
    </li>
  );
}

/** The parts of a condition, each with what is left without it. */
function partsOf(column: Column, condition: Condition, texts: Texts): { text: string; rest: Condition }[] {
  const { values = [], from, to, has, missing } = condition;
  const parts: { text: string; rest: Condition }[] = values.map(value => ({
    text: choiceText(column, value, texts),
    rest: { ...condition, values: values.filter(other => other !== value) },
  }));
  if (from !== undefined || to !== undefined)
    parts.push({
      text: rangeText(from, to),
      rest: { ...condition, from: undefined, to: undefined },
    });
  if (has !== undefined) parts.push({ text: texts.contains(has), rest: { ...condition, has: undefined } });
  if (missing !== undefined) parts.push({ text: missing ? texts.isMissing : texts.isPresent, rest: { ...condition, missing: undefined } });
  return parts;
}

function rangeText(from: string | undefined, to: string | undefined): string {
  if (from === to) return from!;
  if (to === undefined) return `≥ ${from}`;
  return from === undefined ? `≤ ${to}` : `${from} – ${to}`;
}
