import { ENTITY_TYPE_NAMES, type EntityType, type RelationType } from "#model";
import type { DrawnEdge } from "./drawn-edges.ts";
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

/** An edge as it is written to graphics memory. */
export interface RibbonEdge {
  readonly source: Readonly<DrawnNode>;
  readonly target: Readonly<DrawnNode>;
  readonly width: number;
  readonly tone: Tone;
  /** How far it steps back by itself: 0 to 1. */
  readonly rest: number;
  readonly bend: number;
  readonly isMarked: boolean;
  readonly isDirected: boolean;
  readonly dash: Dash;
}

/** How an edge is broken, so that what it says is seen without colour: long and short in turn where it is disputed, evenly where it is unsure. */
export type Dash = "whole" | "even" | "long-short";

/** The look of an edge: its tone, dashed where unsure or disputed, without an arrow where names merely stand together. */
export function ribbonOf(edge: DrawnEdge, look: Look): RibbonEdge {
  const { id, source, target, bend, width, relation, confidence, isDisputed } = edge;
  const isSelected = id === look.selected;
  const isWeak = relation === "APPEARS_WITH";
  return {
    source,
    target,
    bend,
    width: width * (isWeak ? 0.6 : 1) + (isSelected ? 1.5 : 0),
    tone: isSelected ? "accent" : isDisputed ? "disputed" : toneOf(relation),
    rest: isSelected || isDisputed ? 0 : restOf(relation),
    isMarked: isSelected || (look.focus?.edges.has(id) ?? false),
    isDirected: !isWeak,
    dash: isDisputed ? "long-short" : confidence < UNSURE ? "even" : "whole",
  };
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
