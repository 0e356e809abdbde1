import { render } from "preact";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { viewOf } from "../state/views";
import { StoreContext, textsOf } from "../ui/context";
import { Sign } from "../ui/icons";
import { Datum, Values } from "../ui/value";
import { divide } from "./columns";

const most = 5000;
/** Of a sheet in landscape, in pixels of the screen. */
const sheetWidth = 900;

/** While the page is printed, the rows that are selected are a table of their own. */
export function printRows(store: Store, element: HTMLElement): void {
  const show = () => {
    fitDrawing();
    render(<Sheets store={store} />, element);
  };
  const hide = () => render(null, element);
  addEventListener("beforeprint", show);
  addEventListener("afterprint", hide);
  // Where a browser only shows what it would print.
  matchMedia("print").addEventListener("change", event => (event.matches ? show() : hide()));
}

/** What is drawn for a wide screen is made smaller for the sheet. */
function fitDrawing(): void {
  const width = document.querySelector(".canvas")?.clientWidth ?? 0;
  if (width > 0) document.documentElement.style.setProperty("--fit", String(Math.min(1, sheetWidth / width)));
}

function Sheets({ store }: { store: Store }) {
  const { table, address } = store;
  if (!table || viewOf(store, table) !== "table") return null;
  const texts = textsOf(store);
  const { rows } = store.selection();
  const { beside, below } = divide(table, address.hidden);
  return (
    <StoreContext.Provider value={store}>
      <table>
        <caption>
          {rows.length === table.count ? texts.rows(rows.length) : texts.rowsOf(rows.length, table.count)}
          {rows.length > most && ` · ${texts.printed(most, rows.length)}`}
        </caption>
        <thead>
          <tr>
            {beside.map(column => (
              <th key={column} scope="col" class={table.columns[column]!.kind}>
                <Datum text={table.columns[column]!.header} />
              </th>
            ))}
          </tr>
        </thead>
        {Array.from(rows.subarray(0, most)).map(row => (
          <Record key={row} store={store} table={table} row={row} beside={beside} below={below} />
        ))}
      </table>
    </StoreContext.Provider>
  );
}

function Record({ store, table, row, beside, below }: { store: Store; table: Table; row: number; beside: number[]; below: number[] }) {
  const given = below.filter(column => !table.isMissing(column, row));
  return (
    <tbody>
      <tr>
        {beside.map(column => (
          <td key={column} class={table.columns[column]!.kind + (column === table.key ? " key" : "")}>
            <Values table={table} column={column} row={row} short />
            <Faults store={store} table={table} row={row} column={column} />
          </td>
        ))}
      </tr>
      {given.length > 0 && (
        <tr class="below">
          <td colSpan={beside.length}>
            {given.map(column => (
              <span key={column} class="pair">
                <b>
                  <Datum text={table.columns[column]!.header} />
                </b>{" "}
                <Values table={table} column={column} row={row} />
                <Faults store={store} table={table} row={row} column={column} />
              </span>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The rules that a cell breaks. */
function Faults({ store, table, row, column }: { store: Store; table: Table; row: number; column: number }) {
  const faults = store.marks
    .at(table.index, row, column)
    .filter(mark => mark.atFault)
    .map(mark => store.data.findings[mark.finding]!);
  return (
    <>
      {faults.map((finding, at) => (
        <span key={at} class="fault">
          {" "}
          <Sign name={finding.severity} />
          {finding.id}
        </span>
      ))}
    </>
  );
}
