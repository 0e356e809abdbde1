import { Component } from "preact";
import type { Palette } from "../charts/palette";
import { nodeHeight, type Drawing, type Node } from "./layout";

/** How a row stands to the row in question. */
export type Relation = "self" | "ancestor" | "descendant" | "other";

interface GraphDrawingProps {
  drawing: Drawing;
  palette: Palette | null;
  relationOf: ((row: number) => Relation) | null;
  /** Rows that the filters leave out are paler. */
  isKept: (row: number) => boolean;
  sayOf: (row: number) => string;
  focused: number;
  onFocus: (row: number) => void;
  onOpen: (row: number) => void;
}

/** The boxes and lines. They are drawn again when what they mean changes, and not when the graph is moved. */
export class GraphDrawing extends Component<GraphDrawingProps> {
  override shouldComponentUpdate(next: GraphDrawingProps): boolean {
    return (["drawing", "palette", "relationOf", "isKept", "sayOf", "focused"] as const).some(name => next[name] !== this.props[name]);
  }

  override render({ drawing, relationOf }: GraphDrawingProps) {
    return (
      <>
        <g class="edges" aria-hidden="true">
          {drawing.edges.map(({ from, to, path }) => (
            <path key={`${from}/${to}`} d={path} class={relationOf ? edgeClass(relationOf(from), relationOf(to)) : ""} />
          ))}
        </g>
        <g class="nodes">{[...drawing.nodes.values()].map(node => this.renderNode(node))}</g>
      </>
    );
  }

  private renderNode({ row, label, x, y, width }: Node) {
    const { palette, relationOf, isKept, sayOf, focused, onFocus, onOpen } = this.props;
    const colour = palette?.colourAt(row) ?? 8;
    const relation = relationOf?.(row) ?? "plain";
    return (
      <g
        key={row}
        class={`node c${colour} ${relation}${isKept(row) ? "" : " pale"}`}
        role="button"
        tabIndex={row === focused ? 0 : -1}
        aria-label={sayOf(row)}
        data-row={row}
        transform={`translate(${x - width / 2},${y - nodeHeight / 2})`}
        onFocus={() => onFocus(row)}
        onClick={() => onOpen(row)}
      >
        <title>{sayOf(row)}</title>
        <rect class="box" width={width} height={nodeHeight} rx={5} />
        <circle class={`c${colour}`} cx={12} cy={nodeHeight / 2} r={4.5} />
        <text x={22} y={nodeHeight / 2 + 4}>
          {cutTo(label, width)}
        </text>
      </g>
    );
  }
}

function edgeClass(from: Relation, to: Relation): string {
  if ((from === "ancestor" || from === "self") && (to === "ancestor" || to === "self")) return "ancestor";
  if ((from === "descendant" || from === "self") && (to === "descendant" || to === "self")) return "descendant";
  return "other";
}

/** A name that is too long for the widest box ends in dots. */
function cutTo(label: string, width: number): string {
  const most = Math.floor((width - 28) / 6.2);
  return width < 190 || label.length <= most ? label : label.slice(0, most - 1) + "…";
}
