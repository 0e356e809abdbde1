import type { JSX } from "preact";
import type { Sign as SignName } from "../data/marks";

const paths = {
  search: <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  up: <path d="M8 13V3.5M4 7l4-4 4 4" />,
  down: <path d="M8 3v9.5M4 9l4 4 4-4" />,
  filter: <path d="M2 4h12M4.5 8h7M7 12h2" />,
  columns: <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  link: (
    <path d="M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2.4-2.4a2.5 2.5 0 0 0-3.6-3.6l-.8.8m1 2.6a2.5 2.5 0 0 0-3.6 0L3.3 9.1a2.5 2.5 0 0 0 3.6 3.6l.8-.8" />
  ),
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  fit: <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />,
  table: <path d="M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.5 6.3V13" />,
  time: <path d="M2 12.5h12M4 12V8m4 4V4m4 8V9.5" />,
  lineage: <path d="M5 4h2c1.5 0 1.5 4 3 4h1M5 12h2c1.5 0 1.5-4 3-4M2 3h3v2H2zM2 11h3v2H2zM11 7h3v2h-3z" />,
  findings: <path d="M8 2.2 14.3 13H1.7ZM8 6.5v3M8 11.2v.2" />,
  system: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path fill="currentcolor" d="M8 2.5a5.5 5.5 0 0 1 0 11Z" />
    </>
  ),
  light: (
    <path d="M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.3m0 10.4v1.3M1.5 8h1.3m10.4 0h1.3M3.4 3.4l.9.9m7.4 7.4.9.9m0-9.2-.9.9m-7.4 7.4-.9.9" />
  ),
  dark: <path d="M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z" />,
  external: <path d="M6 3.5H3v9.5h9.5v-3M9 3h4v4M13 3 7.5 8.5" />,
};

export type IconName = keyof typeof paths;

/** A picture beside a text, or in a control that has a name: it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {paths[name]}
    </svg>
  );
}

const signs: Record<SignName, JSX.Element> = {
  error: (
    <>
      <path class="fill" d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z" />
      <path class="cut" d="M8 4.5v4.2M8 11v.3" />
    </>
  ),
  warning: (
    <>
      <path class="fill" d="M8 1.3 15.2 14H.8Z" />
      <path class="cut" d="M8 5.8v3.6M8 11.5v.3" />
    </>
  ),
  info: (
    <>
      <circle class="fill" cx="8" cy="8" r="6.8" />
      <path class="cut" d="M8 7.3v4M8 4.6v.3" />
    </>
  ),
  contradicted: (
    <>
      <path class="fill" d="M8 .8 15.2 8 8 15.2.8 8Z" />
      <path class="cut" d="M5.4 6.6h5.2M5.4 9.6h5.2M9.8 4.9l-3.6 6.4" />
    </>
  ),
};

/** What marks a finding: a shape of its own for each severity, and for the cell that contradicts. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg class={`sign ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {signs[name]}
    </svg>
  );
}
