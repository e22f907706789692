import type { HeldClaim } from "#model";
import { relationWords } from "../state/places-in-words.ts";
import { isDisputed } from "../state/visible-graph.ts";
import { type EdgeTraits, MANNERS } from "./appearance.ts";
import type { EdgeColumns } from "./drawable-graph.ts";
import type { DrawnNode } from "./drawn-graph.ts";
import { bendsOf } from "./edge-bends.ts";
import type { NodeColumns } from "./node-columns.ts";

/** An edge as the drawing knows it; its ends are the drawn nodes themselves, the bend is a share of its length. */
export interface DrawnEdge extends EdgeTraits {
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  readonly bend: number;
  /** The relation's own label, where it has one. */
  readonly label: string | undefined;
  /** True for a citation that only speaks of the other. */
  readonly speaksOf?: boolean | undefined;
  /** The claim that it leads to, where it asserts one. */
  readonly claim?: HeldClaim | undefined;
}

/** Looks a drawn node up by its id. */
export type NodeLookup = (id: string) => DrawnNode;

/** The edges of a drawing by number, each made when it is asked for; those that join the same two nodes are bent, each another way. */
export class DrawnEdges {
  readonly columns: EdgeColumns;
  readonly nodes: NodeColumns;
  /** Shares of their lengths, as seen from the source. */
  readonly bends: Float64Array;
  readonly #nodeOf: NodeLookup;
  #all: readonly DrawnEdge[] | undefined;

  constructor(columns: EdgeColumns, nodes: NodeColumns, nodeOf: NodeLookup) {
    this.columns = columns;
    this.nodes = nodes;
    this.#nodeOf = nodeOf;
    this.bends = bendsOf({ ...columns, nodes: nodes.x.length });
    this.#turnBends();
  }

  /** Parallel edges fan out as seen from the end whose id comes first. */
  #turnBends(): void {
    const { bends } = this;
    const { ids } = this.nodes;
    const { sources, targets } = this.columns;
    for (let number = 0; number < bends.length; number++) {
      const bend = bends[number] ?? 0;
      if (bend === 0) continue;
      const [source = "", target = ""] = [ids[sources[number] ?? 0], ids[targets[number] ?? 0]];
      if (source >= target) bends[number] = -bend;
    }
  }

  get count(): number {
    return this.columns.count;
  }

  /** All of them, in their order. */
  get all(): readonly DrawnEdge[] {
    this.#all ??= Array.from({ length: this.count }, (_, number) => this.at(number)).filter(
      (edge) => edge !== undefined,
    );
    return this.#all;
  }

  idOf(number: number): string | undefined {
    return this.columns.relationAt(number)?.id;
  }

  /** True where names merely stand together. */
  isFaint(number: number): boolean {
    return MANNERS[this.columns.manners[number] ?? 0]?.relation === "APPEARS_WITH";
  }

  /** What it looks like, wherever it lies. */
  traitsOf(number: number): EdgeTraits | undefined {
    const relation = this.columns.relationAt(number);
    if (!relation) return undefined;
    const { id, type, confidence } = relation;
    const width = this.columns.widths[number] ?? 0;
    return { id, relation: type, width, confidence, isDisputed: isDisputed(relation) };
  }

  at(number: number): DrawnEdge | undefined {
    const [relation, traits] = [this.columns.relationAt(number), this.traitsOf(number)];
    if (!relation || !traits) return undefined;
    const [source, target] = [this.#nodeOf(relation.source), this.#nodeOf(relation.target)];
    return {
      ...traits,
      source,
      target,
      bend: this.bends[number] ?? 0,
      label: relation.label,
      speaksOf: relation.speaksOf,
      claim: this.columns.claimAt(number),
    };
  }
}

/** What an edge says from its source to its target. */
export function wordsOf({ relation: type, label, speaksOf, claim }: DrawnEdge): string {
  return relationWords({ type, label, speaksOf }, true, claim);
}
