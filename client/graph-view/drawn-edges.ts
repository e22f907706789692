import type { RelationSummary } from "#model";
import { relationWords } from "../state/places-in-words.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { type EdgeTraits, MANNERS, mannerOf } from "./appearance.ts";
import type { DrawnNode } from "./drawn-graph.ts";
import { bendsOf } from "./edge-bends.ts";
import type { NodeColumns } from "./node-columns.ts";
import { widthOf } from "./node-look.ts";

/** An edge as the drawing knows it; its ends are the drawn nodes themselves, the bend is a share of its length. */
export interface DrawnEdge extends EdgeTraits {
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly bend: number;
  /** The relation's own label, where it has one. */
  readonly label: string | undefined;
}

/** Looks a drawn node up by its id. */
export type NodeLookup = (id: string) => DrawnNode;

/**
 * The edges of a drawing by number, in columns; each is made when it is asked for: of many, most are only ever written
 * to graphics memory, and those that join the same two nodes are bent, each another way.
 */
export class DrawnEdges {
  readonly nodes: NodeColumns;
  /** The numbers of their ends. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Their looks, by number of manner. */
  readonly manners: Uint8Array;
  readonly widths: Float64Array;
  /** Shares of their lengths, as seen from the source. */
  readonly bends: Float64Array;
  readonly #relations: readonly RelationSummary[];
  readonly #nodeOf: NodeLookup;
  #all: readonly DrawnEdge[] | undefined;

  constructor({ relations }: Pick<StageGraph, "relations">, nodes: NodeColumns, nodeOf: NodeLookup) {
    this.nodes = nodes;
    this.#nodeOf = nodeOf;
    const joined: RelationSummary[] = [];
    const [sources, targets] = [new Uint32Array(relations.size), new Uint32Array(relations.size)];
    const manners = new Uint8Array(relations.size);
    const widths = new Float64Array(relations.size);
    for (const relation of relations.values()) {
      const [source, target] = [nodes.numbers.get(relation.source), nodes.numbers.get(relation.target)];
      if (source === undefined || target === undefined) continue;
      const number = joined.length;
      sources[number] = source;
      targets[number] = target;
      manners[number] = mannerOf(relation.type, relation.confidence, isDisputed(relation));
      widths[number] = widthOf(relation.evidence);
      joined.push(relation);
    }
    const count = joined.length;
    this.#relations = joined;
    this.sources = sources.subarray(0, count);
    this.targets = targets.subarray(0, count);
    this.manners = manners.subarray(0, count);
    this.widths = widths.subarray(0, count);
    this.bends = bendsOf({ sources: this.sources, targets: this.targets, nodes: nodes.x.length });
    this.#turnBends();
  }

  /** Parallel edges fan out as seen from the end whose id comes first. */
  #turnBends(): void {
    const { bends } = this;
    for (let number = 0; number < bends.length; number++) {
      const relation = bends[number] !== 0 ? this.#relations[number] : undefined;
      if (relation && relation.source >= relation.target) bends[number] = -(bends[number] ?? 0);
    }
  }

  get count(): number {
    return this.#relations.length;
  }

  /** All of them, in their order. */
  get all(): readonly DrawnEdge[] {
    this.#all ??= this.#relations.flatMap((_, number) => this.at(number) ?? []);
    return this.#all;
  }

  idOf(number: number): string | undefined {
    return this.#relations[number]?.id;
  }

  /** True where names merely stand together. */
  isFaint(number: number): boolean {
    return MANNERS[this.manners[number] ?? 0]?.relation === "APPEARS_WITH";
  }

  /** What it looks like, wherever it lies. */
  traitsOf(number: number): EdgeTraits | undefined {
    const relation = this.#relations[number];
    if (!relation) return undefined;
    const { id, type, confidence } = relation;
    const width = this.widths[number] ?? 0;
    return { id, relation: type, width, confidence, isDisputed: isDisputed(relation) };
  }

  at(number: number): DrawnEdge | undefined {
    const [relation, traits] = [this.#relations[number], this.traitsOf(number)];
    if (!relation || !traits) return undefined;
    const [source, target] = [this.#nodeOf(relation.source), this.#nodeOf(relation.target)];
    return { ...traits, source, target, bend: this.bends[number] ?? 0, label: relation.label };
  }
}

/** What an edge says from its source to its target. */
export function wordsOf({ relation, label }: DrawnEdge): string {
  return relationWords(relation, label, true);
}
