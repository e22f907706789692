import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";

/** A rectangle in places of the graph (y upwards) or in pixels of the stage (y downwards), as its maker says. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

type Camera = Pick<Sigma, "graphToViewport" | "viewportToGraph" | "getDimensions">;

/** Where a place of the graph lies on the stage now: pixels from its upper left corner, y downwards. */
export function pixelOf(renderer: Camera, place: Coordinates): Coordinates {
  return renderer.graphToViewport(place);
}

/** Which place of the graph lies under a pixel of the stage now. */
export function placeUnder(renderer: Camera, pixel: Coordinates): Coordinates {
  return renderer.viewportToGraph(pixel);
}

/** The part of the graph that the stage shows now, in places of the graph. */
export function frameInSight(renderer: Camera): Frame {
  const { width, height } = renderer.getDimensions();
  const [corner, opposite] = [
    placeUnder(renderer, { x: 0, y: 0 }),
    placeUnder(renderer, { x: width, y: height }),
  ];
  return {
    left: Math.min(corner.x, opposite.x),
    right: Math.max(corner.x, opposite.x),
    low: Math.min(corner.y, opposite.y),
    high: Math.max(corner.y, opposite.y),
  };
}

/** Draws in pixels of the stage (y downwards, device pixels seen to), after every frame of the drawing. */
export type DrawOverlay = (
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
) => void;

/** An overlay that is there: `redraw` without a frame of the drawing, `remove` for good. */
export interface Overlay {
  redraw(): void;
  remove(): void;
}

/** Lays a transparent canvas of this name over the drawing, beneath what takes the pointer; it lives until removed or the renderer ends. */
export function overlayOn(renderer: Sigma, name: string, draw: DrawOverlay): Overlay {
  renderer.createCanvasContext(name);
  const canvas = renderer.getCanvases()[name];
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error(`graph-view: no canvas for ${name}`);
  renderer.getCanvases()["mouse"]?.before(canvas);
  renderer.resize(true);
  const redraw = () => {
    const size = renderer.getDimensions();
    context.clearRect(0, 0, size.width, size.height);
    draw(context, size);
  };
  renderer.on("afterRender", redraw);
  return {
    redraw,
    remove: () => {
      renderer.off("afterRender", redraw);
      renderer.killLayer(name);
    },
  };
}
