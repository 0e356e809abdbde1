import { utcTicks } from "d3-time";
import type { Palette } from "../charts/palette";
import { push } from "../data/groups";

/** A row, with where it is in time. */
export interface Event {
  row: number;
  time: number;
  label: string;
  width: number;
}

export type Scale = (time: number) => number;

/** What is drawn: rows with their names, rows as dots, or counts. */
export type Drawing =
  | { kind: "labels" | "dots"; marks: Mark[]; /** How high a lane or a dot is. */ step: number }
  | { kind: "bars"; bars: Bar[]; largest: number };

/** A row at a point of time, with the number of its lane from the base upwards. */
export interface Mark {
  event: Event;
  x: number;
  y: number;
}

export interface Bar {
  from: number;
  to: number;
  x: number;
  width: number;
  count: number;
  /** The number of rows by colour, from the base upwards. */
  parts: { colour: number; count: number }[];
}

const laneHeights = { least: 22, most: 32 };
/** The largest that there is room for. */
const dotSizes = [17, 14, 11];
const mostDots = 1500;

/** As much as there is room for: names, else dots, else bars. */
export function draw(
  events: Event[],
  scale: Scale,
  domain: [number, number],
  height: number,
  palette: Palette | null,
  unit: number,
): Drawing {
  const seen = events.filter(event => event.time >= domain[0] && event.time <= domain[1]);
  return drawLabels(seen, scale, height) ?? drawDots(seen, scale, height, palette) ?? drawBars(seen, scale, domain, palette, unit);
}

/** Each name in the lowest lane where it does not touch the one before it. */
function drawLabels(events: Event[], scale: Scale, height: number): Drawing | null {
  const most = Math.floor(height / laneHeights.least);
  const ends: number[] = [];
  const marks: Mark[] = [];
  for (const event of events) {
    const x = scale(event.time);
    const free = ends.findIndex(end => end <= x);
    const lane = free < 0 ? ends.length : free;
    if (lane >= most) return null;
    ends[lane] = x + event.width;
    marks.push({ event, x, y: lane });
  }
  return { kind: "labels", marks, step: Math.max(laneHeights.least, Math.min(laneHeights.most, Math.floor(height / (ends.length + 1)))) };
}

function drawDots(events: Event[], scale: Scale, height: number, palette: Palette | null): Drawing | null {
  if (events.length > mostDots) return null;
  for (const step of dotSizes) {
    const marks = stack(events, scale, step, palette);
    if (marks.every(mark => (mark.y + 1) * step <= height)) return { kind: "dots", marks, step };
  }
  return null;
}

/** Dots of about the same time on one another, those of one colour together. */
function stack(events: Event[], scale: Scale, size: number, palette: Palette | null): Mark[] {
  const stacks = new Map<number, Event[]>();
  for (const event of events) push(stacks, Math.round(scale(event.time) / size), event);
  if (palette) stacks.forEach(stack => stack.sort((a, b) => palette.colourAt(a.row) - palette.colourAt(b.row)));
  return [...stacks].flatMap(([x, stack]) => stack.map((event, y) => ({ event, x: x * size, y })));
}

function drawBars(events: Event[], scale: Scale, domain: [number, number], palette: Palette | null, unit: number): Drawing {
  const [first, last] = domain;
  const wanted = Math.max(4, Math.min(Math.round((scale(last) - scale(first)) / 16), Math.floor((last - first) / unit)));
  const ticks = utcTicks(new Date(first), new Date(last), wanted).map(Number);
  const ends = [...new Set([first, ...ticks, last + 1])];
  const bars: Bar[] = [];
  let at = 0;
  for (let i = 0; i + 1 < ends.length; i++) {
    const start = at;
    while (at < events.length && events[at]!.time < ends[i + 1]!) at++;
    if (at > start) bars.push(barOf(events.slice(start, at), ends[i]!, ends[i + 1]!, scale, palette));
  }
  return { kind: "bars", bars, largest: Math.max(1, ...bars.map(bar => bar.count)) };
}

function barOf(events: Event[], from: number, to: number, scale: Scale, palette: Palette | null): Bar {
  const counts = new Map<number, number>();
  for (const { row } of events) {
    const colour = palette?.colourAt(row) ?? 0;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const parts = [...counts].map(([colour, count]) => ({ colour, count })).sort((a, b) => a.colour - b.colour);
  const x = scale(from);
  return { from, to, x, width: Math.max(2, scale(to) - x - 1), count: events.length, parts };
}
