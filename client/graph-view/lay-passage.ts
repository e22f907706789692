import type { StageGraph } from "../state/stage-graph.ts";
import { START } from "../state/view.ts";
import { layoutTaskOf, type Places } from "./places.ts";
import { runLayout } from "./run-layout.ts";

/** Finds places for the drawing beside a text, newcomers beside those they are tied to; undefined where a later question overtook this one. */
export async function layPassage(
  graph: StageGraph,
  known: Places,
  size: { readonly width: number; readonly height: number },
): Promise<Places | undefined> {
  const ids = [...graph.entities.keys()];
  const isFresh = !ids.some((id) => known.has(id));
  const laid = await runLayout(layoutTaskOf(graph, START, isFresh ? new Map() : known, size));
  if (!laid) return undefined;
  return new Map(ids.map((id, index) => [id, { x: laid.x[index] ?? 0, y: laid.y[index] ?? 0 }]));
}
