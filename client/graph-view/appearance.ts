import { ENTITY_TYPE_NAMES, type EntityType, RELATION_TYPE_NAMES, type RelationType } from "#model";
import type { DrawnNode } from "./drawn-graph.ts";
import type { Look } from "./look.ts";
import type { ShapedNode } from "./node-program.ts";
import type { Tone } from "./tones.ts";

/** Below this, an edge is dashed: more likely than not it is a misreading. */
export const UNSURE = 0.5;
const KIND_NUMBERS = new Map<EntityType, number>(ENTITY_TYPE_NAMES.map((kind, index) => [kind, index]));

/** What sigma wants of every node and edge and this drawing does not use. */
const UNUSED = { label: null, color: "#000", hidden: false, forceLabel: false } as const;

/** The display of a node: its kind, a ring where it is selected, a mark where it is in focus. */
export function nodeDisplay(id: string, node: DrawnNode, look: Look): ShapedNode {
  const isChosen = id === look.selected || id === look.second || look.chosen?.has(id);
  return {
    ...UNUSED,
    highlighted: false,
    type: "circle",
    zIndex: 0,
    id,
    x: node.x,
    y: node.y,
    size: node.size,
    kind: KIND_NUMBERS.get(node.kind) ?? 0,
    ring: isChosen ? 3 : look.seeds.has(id) ? 1.4 : 0,
    isMarked: look.focus?.nodes.has(id) ?? false,
  };
}

/** What the look of an edge depends on, beside the reader's marks. */
export interface EdgeTraits {
  readonly id: string;
  readonly relation: RelationType;
  readonly width: number;
  readonly confidence: number;
  readonly isDisputed: boolean;
}

/** What an edge looks like, wherever it lies. */
export interface EdgeLook {
  readonly width: number;
  readonly tone: Tone;
  /** How far it steps back by itself: 0 to 1. */
  readonly rest: number;
  readonly isMarked: boolean;
  readonly isDirected: boolean;
  readonly dash: Dash;
}

/** How an edge is broken, so that what it says is seen without colour: long and short in turn where it is disputed, evenly where it is unsure. */
export type Dash = "whole" | "even" | "long-short";

/** The look of all unmarked edges of one relation that are as sure; its width is a share of theirs. */
export type Manner = EdgeLook & { readonly relation: RelationType };

/** All manners by their numbers: of thousands of edges, each is drawn in one of these few. */
export const MANNERS: readonly Manner[] = RELATION_TYPE_NAMES.flatMap((relation) =>
  [1, 0].flatMap((confidence) =>
    [false, true].map((isDisputed) => mannerWith({ relation, confidence, isDisputed })),
  ),
);
const FIRST_MANNERS = new Map(RELATION_TYPE_NAMES.map((relation, number) => [relation, 4 * number]));

/** The number of the manner in which an edge is drawn that nothing marks. */
export function mannerOf(relation: RelationType, confidence: number, isDisputed: boolean): number {
  return (FIRST_MANNERS.get(relation) ?? 0) + (confidence < UNSURE ? 2 : 0) + (isDisputed ? 1 : 0);
}

/** Dashed where unsure or disputed, without an arrow where names merely stand together. */
function mannerWith({
  relation,
  confidence,
  isDisputed,
}: Pick<EdgeTraits, "relation" | "confidence" | "isDisputed">): Manner {
  const isWeak = relation === "APPEARS_WITH";
  return {
    relation,
    width: isWeak ? 0.6 : 1,
    tone: isDisputed ? "disputed" : toneOf(relation),
    rest: isDisputed ? 0 : restOf(relation),
    isMarked: false,
    isDirected: !isWeak,
    dash: isDisputed ? "long-short" : confidence < UNSURE ? "even" : "whole",
  };
}

/** The look of an edge with the reader's marks. */
export function ribbonOf(edge: EdgeTraits, look: Look): EdgeLook {
  const manner = mannerWith(edge);
  const width = edge.width * manner.width;
  if (edge.id === look.selected)
    return { ...manner, width: width + 1.5, tone: "accent", rest: 0, isMarked: true };
  return { ...manner, width, isMarked: look.focus?.edges.has(edge.id) ?? false };
}

/** How far an edge steps back by itself: support and opposition stay strong, names that stand together are faint. */
function restOf(relation: RelationType): number {
  if (relation === "APPEARS_WITH") return 0.66;
  return relation === "SUPPORTS" || relation === "OPPOSES" ? 0.12 : 0.34;
}

function toneOf(relation: RelationType): Tone {
  if (relation === "SUPPORTS") return "support";
  return relation === "OPPOSES" ? "oppose" : "edge";
}
