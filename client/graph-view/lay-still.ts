import { placesOnStage } from "../state/placed-stage.ts";
import type { StageGraph } from "../state/stage-graph.ts";
import { view } from "../state/store.ts";
import { START, type View } from "../state/view.ts";
import { layoutTaskOf, type Places } from "./places.ts";
import { runLayout } from "./run-layout.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Finds places for a still picture, y downwards: where the drawing had everything, else by its layout; undefined where a later question overtook this one. */
export async function layStill(graph: StageGraph, size: Size): Promise<Places | undefined> {
  const known = placesOnStage();
  const isDrawn = [...graph.entities.keys()].every((id) => known.has(id));
  const laid = isDrawn ? known : await layOut(graph, view.peek(), new Map(), size);
  return laid && downwards(graph, laid);
}

/** Finds places for the drawing beside a text, newcomers beside those they are tied to; undefined where a later question overtook this one. */
export async function layPassage(graph: StageGraph, known: Places, size: Size): Promise<Places | undefined> {
  const isFresh = ![...graph.entities.keys()].some((id) => known.has(id));
  return layOut(graph, START, isFresh ? new Map() : known, size);
}

async function layOut(graph: StageGraph, seen: View, known: Places, size: Size): Promise<Places | undefined> {
  const laid = await runLayout(layoutTaskOf(graph, seen, known, size));
  return (
    laid &&
    new Map(
      [...graph.entities.keys()].map((id, index) => [id, { x: laid.x[index] ?? 0, y: laid.y[index] ?? 0 }]),
    )
  );
}

function downwards({ entities }: StageGraph, places: ReadonlyMap<string, { x: number; y: number }>): Places {
  return new Map(
    [...entities.keys()].map((id) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return [id, { x, y: -y }];
    }),
  );
}
