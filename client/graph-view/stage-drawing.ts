import { createEdgeCurveProgram, EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeArrowProgram, type EdgeProgramType, EdgeRectangleProgram } from "sigma/rendering";
import type { Coordinates } from "sigma/types";
import { edgeDisplay, type Look, nodeDisplay } from "./appearance.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, emptyDrawing } from "./drawn-graph.ts";
import { distanceToEdge } from "./edge-geometry.ts";
import { NameLayer, type NameOrders } from "./name-layer.ts";
import { NodeShapeProgram } from "./node-program.ts";

/** Sigma with our shapes, edges and names on it. */
export interface StageDrawing {
  readonly renderer: Sigma;
  readonly drawing: DrawnGraph;
  readonly names: NameLayer;
  /** The edge within some pixels of a place on the stage; undefined where none is. */
  edgeAt(place: Coordinates): string | undefined;
}

const REACH_OF_EDGE = 7;
const BENT_LINE: EdgeProgramType = createEdgeCurveProgram();

/** Puts a drawing into the element; `orders` is asked for the names at every frame. Throws where WebGL is missing. */
export function createStageDrawing(host: HTMLElement, look: Look, orders: () => NameOrders): StageDrawing {
  const drawing = emptyDrawing();
  const renderer = new Sigma(drawing, host, {
    allowInvalidContainer: true,
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: false,
    zIndex: true,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: NodeShapeProgram },
    nodeHoverProgramClasses: { shape: NodeShapeProgram },
    edgeProgramClasses: {
      arrow: EdgeArrowProgram,
      line: EdgeRectangleProgram,
      "bent-arrow": EdgeCurvedArrowProgram,
      "bent-line": BENT_LINE,
    },
    minEdgeThickness: 1.6,
    stagePadding: 24,
    minCameraRatio: 0.08,
    maxCameraRatio: 6,
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.55,
    nodeReducer: (id, node) => ({ ...node, ...nodeDisplay(id, node as DrawnNode, look) }),
    edgeReducer: (id, edge) => ({ ...edge, ...edgeDisplay(id, edge as DrawnEdge, look) }),
  });
  const names = new NameLayer(renderer, drawing);
  renderer.on("afterRender", () => names.draw(orders()));
  return { renderer, drawing, names, edgeAt: (place) => edgeAt(renderer, drawing, place) };
}

function edgeAt(renderer: Sigma, drawing: DrawnGraph, place: Coordinates): string | undefined {
  let nearest: string | undefined;
  let least = REACH_OF_EDGE;
  drawing.forEachEdge((id, { bend }, from, to) => {
    const source = renderer.framedGraphToViewport(renderer.getNodeDisplayData(from) ?? place);
    const target = renderer.framedGraphToViewport(renderer.getNodeDisplayData(to) ?? place);
    const distance = distanceToEdge(place, { source, target, bend });
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  });
  return nearest;
}
