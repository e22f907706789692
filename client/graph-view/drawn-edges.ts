import type { RelationSummary, RelationType } from "#model";
import { relationWords } from "../state/places-in-words.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { isDisputed } from "../state/visible-graph.ts";
import type { DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import { bendsOf } from "./edge-bends.ts";
import { widthOf } from "./node-look.ts";

/** An edge as the drawing knows it; its ends are the drawn nodes themselves, the bend is a share of its length. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly relation: RelationType;
  readonly width: number;
  readonly bend: number;
  readonly confidence: number;
  readonly isDisputed: boolean;
  /** The relation's own label, where it has one. */
  readonly label: string | undefined;
}

/** The edges of a drawing by number, each made when it is asked for: of many, most are only ever written to graphics memory. */
export class DrawnEdges {
  readonly #joined: Joined;
  readonly #nodes: readonly DrawnNode[];
  readonly #bends: Float64Array;
  #all: readonly DrawnEdge[] | undefined;

  constructor(joined: Joined, nodes: readonly DrawnNode[]) {
    this.#joined = joined;
    this.#nodes = nodes;
    this.#bends = bendsOf({ ...joined, nodes: nodes.length });
  }

  get count(): number {
    return this.#joined.relations.length;
  }

  /** All of them, in their order. */
  get all(): readonly DrawnEdge[] {
    this.#all ??= this.#joined.relations.flatMap((_, at) => this.at(at) ?? []);
    return this.#all;
  }

  idOf(at: number): string | undefined {
    return this.#joined.relations[at]?.id;
  }

  isBent(at: number): boolean {
    return this.#bends[at] !== 0;
  }

  /** True where names merely stand together. */
  isFaint(at: number): boolean {
    return this.#joined.relations[at]?.type === "APPEARS_WITH";
  }

  at(at: number): DrawnEdge | undefined {
    const relation = this.#joined.relations[at];
    const source = this.#nodes[this.#joined.sources[at] ?? 0];
    const target = this.#nodes[this.#joined.targets[at] ?? 0];
    if (!relation || !source || !target) return undefined;
    const fan = this.#bends[at] ?? 0; // as seen from the end whose id comes first
    return {
      id: relation.id,
      source,
      target,
      relation: relation.type,
      width: widthOf(relation.evidence),
      bend: fan === 0 || relation.source < relation.target ? fan : -fan,
      confidence: relation.confidence,
      isDisputed: isDisputed(relation),
      label: relation.label,
    };
  }
}

/** No edges. */
export const NO_EDGES = new DrawnEdges(
  { relations: [], sources: new Uint32Array(), targets: new Uint32Array() },
  [],
);

/** The edges of a graph between the nodes of the drawing; those that join the same two nodes are bent, each another way. */
export function drawnEdgesOf(graph: Pick<StageGraph, "relations">, drawing: DrawnGraph): DrawnEdges {
  return new DrawnEdges(
    joinedOf(graph, drawing),
    drawing.mapNodes((_, node) => node),
  );
}

/** Relations of which both ends are drawn, and these ends by number of node. */
interface Joined {
  readonly relations: readonly RelationSummary[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** Looks the ends of all relations up, once. */
function joinedOf({ relations }: Pick<StageGraph, "relations">, drawing: DrawnGraph): Joined {
  const numbers = new Map<string, number>();
  drawing.forEachNode((id) => void numbers.set(id, numbers.size));
  const joined: RelationSummary[] = [];
  const sources = new Uint32Array(relations.size);
  const targets = new Uint32Array(relations.size);
  for (const relation of relations.values()) {
    const [source, target] = [numbers.get(relation.source), numbers.get(relation.target)];
    if (source === undefined || target === undefined) continue;
    sources[joined.length] = source;
    targets[joined.length] = target;
    joined.push(relation);
  }
  const count = joined.length;
  return { relations: joined, sources: sources.subarray(0, count), targets: targets.subarray(0, count) };
}

/** What an edge says from its source to its target. */
export function wordsOf({ relation, label }: DrawnEdge): string {
  return relationWords(relation, label, true);
}
