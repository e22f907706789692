import { randomFrom } from "./random.ts";

/** A graph to be drawn: places of its nodes, and the ends of its edges by number of node. */
export interface DrawingGraph {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

const SEED = 1917;
const GROUP = 100;
/** Share of edges within a group of about a hundred nodes. */
const INSIDE = 0.8;
/** The angle by which the seeds of a sunflower follow each other. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPACING = 22;

/** A clustered scale-free graph, the same for the same size: four of five edges inside groups, ends by preferential attachment, groups laid beside each other. */
export function drawingGraph(nodes: number, edges: number): DrawingGraph {
  const random = randomFrom(SEED);
  const sources = new Uint32Array(edges);
  const targets = new Uint32Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    const source = Math.floor(random() * nodes);
    const group = Math.floor(source / GROUP) * GROUP;
    const [from, size] = random() < INSIDE ? [group, Math.min(GROUP, nodes - group)] : [0, nodes];
    const target = from + Math.floor(random() ** 3 * size); // the first of each group are its hubs
    sources[edge] = source;
    targets[edge] = target === source ? (source + 1) % nodes : target;
  }
  return { ...placesOf(nodes), sources, targets };
}

function placesOf(nodes: number): Pick<DrawingGraph, "x" | "y"> {
  const x = new Float32Array(nodes);
  const y = new Float32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const group = sunflower(Math.floor(node / GROUP), SPACING * Math.sqrt(GROUP) * 1.25);
    const own = sunflower(node % GROUP, SPACING);
    x[node] = group.x + own.x;
    y[node] = group.y + own.y;
  }
  return { x, y };
}

function sunflower(number: number, spacing: number): { x: number; y: number } {
  const away = spacing * Math.sqrt(number) * 0.56;
  return { x: away * Math.cos(number * GOLDEN), y: away * Math.sin(number * GOLDEN) };
}

/** The graph as bytes: how many nodes and edges, then x, y, sources and targets. */
export function bytesOf({ x, y, sources, targets }: DrawingGraph): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(2 + 2 * x.length + 2 * sources.length);
  words.set([x.length, sources.length]);
  const floats = new Float32Array(words.buffer);
  floats.set(x, 2);
  floats.set(y, 2 + x.length);
  words.set(sources, 2 + 2 * x.length);
  words.set(targets, 2 + 2 * x.length + sources.length);
  return new Uint8Array(words.buffer);
}

/** The graph of such bytes; nothing is copied. */
export function graphOf(bytes: ArrayBuffer): DrawingGraph {
  const [nodes = 0, edges = 0] = new Uint32Array(bytes, 0, 2);
  const at = (words: number) => 4 * (2 + words);
  return {
    x: new Float32Array(bytes, at(0), nodes),
    y: new Float32Array(bytes, at(nodes), nodes),
    sources: new Uint32Array(bytes, at(2 * nodes), edges),
    targets: new Uint32Array(bytes, at(2 * nodes + edges), edges),
  };
}
