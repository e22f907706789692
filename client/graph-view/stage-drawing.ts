import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import { nodeDisplay } from "./appearance.ts";
import { showAll } from "./camera.ts";
import { crowdingOf, NO_CROWD, shrinkage } from "./crowding.ts";
import type { DrawableGraph } from "./drawable-graph.ts";
import { DrawnEdges } from "./drawn-edges.ts";
import { type DrawnGraph, type DrawnNode, emptyDrawing, mirror } from "./drawn-graph.ts";
import { areMany } from "./edge-density.ts";
import { EdgeLayer } from "./edge-layer.ts";
import { edgeProgramFor } from "./edge-program.ts";
import { edgeUnder } from "./edge-under.ts";
import type { Look } from "./look.ts";
import { NameLayer } from "./name-layer.ts";
import { NoProgram } from "./no-program.ts";
import { nodeColumnsOf, seenOf } from "./node-columns.ts";
import { type DrawnNodes, nodeProgramFor } from "./node-program.ts";
import { OneCanvas } from "./one-canvas.ts";
import type { Places } from "./places.ts";
import type { NameOrders } from "./set-names.ts";

/** Sigma with our shapes, edges and names on it. */
export interface StageDrawing {
  readonly renderer: Sigma;
  readonly drawing: DrawnGraph;
  readonly edges: EdgeLayer;
  readonly names: NameLayer;
  /** The node under a pixel of the stage; undefined where none is. */
  nodeAt(pixel: Coordinates): string | undefined;
  /** The edge within some pixels of a place on the stage; undefined where none is, and where edges are hairlines. */
  edgeAt(pixel: Coordinates): string | undefined;
  /** Draws this graph at these places instead of what was drawn, in one frame: as the camera is, or with all in sight. */
  show(graph: DrawableGraph, places: Places, isAllInSight?: boolean): void;
}

/** Sigma looks at this while the drawing changes: each single change would make it index everything anew. */
const BLANK = emptyDrawing();
/** Sigma draws nothing where there is no node: with this one, out of sight, it draws the edges. */
const FAR_NODE = emptyDrawing();
FAR_NODE.addNode("far", { x: 1e7, y: 1e7, size: 1, kind: "Place", label: "", mentions: 1 });

/** Puts a drawing into the element; `orders` is asked for the names at every frame. Throws where WebGL 2 is missing. */
export function createStageDrawing(host: HTMLElement, look: Look, orders: () => NameOrders): StageDrawing {
  const drawing = emptyDrawing();
  const nodes: DrawnNodes[] = [];
  const edges = new EdgeLayer(look);
  let crowding = NO_CROWD;
  const renderer = new OneCanvas(drawing, host, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: false,
    // These are the names of sigma's own programs, which it would otherwise make beside ours.
    nodeProgramClasses: {
      circle: nodeProgramFor(look, {
        meet: (made) => nodes.push(made),
        drawBeneath: (params) => {
          if (!renderer.keepsPicture) edges.draw(params);
        },
      }),
    },
    nodeHoverProgramClasses: { circle: NoProgram },
    edgeProgramClasses: { line: edgeProgramFor(edges), arrow: NoProgram },
    defaultDrawNodeHover: () => undefined,
    stagePadding: 24,
    minCameraRatio: 0.08,
    maxCameraRatio: 20,
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: (ratio) => shrinkage(crowding, ratio),
    nodeReducer: (id, node) => nodeDisplay(id, node as DrawnNode, look),
  });
  // Sigma would read a pixel back from the graphics memory at every move of the pointer.
  renderer.getMouseCaptor().removeAllListeners("mousemove");
  const names = new NameLayer(renderer, drawing, edges);
  let isChanging = false;
  renderer.on("afterRender", () => !isChanging && names.draw(orders()));
  return {
    renderer,
    drawing,
    edges,
    names,
    nodeAt: (pixel) => nodeAt(renderer, nodes, pixel),
    edgeAt: (pixel) => edgeUnder(renderer, edges, pixel),
    show: (graph, places, isAllInSight = false) => {
      isChanging = true;
      const isLarge = areMany(graph.edges.count) && renderer.getCustomBBox() !== null;
      const isFirst = edges.count === 0;
      renderer.setGraph(isLarge && isFirst ? FAR_NODE : BLANK);
      if (isLarge && isFirst) edges.warmUp();
      const columns = nodeColumnsOf(graph, places);
      edges.show(new DrawnEdges(graph.edges, columns, (id) => drawing.getNodeAttributes(id)));
      if (isAllInSight) showAll({ renderer, drawing: seenOf(columns) }, true);
      if (isLarge) {
        // many edges are painted while the nodes are taken up
        renderer.setGraph(FAR_NODE);
        renderer.keepsPicture = true;
      }
      mirror(drawing, graph, places);
      crowding = crowdingOf(columns);
      names.follow();
      isChanging = false;
      renderer.setGraph(drawing);
      renderer.keepsPicture = false;
    },
  };
}

function nodeAt(renderer: Sigma, nodes: readonly DrawnNodes[], pixel: Coordinates): string | undefined {
  const { place, length } = framed(renderer, pixel);
  return nodes[0]?.at(place, length, renderer.scaleSize(1) * length);
}

/** A pixel in sigma's framed coordinates, and how long a pixel is there. */
function framed(renderer: Sigma, pixel: Coordinates): { place: Coordinates; length: number } {
  const place = renderer.viewportToFramedGraph(pixel);
  const beside = renderer.viewportToFramedGraph({ x: pixel.x + 1, y: pixel.y });
  return { place, length: Math.hypot(beside.x - place.x, beside.y - place.y) };
}
