import type { Mark } from "../data/marks";
import type { Store } from "../state/store";
import { StoreContext, textsOf } from "../ui/context";
import { FindingText } from "../ui/finding";
import { Sign } from "../ui/icons";

/** What is said of a marked cell, beside it. */
export interface TipContent {
  marks: Mark[];
  /** Where the cell is on the screen. */
  cell: DOMRect;
}

const width = 380;
const margin = 8;

/** The findings of a cell, below it or, near the lower end of the screen, above it. */
export function Tip({ store, content: { marks, cell }, onLeave }: { store: Store; content: TipContent; onLeave: () => void }) {
  const texts = textsOf(store);
  const left = Math.max(margin, Math.min(cell.left, innerWidth - width - margin));
  const isLow = cell.bottom > innerHeight * 0.62;
  const place = isLow ? { bottom: `${innerHeight - cell.top + 4}px` } : { top: `${cell.bottom + 4}px` };
  return (
    <StoreContext.Provider value={store}>
      <div
        id="tip"
        class="tip"
        role="tooltip"
        style={{ left: `${left}px`, maxWidth: `min(${width}px, calc(100vw - ${2 * margin}px))`, ...place }}
        onMouseLeave={onLeave}
      >
        {marks.slice(0, 3).map(mark => (
          <div key={mark.finding}>
            {!mark.atFault && (
              <p class="relation">
                <Sign name="contradicted" /> {texts.contradicted}
              </p>
            )}
            <FindingText finding={store.data.findings[mark.finding]!} cells={false} />
          </div>
        ))}
        {marks.length > 3 && <p class="relation">{texts.more(marks.length - 3)}</p>}
      </div>
    </StoreContext.Provider>
  );
}
