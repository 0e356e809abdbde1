import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { CopyButton } from "./copy";
import { useStore, useTexts, titleOf } from "./context";
import { FindingText } from "./finding";
import { Icon, Sign } from "./icons";
import { Referrers } from "./referrers";
import { Datum, Values } from "./value";

/** A row with all that is known of it. */
export function Card({ table, row, isCover }: { table: Table; row: number; isCover: boolean }) {
  const store = useStore();
  const texts = useTexts();
  const element = useRef<HTMLElement>(null);
  const close = () => store.go({ row: null, column: null });
  useFocus(element, isCover);
  useChosenField(element, table, row, store.address.column);
  return (
    <section
      ref={element}
      class="card"
      role="dialog"
      aria-labelledby="card-name"
      aria-modal={isCover || undefined}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key === "Escape") close();
      }}
    >
      <CardHead table={table} row={row} close={close} />
      <div class="scroll" tabIndex={0} role="group" aria-label={texts.details}>
        <Description table={table} row={row} />
        <RowFindings table={table} row={row} />
        <dl class="fields">
          {tellOnce(store, table, row).map((told, column) => (
            <Field key={column} table={table} row={row} column={column} told={told} />
          ))}
        </dl>
        <Referrers table={table} row={row} />
        <p class="place">
          <span class="unseen">{texts.place}: </span>
          <code>
            <Datum text={table.place(row)} />
          </code>
        </p>
      </div>
    </section>
  );
}

/** A card that is opened by key, or covers the page, takes the focus; whoever points at rows goes on with the table. */
function useFocus(element: { current: HTMLElement | null }, isCover: boolean) {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    if (isCover || opener === null || opener === document.body || opener.matches(":focus-visible"))
      element.current?.focus({ preventScroll: true });
    // Whoever closes it goes on where they were.
    return () => {
      if ((opener instanceof HTMLElement || opener instanceof SVGElement) && opener !== document.body && opener.isConnected)
        setTimeout(() => opener.focus({ preventScroll: true }));
    };
  }, []);
}

/** The field that the address names comes into view. */
function useChosenField(element: { current: HTMLElement | null }, table: Table, row: number, column: number | null) {
  useEffect(() => {
    const field = element.current?.querySelector(".field.chosen");
    if (field) field.scrollIntoView({ block: "nearest" });
    else element.current?.querySelector(".scroll")?.scrollTo(0, 0);
  }, [table, row, column]);
}

function CardHead({ table, row, close }: { table: Table; row: number; close: () => void }) {
  const store = useStore();
  const texts = useTexts();
  const { rows } = store.selection();
  const at = rows.indexOf(row);
  const move = (by: number) => store.go({ row: rows[at + by]!, column: null }, "replace");
  const member = table.member(row);
  return (
    <header>
      <div class="bar">
        <span class="of">{table.entity.name}</span>
        <span class="spring" />
        <CopyButton
          text={() => location.href.replace(/#.*/, "") + store.linkTo(table.index, row, store.address.column)}
          label={texts.copyLink}
          icon="link"
        />
        <button class="icon-button" aria-label={texts.previousRow} title={texts.previousRow} disabled={at <= 0} onClick={() => move(-1)}>
          <Icon name="up" />
        </button>
        <button
          class="icon-button"
          aria-label={texts.nextRow}
          title={texts.nextRow}
          disabled={at < 0 || at === rows.length - 1}
          onClick={() => move(1)}
        >
          <Icon name="down" />
        </button>
        <button class="icon-button" aria-label={texts.close} title={texts.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <h2 id="card-name">
        <Datum text={titleOf(table, row, texts)} />
      </h2>
      {member !== null && (
        <p class="member">
          <code>
            <Datum text={member} />
          </code>
          <CopyButton text={() => member} label={texts.copyCode(member)} icon="copy" />
        </p>
      )}
    </header>
  );
}

function Description({ table, row }: { table: Table; row: number }) {
  const texts = useTexts();
  const { docs, aliases } = table.entity.rows;
  const others = aliases?.[row];
  return (
    <>
      {docs?.[row] && (
        <p class="doc">
          <Datum text={docs[row]} />
        </p>
      )}
      {others && others.length > 0 && (
        <p class="aliases">
          <span>{texts.aliases}</span>{" "}
          {others.map((alias, at) => (
            <span key={at} class="item">
              <Datum text={alias} />
              {at < others.length - 1 && <span class="comma">{texts.listSeparator}</span>}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Findings about the whole row; those about its cells are at their fields. */
function RowFindings({ table, row }: { table: Table; row: number }) {
  const store = useStore();
  const marks = store.marks.at(table.index, row, null);
  return (
    <>
      {marks.map(mark => (
        <FindingText key={mark.finding} finding={store.data.findings[mark.finding]!} cells />
      ))}
    </>
  );
}

/** What the values of a category mean. */
function Glosses({ table, row, column }: { table: Table; row: number; column: number }) {
  const { kind, categories } = table.columns[column]!;
  if (kind !== "category") return null;
  const docs = table.values(column, row).flatMap(value => categories?.find(category => category.value === value)?.doc ?? []);
  return docs.map((doc, at) => (
    <p key={at} class="gloss">
      <Datum text={doc} />
    </p>
  ));
}

/** By column, the findings that an earlier column, or the row, has told already. */
function tellOnce(store: Store, table: Table, row: number): ReadonlySet<number>[] {
  const told = new Set(store.marks.at(table.index, row, null).map(mark => mark.finding));
  return table.columns.map((_, column) => {
    const before = new Set(told);
    store.marks.at(table.index, row, column).forEach(mark => told.add(mark.finding));
    return before;
  });
}

function Field({ table, row, column, told }: { table: Table; row: number; column: number; told: ReadonlySet<number> }) {
  const store = useStore();
  const texts = useTexts();
  const { header, type, name, doc, kind } = table.columns[column]!;
  const marks = store.marks.at(table.index, row, column);
  // What the documentation says above is not said again.
  if (marks.length === 0 && kind === "text" && table.text(column, row) !== "" && table.text(column, row) === table.entity.rows.docs?.[row])
    return null;
  const worst = marks[0];
  const mark = worst === undefined ? "" : ` marked ${store.marks.signOf(worst)}`;
  return (
    <div class={`field${store.address.column === column ? " chosen" : ""}${mark}`} data-column={name}>
      <dt title={`${type} ${name}${doc ? "\n" + doc : ""}`}>
        <Datum text={header} />
      </dt>
      <dd>
        <div class="values">
          <Values table={table} column={column} row={row} />
          <Glosses table={table} column={column} row={row} />
        </div>
        {marks.map(mark =>
          told.has(mark.finding) ? (
            <p key={mark.finding} class="again">
              <Sign name={store.marks.signOf(mark)} />
              {store.data.findings[mark.finding]!.id}
              {texts.colon}
              {texts.seeAbove}
            </p>
          ) : (
            <FindingText key={mark.finding} finding={store.data.findings[mark.finding]!} cells />
          ),
        )}
      </dd>
    </div>
  );
}
