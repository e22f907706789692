import type { HeldClaim, RelationSummary } from "#model";
import type { StageGraph } from "../state/stage-graph.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { mannerOf } from "./appearance.ts";
import { widthOf } from "./node-look.ts";

/** The edges between the nodes of a graph, in columns: of thousands, most are only ever written to graphics memory. */
export interface EdgeColumns {
  readonly count: number;
  /** Their ends, by number of node in the order of the graph. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Their looks, by number of manner. */
  readonly manners: Uint8Array;
  /** Pixels at the first zoom. */
  readonly widths: Float64Array;
  /** What an edge stands for; made or looked up when it is asked for. */
  relationAt(number: number): RelationSummary | undefined;
  /** The claim to which an edge leads, which says whether who makes it asserts or denies it. */
  claimAt(number: number): HeldClaim | undefined;
}

/** A graph as the stage draws it. */
export interface DrawableGraph {
  readonly entities: StageGraph["entities"];
  readonly edges: EdgeColumns;
}

/** Of each graph that is still there: it is shown again whenever something is laid elsewhere. */
const known = new WeakMap<StageGraph["relations"], DrawableGraph>();

/** A graph of the stage with its edges in columns; relations without both ends are left out. */
export function drawableOf({ entities, relations }: StageGraph): DrawableGraph {
  const former = known.get(relations);
  if (former?.entities === entities) return former;
  const drawable = { entities, edges: columnsOf(entities, relations) };
  known.set(relations, drawable);
  return drawable;
}

function columnsOf(entities: StageGraph["entities"], relations: StageGraph["relations"]): EdgeColumns {
  const numbers = new Map<string, number>();
  for (const id of entities.keys()) numbers.set(id, numbers.size);
  const joined: RelationSummary[] = [];
  const sources = new Uint32Array(relations.size);
  const targets = new Uint32Array(relations.size);
  const manners = new Uint8Array(relations.size);
  const widths = new Float64Array(relations.size);
  for (const relation of relations.values()) {
    const source = numbers.get(relation.source);
    const target = numbers.get(relation.target);
    if (source === undefined || target === undefined) continue;
    const number = joined.length;
    sources[number] = source;
    targets[number] = target;
    manners[number] = mannerOf(relation.type, relation.confidence, isDisputed(relation));
    widths[number] = widthOf(relation.evidence);
    joined.push(relation);
  }
  const relationAt = (number: number) => joined[number];
  const claimAt = (number: number) => {
    const relation = relationAt(number);
    return relation?.type === "ASSERTS" ? entities.get(relation.target) : undefined;
  };
  return { count: joined.length, sources, targets, manners, widths, relationAt, claimAt };
}
