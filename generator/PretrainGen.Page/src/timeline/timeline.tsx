import { Component, createRef } from "preact";
import { widthOfText } from "../charts/measure";
import { chosenPalette, type Palette } from "../charts/palette";
import { ColumnPicker, Colours } from "../charts/picker";
import { identity, Zoom, type Transform } from "../charts/zoom";
import { ZoomButtons } from "../charts/zoom-buttons";
import { timeAt, timesOf } from "../data/columns";
import type { Table } from "../data/table";
import type { Store } from "../state/store";
import { StoreContext, textsOf } from "../ui/context";
import { Axis } from "./axis";
import { draw, type Bar, type Event } from "./layout";
import { Marks } from "./marks";

const axisHeight = 24;
const day = 86_400_000;
const largestZoom = 4000;

interface TimeLineProps {
  store: Store;
  table: Table;
}

interface TimeLineState {
  width: number;
  height: number;
  transform: Transform;
}

/** The rows by time: with their names where there is room, as dots, or counted. Zooming makes room. */
export class TimeLine extends Component<TimeLineProps, TimeLineState> {
  override state: TimeLineState = { width: 0, height: 0, transform: identity };
  private readonly element = createRef<HTMLDivElement>();
  private zoom: Zoom | null = null;
  private readonly resized = new ResizeObserver(() => this.measure());

  override componentDidMount(): void {
    const element = this.element.current!;
    this.zoom = new Zoom(element, transform => this.setState({ transform }));
    this.resized.observe(element);
    this.measure();
  }

  override componentWillUnmount(): void {
    this.resized.disconnect();
    this.zoom!.end();
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.element.current!;
    this.zoom!.limit({ smallest: 1, largest: largestZoom, width, height, left: 0, top: 0, right: width, bottom: height });
    this.setState({ width, height });
  }

  override render({ store, table }: TimeLineProps, { width, height, transform }: TimeLineState) {
    const texts = textsOf(store);
    const times = timesOf(table);
    const column = times.includes(store.address.axis ?? -1) ? store.address.axis! : times[0]!;
    const palette = chosenPalette(table, store.address.colour);
    const events = this.eventsOf(column);
    return (
      <div class="chart time">
        <div class="controls">
          <ColumnPicker label={texts.timeBy} table={table} columns={times} chosen={column} choose={axis => store.go({ axis }, "replace")} />
          <Colours table={table} />
        </div>
        <div
          ref={this.element}
          class="canvas"
          role="group"
          aria-label={texts.views.time}
          aria-describedby="time-help"
          onKeyDown={this.onKey}
        >
          {width > 0 && events.length > 0 && this.renderDrawing(events, column, palette, width, height, transform)}
          {events.length === 0 && <p class="empty">{texts.noneInTime}</p>}
          <ZoomButtons zoom={factor => this.zoom!.by(factor)} reset={() => this.zoom!.to()} />
          <span id="time-help" class="unseen">
            {texts.timelineHelp}
          </span>
        </div>
        <Foot store={store} table={table} events={events.length} />
      </div>
    );
  }

  private renderDrawing(events: Event[], column: number, palette: Palette | null, width: number, height: number, transform: Transform) {
    const { store, table } = this.props;
    const unit = table.columns[column]!.kind === "date" ? day : 365 * day;
    const [first, last] = domainOf(events, unit);
    const [left, right] = [16, width - Math.min(100, width / 5)];
    const whole = (time: number) => left + ((time - first) / (last - first)) * (right - left);
    const scale = (time: number) => whole(time) * transform.k + transform.x;
    const invert = (x: number) => first + (((x - transform.x) / transform.k - left) / (right - left)) * (last - first);
    const domain: [number, number] = [invert(0), invert(width)];
    const room = height - axisHeight - 10;
    const drawing = draw(events, scale, domain, room, palette, unit);
    return (
      <>
        <Axis domain={domain} scale={scale} width={width} height={height} locale={textsOf(store).locale} />
        <StoreContext.Provider value={store}>
          <Marks
            drawing={drawing}
            table={table}
            column={column}
            palette={palette}
            base={axisHeight + 4}
            room={room}
            zoomTo={bar => this.zoomTo(bar, whole)}
          />
        </StoreContext.Provider>
      </>
    );
  }

  private zoomTo(bar: Bar, whole: (time: number) => number): void {
    const { width } = this.state;
    const left = whole(bar.from);
    const size = Math.max(whole(bar.to) - left, 1e-3);
    this.zoom!.centre(left + size / 2, 0, Math.min(largestZoom, (width / size) * 0.9));
  }

  private events: { key: unknown[]; events: Event[] } = { key: [], events: [] };

  /** The rows that are selected and have a time, the earliest first. */
  private eventsOf(column: number): Event[] {
    const { store, table } = this.props;
    const { kept } = store.selection();
    const key = [kept, column];
    if (key.some((part, at) => part !== this.events.key[at])) this.events = { key, events: makeEvents(table, column, kept) };
    return this.events.events;
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (this.zoom!.onKey(event.key, () => this.zoom!.to()) || this.moveFocus(event.key)) event.preventDefault();
  };

  private moveFocus(key: string): boolean {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (step === undefined) return false;
    const marks = [...this.element.current!.querySelectorAll<HTMLElement>(".mark")];
    const at = marks.indexOf(document.activeElement as HTMLElement);
    marks[Math.max(0, Math.min(marks.length - 1, at + step))]?.focus();
    return true;
  }
}

function Foot({ store, table, events }: { store: Store; table: Table; events: number }) {
  const undated = store.selection().kept.length - events;
  return (
    <p class="foot">
      {undated > 0 && textsOf(store).undated(undated)}
      <span class="unseen">{table.entity.name}</span>
    </p>
  );
}

function makeEvents(table: Table, column: number, rows: Int32Array): Event[] {
  const events: Event[] = [];
  for (const row of rows) {
    const time = timeAt(table, column, row);
    if (!isNaN(time)) events.push({ row, time, label: table.caption(row), width: 0 });
  }
  events.sort((a, b) => a.time - b.time || a.row - b.row);
  // Names are measured only where they may be shown.
  if (events.length <= 3000) events.forEach(event => (event.width = Math.min(190, widthOfText(event.label, 12) + 28)));
  else events.forEach(event => (event.width = 120));
  return events;
}

function domainOf(events: Event[], unit: number): [number, number] {
  const first = events[0]!.time;
  const last = events.at(-1)!.time;
  return [first - unit / 4, Math.max(last, first + unit)];
}
