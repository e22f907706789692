import type { EdgeDisplayData } from "sigma/types";
import { KIND_SHAPES } from "../state/kinds.ts";
import type { DrawnEdge, DrawnNode } from "./drawn-graph.ts";
import type { Focus } from "./emphasis.ts";
import type { ShapedNode } from "./node-program.ts";
import { blend, hex, type Palette, type Rgb } from "./palette.ts";

/** How everything looks now: colours, what is in focus and how strongly, what is selected. */
export interface Look {
  palette: Palette;
  focus: Focus | undefined;
  /** 0 = all alike, 1 = all but the focus faint. */
  strength: number;
  selected: string | undefined;
  second: string | undefined;
  seeds: ReadonlySet<string>;
}

const FAINT = 0.82;

/** The display of a node: the shape and colours of its kind, a ring where it is selected. */
export function nodeDisplay(id: string, node: DrawnNode, look: Look): Partial<ShapedNode> {
  const { palette, focus, strength } = look;
  const dim = focus && !focus.nodes.has(id) ? strength * FAINT : 0;
  const { corners, turn } = KIND_SHAPES[node.kind];
  const isChosen = id === look.selected || id === look.second;
  return {
    type: "shape",
    color: hex(blend(palette.fill[node.kind], palette.ground, dim)),
    ink: hex(blend(palette.ink[node.kind], palette.ground, dim)),
    corners,
    turn,
    ring: isChosen ? 3 : look.seeds.has(id) ? 1.2 : 0,
    zIndex: isChosen ? 3 : dim === 0 ? 2 : 1,
  };
}

/** The display of an edge: its tone, straight or bent, without an arrow where names merely stand together. */
export function edgeDisplay(id: string, edge: DrawnEdge, look: Look): Partial<BentEdge> {
  const { palette, focus, strength } = look;
  const isSelected = id === look.selected;
  const isFocus = focus?.edges.has(id) ?? false;
  const tone = isSelected ? palette.accent : toneOf(edge, palette);
  const rest = restOf(edge);
  const faded = focus ? rest + ((isFocus ? 0 : 0.9) - rest) * strength : rest;
  const isWeak = edge.relation === "APPEARS_WITH";
  return {
    type: programOf(edge),
    color: hex(blend(tone, palette.ground, isSelected ? 0 : faded)),
    size: edge.size * (isWeak ? 0.6 : 1) + (isSelected ? 1.5 : isFocus ? strength : 0),
    curvature: edge.bend,
    zIndex: isSelected || isFocus ? 2 : 1,
  };
}

interface BentEdge extends EdgeDisplayData {
  curvature: number;
}

function programOf({ relation, bend }: DrawnEdge): string {
  if (relation === "APPEARS_WITH") return bend === 0 ? "line" : "bent-line";
  return bend === 0 ? "arrow" : "bent-arrow";
}

/** How far an edge steps back by itself: support and opposition stay strong, names that stand together are faint. */
function restOf({ relation }: DrawnEdge): number {
  if (relation === "APPEARS_WITH") return 0.6;
  return relation === "SUPPORTS" || relation === "OPPOSES" ? 0.12 : 0.32;
}

function toneOf({ relation }: DrawnEdge, palette: Palette): Rgb {
  if (relation === "SUPPORTS") return palette.support;
  return relation === "OPPOSES" ? palette.oppose : palette.edge;
}
