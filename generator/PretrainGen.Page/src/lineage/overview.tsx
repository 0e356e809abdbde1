import type { Palette } from "../charts/palette";
import type { Transform } from "../charts/zoom";
import { nodeHeight, type Drawing } from "./layout";

const widest = 168;
const highest = 110;

/** The whole graph in small, with the part that is on the screen; a click goes there. It repeats what the graph says, for the pointer. */
export function Overview({
  drawing,
  palette,
  transform,
  width,
  height,
  goTo,
}: {
  drawing: Drawing;
  palette: Palette | null;
  transform: Transform;
  width: number;
  height: number;
  goTo: (x: number, y: number) => void;
}) {
  const scale = Math.min(widest / drawing.width, highest / drawing.height);
  const go = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    goTo(((event.clientX - box.left) / box.width) * drawing.width, ((event.clientY - box.top) / box.height) * drawing.height);
  };
  return (
    <svg
      class="overview"
      width={drawing.width * scale}
      height={drawing.height * scale}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      aria-hidden="true"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={event => event.buttons > 0 && go(event)}
    >
      {[...drawing.nodes.values()].map(({ row, x, y, width }) => (
        <rect
          key={row}
          class={`c${palette?.colourAt(row) ?? 8}`}
          x={x - width / 2}
          y={y - nodeHeight / 2}
          width={width}
          height={nodeHeight}
        />
      ))}
      <rect
        class="window"
        x={-transform.x / transform.k}
        y={-transform.y / transform.k}
        width={width / transform.k}
        height={height / transform.k}
      />
    </svg>
  );
}
