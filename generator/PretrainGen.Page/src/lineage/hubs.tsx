import type { Transform } from "../charts/zoom";
import { widthOfText } from "../charts/measure";
import type { Graph } from "./graph";
import type { Drawing, Node } from "./layout";

const most = 24;
const size = 12;

/** From afar only the rows that most others come from have their names, as far as they do not cover one another. */
export function Hubs({ drawing, graph, transform: { k, x, y } }: { drawing: Drawing; graph: Graph; transform: Transform }) {
  const taken: { x: number; y: number; width: number }[] = [];
  const hubs = [...drawing.nodes.values()]
    .filter(node => graph.children(node.row).length > 1)
    .sort((a, b) => graph.children(b.row).length - graph.children(a.row).length)
    .slice(0, most);
  const labels = hubs.flatMap(node => {
    const label = placeOf(node);
    if (taken.some(other => Math.abs(other.y - label.y) < size + 3 && Math.abs(other.x - label.x) < (other.width + label.width) / 2 + 6))
      return [];
    taken.push(label);
    return [label];
  });
  return (
    <g class="hubs" aria-hidden="true">
      {labels.map(label => (
        <text key={label.row} x={label.x} y={label.y + 4}>
          {label.label}
        </text>
      ))}
    </g>
  );

  function placeOf(node: Node) {
    return { ...node, x: node.x * k + x, y: node.y * k + y, width: widthOfText(node.label, size) };
  }
}
