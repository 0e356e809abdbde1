import type { Graph } from "./graph";
import type { Drawing, Node } from "./layout";

/** Where an arrow key leads: left and right along the references, up and down to the nearest box; null where nothing is. */
export function neighbour(drawing: Drawing, graph: Graph, row: number, key: string): number | null {
  const from = drawing.nodes.get(row)!;
  switch (key) {
    case "ArrowLeft":
      return nearest(from, seen(drawing, graph.parents(row)));
    case "ArrowRight":
      return nearest(from, seen(drawing, graph.children(row)));
    case "ArrowUp":
      return nearest(
        from,
        [...drawing.nodes.values()].filter(node => node.y < from.y - 1 && touches(node, from)),
      );
    case "ArrowDown":
      return nearest(
        from,
        [...drawing.nodes.values()].filter(node => node.y > from.y + 1 && touches(node, from)),
      );
    default:
      return null;
  }
}

function seen(drawing: Drawing, rows: number[]): Node[] {
  return rows.flatMap(row => drawing.nodes.get(row) ?? []);
}

function touches(a: Node, b: Node): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 30;
}

function nearest(from: Node, nodes: Node[]): number | null {
  const distance = (node: Node) => Math.abs(node.y - from.y) + Math.abs(node.x - from.x) * 0.2;
  return nodes.length === 0 ? null : nodes.reduce((a, b) => (distance(b) < distance(a) ? b : a)).row;
}
