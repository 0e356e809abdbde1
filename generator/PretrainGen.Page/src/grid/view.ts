import type { Place } from "./keys";
import type { Shown } from "./layout";

/** As the style has them. */
export const rowHeight = 30;
export const headHeight = 46;

/** Scrolls to a cell, past the headers and the key that stay where they are. */
export function bringIntoView(element: HTMLElement, place: Place, shown: Shown[], key: number): void {
  if (place.at >= 0)
    scrollDown(element, place.at * rowHeight);
  scrollAside(element, place.index, shown, key);
}

/** A row that is near comes into view, and one that is far into the middle. */
function scrollDown(element: HTMLElement, top: number): void {
  const view = element.clientHeight - headHeight;
  const above = element.scrollTop - top;
  const below = top + rowHeight - element.scrollTop - view;
  if (Math.max(above, below) > view)
    element.scrollTop = top - (view - rowHeight) / 2;
  else if (above > 0)
    element.scrollTop = top;
  else if (below > 0)
    element.scrollTop += below + 12;
}

function scrollAside(element: HTMLElement, index: number, shown: Shown[], key: number): void {
  const fixed = shown[1]?.column === key ? 2 : 1;
  if (index < fixed)
    return;
  const left = widthOf(shown.slice(0, index));
  const right = left + shown[index]!.width;
  if (right > element.scrollLeft + element.clientWidth)
    element.scrollLeft = right - element.clientWidth;
  const edge = widthOf(shown.slice(0, fixed));
  if (left < element.scrollLeft + edge)
    element.scrollLeft = left - edge;
}

function widthOf(shown: Shown[]): number {
  return shown.reduce((sum, { width }) => sum + width, 0);
}
