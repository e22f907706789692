import type Sigma from "sigma";

/** A node nearer to the border than this many pixels has no room for its name. */
const EDGE = 22;
const MARGIN = { x: 64, top: 36, bottom: 84 };

/** True where all nodes lie within the stage as it is shown now. */
export function isAllInSight(renderer: Sigma): boolean {
  const { width, height } = renderer.getDimensions();
  const { left, right, top, bottom } = boundsOnScreen(renderer);
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

/** Moves the camera so that every node is in sight, never closer than the first zoom. */
export function showAll(renderer: Sigma, isStill: boolean): void {
  if (renderer.getGraph().order === 0) return;
  const { width, height } = renderer.getDimensions();
  const { left, right, top, bottom } = boundsOnScreen(renderer);
  const camera = renderer.getCamera();
  const share = Math.max(
    (right - left) / Math.max(width - 2 * Math.min(MARGIN.x, width * 0.09), 50),
    (bottom - top) / Math.max(height - MARGIN.top - MARGIN.bottom, 50),
  );
  const lower = ((MARGIN.bottom - MARGIN.top) / 2) * share;
  const centre = renderer.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 + lower });
  const goal = { ...centre, ratio: Math.max(camera.ratio * share, 0.45), angle: 0 };
  if (isStill) camera.setState(goal);
  else void camera.animate(goal, { duration: 260, easing: "quadraticInOut" });
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

function boundsOnScreen(renderer: Sigma) {
  const places = renderer
    .getGraph()
    .mapNodes((id) => renderer.framedGraphToViewport(renderer.getNodeDisplayData(id) ?? { x: 0, y: 0 }));
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
