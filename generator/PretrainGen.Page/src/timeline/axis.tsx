import { utcTicks } from "d3-time";

const day = 86_400_000;

/** The times below the drawing, in the words of the reader's language. */
export function Axis({
  domain,
  scale,
  width,
  height,
  locale,
}: {
  domain: [number, number];
  scale: (time: number) => number;
  width: number;
  height: number;
  locale: string;
}) {
  const ticks = utcTicks(new Date(domain[0]), new Date(domain[1]), Math.max(2, Math.floor(width / 95)))
    .map(Number)
    .filter(time => time >= domain[0] && time <= domain[1]);
  const format = formatOf(ticks, locale);
  return (
    <svg class="axis" width={width} height={height} aria-hidden="true">
      {ticks.map(time => (
        <g key={time} transform={`translate(${scale(time)},0)`}>
          <line y1={0} y2={height - 22} />
          {scale(time) > 22 && <text y={height - 7}>{format(time)}</text>}
        </g>
      ))}
      <line class="base" x1={0} x2={width} y1={height - 24} y2={height - 24} />
    </svg>
  );
}

/** No finer than the distance of the ticks. */
function formatOf(ticks: number[], locale: string): (time: number) => string {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 365 * day;
  const options: Intl.DateTimeFormatOptions =
    step >= 360 * day
      ? { year: "numeric" }
      : step >= 27 * day
        ? { year: "numeric", month: "short" }
        : step >= day
          ? { year: "numeric", month: "short", day: "numeric" }
          : { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false };
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return time => format.format(time);
}
