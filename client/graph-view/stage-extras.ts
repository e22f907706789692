import { chosen, clearChosen } from "../state/chosen.ts";
import { onStageCommand } from "../state/stage-commands.ts";
import { perform } from "../state/store.ts";
import { fitWhenResized } from "./camera.ts";
import { drawGroups } from "./group-hulls.ts";
import { listenToLasso } from "./lasso.ts";
import type { Look } from "./look.ts";
import { drawMinimap } from "./minimap.ts";
import type { StageDrawing } from "./stage-drawing.ts";
import { places } from "./stage-places.ts";

/** What lies around the drawing of nodes and edges: groups, the map of the whole, the lasso, a camera that follows the size; returns what takes it away. */
export function addExtras(stage: StageDrawing, look: Look): () => void {
  const ends = [
    fitWhenResized(stage),
    drawGroups(stage, look),
    drawMinimap(stage, look),
    listenToLasso(stage, look),
    onStageCommand((command) => command === "pin-chosen" && pinChosen()),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Pins all that is chosen where it lies, as one act; where all are pinned already, frees them. */
function pinChosen(): void {
  const ids = chosen.peek();
  perform((view) => {
    const others = view.pins.filter(({ id }) => !ids.includes(id));
    if (view.pins.length - others.length === ids.length) return { ...view, pins: others };
    const pins = ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ id, x: Math.round(place.x), y: Math.round(place.y) }] : [];
    });
    return { ...view, pins: [...others, ...pins] };
  });
  clearChosen();
}
