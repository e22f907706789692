import type { StageGraph } from "../state/stage-graph.ts";

/** What stands out: the entities and relations in focus, all else faint; undefined where nothing is in focus. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** What is asked to stand out. */
export interface Wish {
  readonly hovered: string | undefined;
  readonly hoveredEdge: string | undefined;
  readonly selected: string | undefined;
  readonly isPathShown: boolean;
}

/** What was asked for, a selected relation or else the paths, and beside it what the pointer rests on: it adds, and hides nothing. */
export function focusOf(graph: StageGraph, wish: Wish): Focus | undefined {
  const chosen = ofRelation(graph, wish.selected) ?? ofPaths(graph, wish);
  const pointed = ofEntity(graph, wish.hovered) ?? ofRelation(graph, wish.hoveredEdge);
  if (!chosen || !pointed) return chosen ?? pointed;
  return {
    nodes: new Set([...chosen.nodes, ...pointed.nodes]),
    edges: new Set([...chosen.edges, ...pointed.edges]),
  };
}

function ofEntity(graph: StageGraph, id: string | undefined): Focus | undefined {
  return id !== undefined && graph.entities.has(id) ? around(graph, id) : undefined;
}

function ofRelation(graph: StageGraph, id: string | undefined): Focus | undefined {
  const relation = id === undefined ? undefined : graph.relations.get(id);
  return relation && { nodes: new Set([relation.source, relation.target]), edges: new Set([relation.id]) };
}

function ofPaths({ onPath }: StageGraph, { isPathShown }: Wish): Focus | undefined {
  return isPathShown && onPath.size > 0 ? { nodes: onPath, edges: onPath } : undefined;
}

function around(graph: StageGraph, id: string): Focus {
  const nodes = new Set([id]);
  const edges = new Set<string>();
  for (const relation of graph.relations.values()) {
    if (relation.source !== id && relation.target !== id) continue;
    edges.add(relation.id);
    nodes.add(relation.source).add(relation.target);
  }
  return { nodes, edges };
}

const IN = 80;
const OUT = 150;

/** Fades a strength between 0 and 1 over the frames of the page: in within 80 ms, out within 150. */
export class Fade {
  strength = 0;
  #goal = 0;
  #last = 0;
  #frame = 0;
  readonly #draw: () => void;
  readonly #isStill: () => boolean;

  constructor(draw: () => void, isStill: () => boolean) {
    this.#draw = draw;
    this.#isStill = isStill;
  }

  towards(goal: 0 | 1): void {
    this.#goal = goal;
    if (this.#isStill()) this.strength = goal;
    this.#last = performance.now();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #step = (now: number): void => {
    const passed = Math.max(now - this.#last, 0);
    this.#last = now;
    const way = this.#goal === 1 ? passed / IN : -passed / OUT;
    this.strength = Math.min(Math.max(this.strength + way, 0), 1);
    if (this.strength !== this.#goal) this.#frame = requestAnimationFrame(this.#step);
    this.#draw(); // last, so that a fault in a frame does not stop the fade half-way
  };
}
