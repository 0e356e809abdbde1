import type { Place } from "./keys";
import type { Shown } from "./layout";

/** As the style has them. */
export const rowHeight = 30;
export const headHeight = 46;

/** Up to this all columns are elements. */
const many = 24;
/** Columns so far out of view, in pixels, are drawn before they come into it. */
const beyond = 300;

export function cellAt(grid: Element, { at, index }: Place): HTMLElement | null {
  return grid.querySelector(`[data-at="${at}"][data-index="${index}"]`);
}

/** The place of the cell that something is in. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return cell && { at: Number(cell.dataset.at), index: Number(cell.dataset.index) };
}

/** Scrolls to a cell, past the headers and the key that stay where they are. */
export function bringIntoView(element: HTMLElement, place: Place, shown: Shown[], key: number): void {
  if (place.at >= 0) scrollDown(element, place.at * rowHeight);
  scrollAside(element, place.index, shown, key);
}

/** A row that is near comes into view, and one that is far into the middle. */
function scrollDown(element: HTMLElement, top: number): void {
  const view = element.clientHeight - headHeight;
  const above = element.scrollTop - top;
  const below = top + rowHeight - element.scrollTop - view;
  if (Math.max(above, below) > view) element.scrollTop = top - (view - rowHeight) / 2;
  else if (above > 0) element.scrollTop = top;
  else if (below > 0) element.scrollTop += below + 12;
}

function scrollAside(element: HTMLElement, index: number, shown: Shown[], key: number): void {
  const fixed = countFixed(shown, key);
  if (index < fixed) return;
  const left = widthOf(shown.slice(0, index));
  const right = left + shown[index]!.width;
  if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
  const edge = widthOf(shown.slice(0, fixed));
  if (left < element.scrollLeft + edge) element.scrollLeft = left - edge;
}

/** The columns that are elements: of very many, those in view and those that stay where they are. */
export function columnsInView(element: HTMLElement, shown: Shown[], key: number): number[] {
  const all = [...shown.keys()];
  if (shown.length <= many) return all;
  const fixed = countFixed(shown, key);
  let left = 0;
  return all.filter(index => {
    const start = left;
    left += shown[index]!.width;
    return index < fixed || (left > element.scrollLeft - beyond && start < element.scrollLeft + element.clientWidth + beyond);
  });
}

/** The numbers of the rows and the key do not move aside. */
function countFixed(shown: Shown[], key: number): number {
  return shown[1]?.column === key ? 2 : 1;
}

function widthOf(shown: Shown[]): number {
  return shown.reduce((sum, { width }) => sum + width, 0);
}
