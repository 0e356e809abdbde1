import dagre from "@dagrejs/dagre";
import { widthOfText } from "../charts/measure";
import type { Table } from "../data/table";
import type { Graph } from "./graph";

/** A row with its box; x and y are its centre. */
export interface Node {
  row: number;
  label: string;
  x: number;
  y: number;
  width: number;
}

export interface Edge {
  from: number;
  to: number;
  path: string;
}

export interface Drawing {
  nodes: Map<number, Node>;
  edges: Edge[];
  width: number;
  height: number;
}

type Point = { x: number; y: number };

export const nodeHeight = 24;
const widestNode = 190;
const gap = 28;

/** Layers from left to right, each connected part for itself, and the parts beside and below one another. */
export function layOutGraph(table: Table, graph: Graph, wanted: ReadonlySet<number>, aspect: number): Drawing {
  const parts = graph.components(wanted).map(rows => layOutPart(table, graph, rows, wanted));
  return pack(parts, aspect);
}

function layOutPart(table: Table, graph: Graph, rows: number[], wanted: ReadonlySet<number>): Drawing {
  const layout = new dagre.graphlib.Graph();
  // The best ranking takes long where there is much to rank.
  const ranker = rows.length > 400 ? "longest-path" : "network-simplex";
  // Layers of many rows are high: the room between them makes the whole about as wide.
  const ranksep = rows.length > 60 ? 160 : 44;
  layout.setGraph({ rankdir: "LR", nodesep: 8, edgesep: 6, ranksep, acyclicer: "greedy", ranker });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const row of rows)
    layout.setNode(String(row), { width: Math.min(widestNode, Math.ceil(widthOfText(table.name(row), 12)) + 28), height: nodeHeight });
  const edges = rows.flatMap(from =>
    graph
      .children(from)
      .filter(to => wanted.has(to))
      .map(to => ({ from, to })),
  );
  for (const { from, to } of edges) layout.setEdge(String(from), String(to));
  dagre.layout(layout);

  const nodes = new Map(
    rows.map(row => {
      const { x, y, width } = layout.node(String(row)) as Node;
      return [row, { row, label: table.name(row), x, y, width }] as const;
    }),
  );
  const { width = 0, height = 0 } = layout.graph() as { width?: number; height?: number };
  return {
    nodes,
    width,
    height,
    edges: edges.map(edge => ({ ...edge, path: pathOf(nodes.get(edge.from)!, nodes.get(edge.to)!, bendsOf(layout, edge)) })),
  };
}

function bendsOf(layout: { edge(from: string, to: string): unknown }, { from, to }: { from: number; to: number }): Point[] {
  return (layout.edge(String(from), String(to)) as { points?: Point[] }).points?.slice(1, -1) ?? [];
}

/** From the right side of one box to the left side of the other, level at each point on the way. */
function pathOf(from: Node, to: Node, bends: Point[]): string {
  const isBack = to.x < from.x;
  const start = { x: from.x + ((isBack ? -1 : 1) * from.width) / 2, y: from.y };
  const end = { x: to.x - ((isBack ? -1 : 1) * to.width) / 2, y: to.y };
  // A bend between neighbouring layers only disturbs.
  const points = [start, ...(bends.length > 1 ? bends : []), end];
  let path = `M${round(start.x)},${round(start.y)}`;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const middle = round((a.x + b.x) / 2);
    path += `C${middle},${round(a.y)} ${middle},${round(b.y)} ${round(b.x)},${round(b.y)}`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Columns of about equal height, the largest parts first, so that the whole has about the shape of the screen. */
function pack(parts: Drawing[], aspect: number): Drawing {
  const whole: Drawing = { nodes: new Map(), edges: [], width: 0, height: 0 };
  const area = parts.reduce((sum, part) => sum + (part.width + gap) * (part.height + gap), 0);
  const height = Math.max(Math.sqrt(area / aspect), ...parts.map(part => part.height));
  const sorted = [...parts].sort((a, b) => b.height - a.height || b.width - a.width);
  let left = 0;
  let top = 0;
  let widest = 0;
  for (const part of sorted) {
    if (top > 0 && top + part.height > height + 1) {
      left += widest + gap;
      top = 0;
      widest = 0;
    }
    place(whole, part, left, top);
    top += part.height + gap;
    widest = Math.max(widest, part.width);
  }
  return whole;
}

function place(whole: Drawing, part: Drawing, left: number, top: number): void {
  for (const [row, node] of part.nodes) whole.nodes.set(row, { ...node, x: node.x + left, y: node.y + top });
  const shift = (path: string) =>
    path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${round(Number(x) + left)},${round(Number(y) + top)}`);
  whole.edges.push(...part.edges.map(edge => ({ ...edge, path: left === 0 && top === 0 ? edge.path : shift(edge.path) })));
  whole.width = Math.max(whole.width, left + part.width);
  whole.height = Math.max(whole.height, top + part.height);
}
