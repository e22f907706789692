import type { Ties } from "./layout-ties.ts";

/** What the layout is given, by index of the node; lengths in pixels of a stage shown at its first zoom. */
export interface LayoutTask extends Ties {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where the node must stay. */
  readonly fixed: Uint8Array;
  /** Room that the node and its name take: half the width and half the height. */
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  /** Room that the node takes without its name. */
  readonly radius: Float64Array;
  /** 1 for what was asked for: it comes to lie in the middle. */
  readonly centre: Uint8Array;
  /** How long a tie usually is. */
  readonly usual: number;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
}
