import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import { placeUnder } from "./coordinates.ts";
import { isHairline } from "./edge-density.ts";
import type { EdgeLayer } from "./edge-layer.ts";

const REACH = 7;

/** The edge within some pixels of a pixel of the stage; none where edges are hairlines: they lie so close that one would be met everywhere. */
export function edgeUnder(
  renderer: Pick<Sigma, "graphToViewport" | "viewportToGraph" | "getDimensions" | "getCamera">,
  edges: Pick<EdgeLayer, "count" | "near">,
  pixel: Coordinates,
): string | undefined {
  if (isHairline(edges.count, renderer.getCamera().ratio)) return undefined;
  const place = placeUnder(renderer, pixel);
  const beside = placeUnder(renderer, { x: pixel.x + REACH, y: pixel.y });
  return edges.near(place, Math.abs(beside.x - place.x));
}
