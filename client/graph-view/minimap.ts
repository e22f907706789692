import type { Coordinates } from "sigma/types";
import { frameInSight } from "./coordinates.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import type { Look, ReservedBox } from "./look.ts";
import { onChange } from "./on-change.ts";
import { hex, type Palette } from "./palette.ts";
import { type Projection, project } from "./projection.ts";
import type { StageDrawing } from "./stage-drawing.ts";

/** From this many nodes up, a map of the whole stands in the corner. */
const MAPPED_FROM = 300;
const MARGIN = 8;

/** Draws the whole in small, with the part in sight, which can be dragged; returns what takes it away. Not for the keyboard: keys move the stage itself. */
export function drawMinimap({ renderer, drawing, names }: StageDrawing, look: Look): () => void {
  const canvas = document.createElement("canvas");
  canvas.className = "minimap";
  canvas.setAttribute("aria-hidden", "true");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("graph-view: no canvas for the map of the whole");
  renderer.getContainer().append(canvas);
  let whole: Whole | undefined;
  const draw = () => {
    canvas.hidden = drawing.order < MAPPED_FROM;
    const isShown = !canvas.hidden && hasSize(canvas);
    const box = isShown ? boxOf(canvas) : undefined;
    if (box?.x !== look.map?.x || box?.y !== look.map?.y) names.moveSoon(); // what is written already may lie beneath
    look.map = box;
    if (!isShown) return;
    if (whole?.palette !== look.palette || whole.width !== canvas.clientWidth) {
      whole = wholeOf(canvas, drawing, look.palette);
    }
    paint(context, whole, frameInSight(renderer));
  };
  const end = onChange(drawing, () => {
    whole = undefined;
  });
  followPointer(canvas, (pixel) => {
    if (!whole) return;
    const place = placeIn(whole.projection, pixel);
    renderer.getCamera().setState(renderer.viewportToFramedGraph(renderer.graphToViewport(place)));
  });
  renderer.on("afterRender", draw);
  return () => {
    end();
    renderer.off("afterRender", draw);
    look.map = undefined;
    canvas.remove();
  };
}

/** What the map covers of the stage, with a little room around it. */
function boxOf({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLCanvasElement): ReservedBox {
  const [halfWidth, halfHeight] = [offsetWidth / 2, offsetHeight / 2];
  return {
    x: offsetLeft + halfWidth,
    y: offsetTop + halfHeight,
    halfWidth: halfWidth + 4,
    halfHeight: halfHeight + 4,
  };
}

/** False in a narrow window, where the map is not shown, and while its page is being left: nothing can be drawn to or from nothing. */
function hasSize({ clientWidth, clientHeight }: HTMLCanvasElement): boolean {
  return clientWidth > 0 && clientHeight > 0;
}

function followPointer(canvas: HTMLCanvasElement, moveTo: (pixel: Coordinates) => void): void {
  const follow = ({ offsetX, offsetY }: PointerEvent) => moveTo({ x: offsetX, y: offsetY });
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    follow(event);
  });
  canvas.addEventListener("pointermove", (event) => event.buttons > 0 && follow(event));
}

/** The map without the part in sight, drawn once for as long as nothing moves. */
interface Whole {
  readonly image: OffscreenCanvas;
  readonly projection: Projection;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

function wholeOf(canvas: HTMLCanvasElement, drawing: DrawnGraph, palette: Palette): Whole {
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  canvas.width = Math.round(size.width * devicePixelRatio);
  canvas.height = Math.round(size.height * devicePixelRatio);
  const image = new OffscreenCanvas(canvas.width, canvas.height);
  const projection = projectionInto(drawing, size);
  const context = image.getContext("2d");
  if (context) {
    context.scale(devicePixelRatio, devicePixelRatio);
    context.fillStyle = hex(palette.edge);
    drawing.forEachNode((_, node) => {
      const { x, y } = project(projection, node);
      const side = node.size > 12 ? 2.4 : 1.4;
      context.fillRect(x - side / 2, y - side / 2, side, side);
    });
  }
  return { image, projection, palette, ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How places become pixels of the map: all of the graph within its margins, y upwards. */
function projectionInto(drawing: DrawnGraph, { width, height }: Size): Projection {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  drawing.forEachNode((_, { x, y }) => {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.low = Math.min(box.low, y);
    box.high = Math.max(box.high, y);
  });
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(box.right - box.left, 1),
    (height - 2 * MARGIN) / Math.max(box.high - box.low, 1),
  );
  return {
    left: width / 2 - ((box.left + box.right) / 2) * scale,
    top: height / 2 + ((box.low + box.high) / 2) * scale,
    across: scale,
    down: -scale,
  };
}

function placeIn({ left, top, across, down }: Projection, { x, y }: Coordinates): Coordinates {
  return { x: (x - left) / across, y: (y - top) / down };
}

function paint(
  context: CanvasRenderingContext2D,
  { image, projection, palette, width, height }: Whole,
  sight: ReturnType<typeof frameInSight>,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  context.setTransform(image.width / width, 0, 0, image.height / height, 0, 0);
  const from = project(projection, { x: sight.left, y: sight.high });
  const to = project(projection, { x: sight.right, y: sight.low });
  context.fillStyle = `rgb(${palette.accent.join(" ")} / 8%)`;
  context.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
  context.strokeStyle = hex(palette.accent);
  context.strokeRect(from.x + 0.5, from.y + 0.5, to.x - from.x - 1, to.y - from.y - 1);
}
