import { useState } from "preact/hooks";
import type { Table } from "../data/table";
import type { Referrers as Group } from "../data/references";
import { titleOf, useStore, useTexts } from "./context";
import { Datum } from "./value";

const few = 40;

/** The rows that refer to a row, by table and column. */
export function Referrers({ table, row }: { table: Table; row: number }) {
  const store = useStore();
  const texts = useTexts();
  const groups = store.references.referrers(table.index, row);
  if (groups.length === 0) return null;
  return (
    <section class="referrers" aria-labelledby="referred-by">
      <h3 id="referred-by">{texts.referredBy}</h3>
      <dl class="fields">
        {groups.map(group => (
          <Referring key={`${group.table.index}/${group.column}/${row}`} group={group} own={table} />
        ))}
      </dl>
    </section>
  );
}

function Referring({ group: { table, column, rows }, own }: { group: Group; own: Table }) {
  const store = useStore();
  const texts = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, few);
  return (
    <div class="field">
      <dt>
        {table !== own && <span class="of">{table.entity.name} · </span>}
        <Datum text={table.columns[column]!.header} />
      </dt>
      <dd>
        {shown.map((row, at) => (
          <span class="item" key={row}>
            <a class="reference" href={store.linkNear(table.index, row)}>
              <Datum text={titleOf(table, row, texts)} />
            </a>
            {at < shown.length - 1 && <span class="comma">, </span>}
          </span>
        ))}
        {rows.length > shown.length && (
          <button class="plain" onClick={() => setAll(true)}>
            {texts.more(rows.length - shown.length)}
          </button>
        )}
      </dd>
    </div>
  );
}
