import { useRef, useState } from "preact/hooks";
import { binsOf, type Bin } from "../charts/bins";
import { rangeOf } from "../data/conditions";
import type { Column } from "../data/contract";
import { parseDate, type Table } from "../data/table";
import { useStore, useTexts } from "./context";

const width = 240;
const height = 44;

/** Numbers or dates as a histogram: a bar that is clicked, or bars that are dragged over, are a range; the fields are for exact ends. */
export function Range({ table, column }: { table: Table; column: number }) {
  const store = useStore();
  const described = table.columns[column]!;
  const bins = binsOf(table, column, store.selection().besides(column));
  if (bins.length === 0) return null;
  const condition = store.condition(column);
  const choose = (first: Bin, last: Bin) =>
    store.filter(column, {
      ...condition,
      from: printEnd(described, first.from, false),
      to: printEnd(described, last.to, last !== bins.at(-1)),
    });
  return (
    <div class="range">
      <Histogram table={table} column={column} bins={bins} choose={choose} />
      <Ends table={table} column={column} />
    </div>
  );
}

function Histogram({
  table,
  column,
  bins,
  choose,
}: {
  table: Table;
  column: number;
  bins: Bin[];
  choose: (first: Bin, last: Bin) => void;
}) {
  const store = useStore();
  const texts = useTexts();
  const [dragged, setDragged] = useState<{ from: number; to: number } | null>(null);
  const element = useRef<SVGSVGElement>(null);
  const described = table.columns[column]!;
  const [from, to] = dragged
    ? [bins[Math.min(dragged.from, dragged.to)]!.from, bins[Math.max(dragged.from, dragged.to)]!.to]
    : rangeOf(described, store.condition(column));
  const largest = Math.max(1, ...bins.map(bin => bin.rows.length));
  const step = width / bins.length;
  const binAt = (event: PointerEvent) => {
    const box = element.current!.getBoundingClientRect();
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length)));
  };

  return (
    <svg
      ref={element}
      class="histogram"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.chart(described.header)}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: binAt(event), to: binAt(event) });
      }}
      onPointerMove={event => dragged && setDragged({ ...dragged, to: binAt(event) })}
      onPointerCancel={() => setDragged(null)}
      onPointerUp={() => {
        if (dragged) choose(bins[Math.min(dragged.from, dragged.to)]!, bins[Math.max(dragged.from, dragged.to)]!);
        setDragged(null);
      }}
    >
      {bins.map((bin, at) => {
        const size = bin.rows.length === 0 ? 0 : Math.max(2, (bin.rows.length / largest) * (height - 2));
        const isIn = bin.to > from && bin.from <= to;
        return (
          <g key={at}>
            <rect class="hit" x={at * step} y={0} width={step} height={height}>
              <title>{texts.inRange(show(described, bin.from), show(described, bin.to), bin.rows.length)}</title>
            </rect>
            <rect class={isIn ? "bar in" : "bar"} x={at * step + 0.5} y={height - size} width={Math.max(1, step - 1)} height={size} />
          </g>
        );
      })}
    </svg>
  );
}

function Ends({ table, column }: { table: Table; column: number }) {
  const store = useStore();
  const texts = useTexts();
  const described = table.columns[column]!;
  const condition = store.condition(column);
  const numbers = table.numbersOf(column).filter(number => !isNaN(number));
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const field = (end: "from" | "to", label: string, hint: number) => (
    <input
      type="text"
      inputMode={described.kind === "date" ? "numeric" : "decimal"}
      aria-invalid={!isEnd(described, condition[end])}
      aria-label={`${described.header}: ${label}`}
      title={label}
      placeholder={show(described, hint)}
      value={condition[end] ?? ""}
      onChange={event => store.filter(column, { ...condition, [end]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <div class="ends">
      {field("from", texts.from, low)}
      <span aria-hidden="true">–</span>
      {field("to", texts.to, high)}
    </div>
  );
}

function isEnd(column: Column, text: string | undefined): boolean {
  return text === undefined || !isNaN(column.kind === "date" ? parseDate(text) : Number(text));
}

function show(column: Column, number: number): string {
  return column.kind === "date" ? new Date(number).toISOString().slice(0, 10) : String(Number(number.toPrecision(12)));
}

/** The end of a range. That of a bar does not belong to it: of dates it is the day before, of whole numbers the number before. */
function printEnd(column: Column, number: number, isOpen: boolean): string {
  if (!isOpen) return show(column, number);
  if (column.kind === "date") return show(column, number - 86_400_000);
  return show(column, Number.isInteger(number) && /int|long|short|byte/.test(column.type) ? number - 1 : number);
}
