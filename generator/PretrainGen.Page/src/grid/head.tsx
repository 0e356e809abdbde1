import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { textsOf } from "../ui/context";
import { Icon, Sign } from "../ui/icons";
import { Datum } from "../ui/value";
import type { Shown } from "./layout";

interface HeadProps {
  store: Store;
  table: Table;
  shown: Shown[];
  drawn: number[];
  template: string;
  active: number;
}

/** The headers, with the C# type of each column, its order and its findings. */
export function Head({ store, table, shown, drawn, template, active }: HeadProps) {
  return (
    <div class="head" role="rowgroup">
      <div role="row" class="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {shown.map(({ column }, index) =>
          column === null ? (
            <NumberHead key="number" store={store} isActive={active === index} />
          ) : (
            (drawn.includes(index) || active === index) && (
              <HeadCell key={column} store={store} table={table} column={column} index={index} isActive={active === index} />
            )
          ),
        )}
      </div>
    </div>
  );
}

function NumberHead({ store, isActive }: { store: Store; isActive: boolean }) {
  return (
    <div role="columnheader" class="cell gutter" aria-colindex={1} tabIndex={isActive ? 0 : -1} data-at={-1} data-index={0}>
      <span class="unseen">{textsOf(store).rowNumber}</span>
    </div>
  );
}

function HeadCell({
  store,
  table,
  column,
  index,
  isActive,
}: {
  store: Store;
  table: Table;
  column: number;
  index: number;
  isActive: boolean;
}) {
  const texts = textsOf(store);
  const { header, type, kind, doc } = table.columns[column]!;
  const { sort } = store.address;
  const order = sort?.column !== column ? undefined : sort.descending ? "descending" : "ascending";
  const mark = store.marks.at(table.index, null, column)[0];
  const finding = mark && store.data.findings[mark.finding]!;
  return (
    <div
      role="columnheader"
      class={`cell ${kind}${column === table.key ? " key" : ""}${finding ? ` marked ${finding.severity}` : ""}`}
      aria-colindex={index + 1}
      style={{ gridColumn: index + 1 }}
      aria-sort={order}
      tabIndex={isActive ? 0 : -1}
      data-at={-1}
      data-index={index}
      data-marked={mark && true}
      title={doc ?? undefined}
    >
      <span class="name">
        <Datum text={header} />
        {order && <Icon name={order === "ascending" ? "up" : "down"} />}
      </span>
      <span class="type" aria-hidden="true">
        {type}
      </span>
      {finding && (
        <>
          <Sign name={store.marks.signOf(mark)} />
          <span class="unseen">
            {" "}
            {texts.severity[finding.severity]} {finding.id}
          </span>
        </>
      )}
    </div>
  );
}
