import { choose } from "../state/acts.ts";
import { foldedGraph } from "../state/folded-graph.ts";
import { openMenu } from "../state/menu.ts";
import { selectedNeighbours, view } from "../state/store.ts";
import { keyTarget, walked, walkTo } from "../state/walked.ts";
import { bringInSight } from "./camera.ts";
import type { StageDrawing } from "./stage-drawing.ts";

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Lets the keyboard walk over the stage: arrows to the nearest entity that way, brackets round the neighbours, Enter selects. */
export function listenToKeys(stage: StageDrawing, host: HTMLElement): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actFor(event, stage, host);
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = () => walked.peek() !== undefined && walkTo(undefined);
  host.addEventListener("keydown", listen);
  host.addEventListener("blur", leave);
  return () => {
    host.removeEventListener("keydown", listen);
    host.removeEventListener("blur", leave);
  };
}

function actFor(
  { key, shiftKey }: KeyboardEvent,
  stage: StageDrawing,
  host: HTMLElement,
): (() => void) | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return () => walk(stage, nearest(stage, direction));
  if (key === "]" || key === "[") return () => walk(stage, neighbour(key === "]" ? 1 : -1));
  const target = keyTarget();
  if (key === "Enter" && target !== undefined) return () => select(target);
  const asksMenu = key === "ContextMenu" || (key === "F10" && shiftKey);
  return asksMenu && target !== undefined ? () => showMenu(stage, host, target) : undefined;
}

function walk({ renderer }: StageDrawing, id: string | undefined): void {
  walkTo(id);
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (id !== undefined) bringInSight(renderer, id, isStill);
}

function select(id: string): void {
  walkTo(undefined);
  choose(id);
}

function showMenu({ renderer }: StageDrawing, host: HTMLElement, entity: string): void {
  const { left, top } = host.getBoundingClientRect();
  const place = renderer.framedGraphToViewport(renderer.getNodeDisplayData(entity) ?? { x: 0, y: 0 });
  openMenu({ entity, x: left + place.x, y: top + place.y });
}

/** The neighbour of the selected entity before or after the one in focus, most named first; it goes round. */
function neighbour(step: number): string | undefined {
  const around = selectedNeighbours.peek();
  const at = around.findIndex(({ id }) => id === walked.peek());
  const next = at < 0 && step < 0 ? -1 : at + step;
  return around.at(next % Math.max(around.length, 1))?.id;
}

/** The entity nearest to the one in focus in a direction, what lies aside counting double. */
function nearest({ renderer }: StageDrawing, [right, down]: readonly [number, number]): string | undefined {
  const at = (id: string) =>
    renderer.framedGraphToViewport(renderer.getNodeDisplayData(id) ?? { x: 0, y: 0 });
  const ids = [...foldedGraph.peek().entities.keys()];
  const from = keyTarget();
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
