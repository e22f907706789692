import type { StageGraph } from "../state/stage-graph.ts";
import type { Places } from "./places.ts";
import { type StillName, stillNames } from "./still-names.ts";
import { boxOf } from "./still-parts.tsx";

/** The names of a still picture, and the window that holds it all. */
export interface LegiblePicture {
  readonly names: Map<string, StillName>;
  readonly box: string;
}

interface Room {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Around all places, in units of the picture. */
  readonly margin: number;
}

/** A picture that is shown smaller than this share of its size has larger letters, so that they can be read. */
const LEAST_SHOWN = 0.92;
/** Larger names make a larger picture, which is shown smaller: after so many turns the two fit. */
const TURNS = 3;

/** Names large enough to be read where the picture is shown in so much room; the larger they are, the fewer have a place. */
export function legibleNames(graph: StageGraph, places: Places, room: Room): LegiblePicture {
  let letters = 1;
  let box = boxOf(places, room.margin, []);
  let names = new Map<string, StillName>();
  for (let turn = 0; turn < TURNS; turn++) {
    letters = Math.max(letters, LEAST_SHOWN / shownAs(box, room));
    names = stillNames(graph, places, { letters });
    box = boxOf(places, room.margin, names.values());
  }
  return { names, box };
}

/** How many pixels a unit of the picture takes. */
function shownAs(box: string, room: Room): number {
  const [, , width = 1, height = 1] = box.split(" ").map(Number);
  return Math.min(room.width / width, room.height / height);
}
