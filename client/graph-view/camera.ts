import type Sigma from "sigma";
import type { CameraState, Coordinates } from "sigma/types";
import { project, projectionOf } from "./projection.ts";

/** Nodes, or what stands for how far they reach. */
export interface SeenNodes {
  readonly order: number;
  forEachNode(call: (id: string, place: Coordinates) => void): void;
}

/** What the camera looks at: all nodes that are drawn, or are about to be. */
export interface Seen {
  readonly renderer: Sigma;
  readonly drawing: SeenNodes;
}

/** A node nearer to the border than this many pixels has no room for its name. */
const EDGE = 22;
const MARGIN = { x: 64, top: 36, bottom: 84 };

/** True where all nodes lie within the stage as it is shown now. */
export function isAllInSight(seen: Seen): boolean {
  const { width, height } = seen.renderer.getDimensions();
  const { left, right, top, bottom } = boundsOnScreen(seen);
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

/** Moves the camera so that every node is in sight, never closer than the first zoom. */
export function showAll(seen: Seen, isStill: boolean): void {
  const { renderer, drawing } = seen;
  if (drawing.order === 0) return;
  const { width, height } = renderer.getDimensions();
  const { left, right, top, bottom } = boundsOnScreen(seen);
  const camera = renderer.getCamera();
  const share = Math.max(
    (right - left) / Math.max(width - 2 * Math.min(MARGIN.x, width * 0.09), 50),
    (bottom - top) / Math.max(height - MARGIN.top - MARGIN.bottom, 50),
  );
  const lower = ((MARGIN.bottom - MARGIN.top) / 2) * share;
  const centre = renderer.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 + lower });
  const goal = { ...centre, ratio: Math.max(camera.ratio * share, 0.45), angle: 0 };
  fitted.set(renderer, goal);
  if (isStill) camera.setState(goal);
  else void camera.animate(goal, { duration: 260, easing: "quadraticInOut" });
}

/** Where the camera was last sent to show all. */
const fitted = new WeakMap<Sigma, CameraState>();

/** Where the stage gets another size and nobody has moved the camera since all was shown, shows all again. */
export function fitWhenResized(seen: Seen): () => void {
  const { renderer } = seen;
  const fitAgain = () => {
    const goal = fitted.get(renderer);
    if (goal && isSame(renderer.getCamera().getState(), goal)) showAll(seen, true);
  };
  const afterwards = () => void renderer.once("afterRender", fitAgain); // until then sigma's index is empty
  renderer.on("resize", afterwards);
  return () => void renderer.off("resize", afterwards);
}

function isSame(a: CameraState, b: CameraState): boolean {
  const far = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.ratio - b.ratio));
  return far < 1e-6;
}

/** Brings one node to the middle where it is out of sight. */
export function bringInSight(renderer: Sigma, id: string, isStill: boolean): void {
  const shown = renderer.getNodeDisplayData(id);
  if (!shown) return;
  const { width, height } = renderer.getDimensions();
  const { x, y } = renderer.framedGraphToViewport(shown);
  if (x > 20 && y > 20 && x < width - 20 && y < height - 20) return;
  const goal = { x: shown.x, y: shown.y };
  if (isStill) renderer.getCamera().setState(goal);
  else void renderer.getCamera().animate(goal, { duration: 220 });
}

/** Where the outermost nodes lie by the camera of now, also where no frame was drawn by it yet. */
function boundsOnScreen({ renderer, drawing }: Seen) {
  const cameraState = renderer.getCamera().getState();
  const projection = projectionOf((place) => renderer.graphToViewport(place, { cameraState }));
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  drawing.forEachNode((_, node) => {
    const { x, y } = project(projection, node);
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  });
  return bounds;
}
