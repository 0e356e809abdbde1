/** A cell by its place: rows as they are shown, -1 for the headers; columns as they are shown. */
export interface Place {
  at: number;
  index: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** How many rows are seen at once. */
  page: number;
}

/** Where a key leads to in a grid; null where it leads nowhere. */
export function move({ at, index }: Place, key: string, control: boolean, { rows, columns, page }: Extent): Place | null {
  const limit = (place: Place): Place => ({
    at: Math.max(-1, Math.min(place.at, rows - 1)),
    index: Math.max(0, Math.min(place.index, columns - 1)),
  });
  switch (key) {
    case "ArrowUp":
      return limit({ at: control ? 0 : at - 1, index });
    case "ArrowDown":
      return limit({ at: control ? rows - 1 : at + 1, index });
    case "ArrowLeft":
      return limit({ at, index: control ? 0 : index - 1 });
    case "ArrowRight":
      return limit({ at, index: control ? columns - 1 : index + 1 });
    case "PageUp":
      return limit({ at: Math.max(at - page, Math.min(at, 0)), index });
    case "PageDown":
      return limit({ at: at + page, index });
    case "Home":
      return limit({ at: control ? 0 : at, index: 0 });
    case "End":
      return limit({ at: control ? rows - 1 : at, index: columns - 1 });
    default:
      return null;
  }
}
