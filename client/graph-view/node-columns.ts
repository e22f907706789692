import type { Coordinates } from "sigma/types";
import type { StageGraph } from "../state/stage-graph.ts";
import type { SeenNodes } from "./camera.ts";
import { radiusOf } from "./node-look.ts";
import type { Places } from "./places.ts";

/** The nodes that are about to be drawn, by number: where they lie in the graph's units, and their radii at the first zoom. */
export interface NodeColumns {
  readonly ids: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly sizes: Float64Array;
}

/** The nodes of a graph at their places, in the order of the graph; without a place at the origin. */
export function nodeColumnsOf({ entities }: Pick<StageGraph, "entities">, places: Places): NodeColumns {
  const count = entities.size;
  const [x, y, sizes] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const ids: string[] = [];
  for (const { id, mentions } of entities.values()) {
    const number = ids.push(id) - 1;
    const place = places.get(id);
    x[number] = place?.x ?? 0;
    y[number] = place?.y ?? 0;
    sizes[number] = radiusOf(mentions);
  }
  return { ids, x, y, sizes };
}

/** The two corners between which all nodes lie. */
export function cornersAround({ x, y }: Pick<NodeColumns, "x" | "y">): [Coordinates, Coordinates] {
  const least = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const most = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (let number = 0; number < x.length; number++) {
    const [across, up] = [x[number] ?? 0, y[number] ?? 0];
    if (across < least.x) least.x = across;
    if (across > most.x) most.x = across;
    if (up < least.y) least.y = up;
    if (up > most.y) most.y = up;
  }
  return [least, most];
}

/** What the camera looks at to have all nodes in sight. */
export function seenOf(nodes: NodeColumns): SeenNodes {
  const corners = cornersAround(nodes);
  return {
    order: nodes.x.length,
    forEachNode: (call) => {
      for (const corner of corners) call("", corner);
    },
  };
}
