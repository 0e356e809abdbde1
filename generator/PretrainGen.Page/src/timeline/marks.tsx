import { useState } from "preact/hooks";
import type { Palette } from "../charts/palette";
import type { Table } from "../data/table";
import { useStore, useTexts } from "../ui/context";
import { Datum } from "../ui/value";
import type { Bar, Drawing, Event } from "./layout";

interface MarksProps {
  drawing: Drawing;
  table: Table;
  column: number;
  palette: Palette | null;
  /** How far above the lower end the drawing begins. */
  base: number;
  room: number;
  zoomTo: (bar: Bar) => void;
}

/** The rows on the time line. One of them is reached by Tab, the others from there by the arrow keys. */
export function Marks(props: MarksProps) {
  const { drawing } = props;
  const [focused, setFocused] = useState(0);
  if (drawing.kind === "bars") {
    return (
      <>
        {drawing.bars.map((bar, at) => (
          <BarMark key={bar.from} {...props} bar={bar} largest={drawing.largest} isFirst={at === 0} />
        ))}
      </>
    );
  }
  const first = drawing.marks.some(mark => mark.event.row === focused) ? focused : drawing.marks[0]?.event.row;
  return (
    <>
      {drawing.marks.map(({ event, x, y }) => (
        <RowMark
          key={event.row}
          {...props}
          event={event}
          x={x}
          y={y * drawing.step}
          size={drawing.step}
          hasName={drawing.kind === "labels"}
          isFirst={event.row === first}
          onFocus={() => setFocused(event.row)}
        />
      ))}
    </>
  );
}

interface RowMarkProps extends MarksProps {
  event: Event;
  x: number;
  y: number;
  size: number;
  hasName: boolean;
  isFirst: boolean;
  onFocus: () => void;
}

function RowMark({ event, x, y, size, hasName, isFirst, onFocus, table, column, palette, base }: RowMarkProps) {
  const store = useStore();
  const { row } = event;
  const colour = palette?.colourAt(row) ?? 0;
  const value = palette ? table.text(palette.column, row) : "";
  const says = [event.label, table.text(column, row), value].filter(text => text).join(" · ");
  const shape = hasName ? { maxWidth: `${event.width}px` } : { width: `${size}px`, height: `${size}px` };
  return (
    <button
      class={`mark ${hasName ? "named" : "bare"}${store.address.row === row ? " open" : ""}`}
      tabIndex={isFirst ? 0 : -1}
      title={says}
      aria-label={says}
      onFocus={onFocus}
      onClick={() => store.go({ row, column: null })}
      style={{ transform: `translateX(${x}px)`, bottom: `${base + y}px`, ...shape }}
    >
      <span class={`dot c${colour}`} />
      {hasName && <Datum text={event.label} />}
    </button>
  );
}

function BarMark({ bar, largest, isFirst, base, room, zoomTo }: MarksProps & { bar: Bar; largest: number; isFirst: boolean }) {
  const texts = useTexts();
  const says = texts.inRange(dateOf(bar.from), dateOf(bar.to - 1), bar.count);
  return (
    <button
      class="mark bar"
      tabIndex={isFirst ? 0 : -1}
      title={says}
      aria-label={says}
      onClick={() => zoomTo(bar)}
      style={{
        transform: `translateX(${bar.x}px)`,
        width: `${bar.width}px`,
        bottom: `${base}px`,
        height: `${Math.max(2, (bar.count / largest) * room)}px`,
      }}
    >
      {bar.parts.map(({ colour, count }) => (
        <span key={colour} class={`c${colour}`} style={{ flexGrow: count }} />
      ))}
    </button>
  );
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
