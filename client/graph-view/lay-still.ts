import { placesOnStage } from "../state/placed-stage.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { view } from "../state/store.ts";
import { layoutTaskOf, type Place, type Places } from "./places.ts";
import { runLayout } from "./run-layout.ts";

/** Finds places for a still picture, y downwards: where the drawing had everything, else by its layout; undefined where a later question overtook this one. */
export async function layStill(
  graph: StageGraph,
  size: { readonly width: number; readonly height: number },
): Promise<Places | undefined> {
  const ids = [...graph.entities.keys()];
  const known = placesOnStage();
  if (ids.every((id) => known.has(id))) return downwards(ids, (id) => known.get(id));
  const laid = await runLayout(layoutTaskOf(graph, view.peek(), new Map(), size));
  if (!laid) return undefined;
  return downwards(ids, (_, index) => ({ x: laid.x[index] ?? 0, y: laid.y[index] ?? 0 }));
}

function downwards(ids: readonly string[], at: (id: string, index: number) => Place | undefined): Places {
  return new Map(
    ids.map((id, index) => {
      const { x, y } = at(id, index) ?? { x: 0, y: 0 };
      return [id, { x, y: -y }];
    }),
  );
}
