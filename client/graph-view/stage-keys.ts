import { choose } from "../state/acts.ts";
import { hovered, selectedNeighbours, view, visibleGraph } from "../state/store.ts";
import type { StageDrawing } from "./stage-drawing.ts";

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Lets the keyboard walk over the stage: arrows to the nearest entity that way, brackets round the neighbours. */
export function listenToKeys(stage: StageDrawing, host: HTMLElement): () => void {
  const listen = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const step = event.key === "]" ? 1 : event.key === "[" ? -1 : 0;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) choose(nearest(stage, direction));
    else if (step !== 0) hovered.value = neighbour(step);
    else if (event.key === "Enter" && hovered.peek()) choose(hovered.peek());
    else return;
    event.preventDefault();
  };
  host.addEventListener("keydown", listen);
  return () => host.removeEventListener("keydown", listen);
}

/** The neighbour of the selected entity before or after the one in focus, most named first; it goes round. */
function neighbour(step: number): string | undefined {
  const around = selectedNeighbours.peek();
  const at = around.findIndex(({ id }) => id === hovered.peek());
  return around.at((at + step) % Math.max(around.length, 1))?.id;
}

/** The entity nearest to the selected one in a direction, what lies aside counting double. */
function nearest({ renderer }: StageDrawing, [right, down]: readonly [number, number]): string | undefined {
  const at = (id: string) =>
    renderer.framedGraphToViewport(renderer.getNodeDisplayData(id) ?? { x: 0, y: 0 });
  const ids = [...visibleGraph.peek().entities.keys()];
  const from = view.peek().selected;
  if (from === undefined || !ids.includes(from))
    return view.peek().seeds.find((id) => ids.includes(id)) ?? ids[0];
  const here = at(from);
  const ranked = ids
    .filter((id) => id !== from)
    .map((id) => {
      const ahead = (at(id).x - here.x) * right + (at(id).y - here.y) * down;
      const aside = Math.abs((at(id).x - here.x) * down) + Math.abs((at(id).y - here.y) * right);
      return { id, ahead, far: ahead + 2 * aside };
    })
    .filter(({ ahead }) => ahead > 4)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.id ?? from;
}
