import { effect } from "@preact/signals";
import type { Coordinates } from "sigma/types";
import { folded, groups } from "../state/folded-graph.ts";
import { type Group, groupIdOf } from "../state/groups.ts";
import { overlayOn } from "./coordinates.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { GroupNames } from "./group-names.ts";
import { hideWhere } from "./hide-where.ts";
import { type Hull, hullOf, traceAround } from "./hull.ts";
import type { Look, ReservedBox } from "./look.ts";
import { onChange } from "./on-change.ts";
import { type Projection, project, projectionOf } from "./projection.ts";
import type { StageDrawing } from "./stage-drawing.ts";

/** Room between the outermost nodes of a group and the line around it, in pixels. */
const ROOM = 28;
/** Room between a folded group's node and the line around it. */
const RIM = 8;
/** Up to so many nodes, names of groups find room beside those of entities. */
const FEW_NODES = 160;

/** Draws a quiet line around each group beneath the drawing, with its name on it; returns what takes it away. */
export function drawGroups(stage: StageDrawing, look: Look): () => void {
  const { renderer, drawing } = stage;
  let hulls: readonly Hull[] | undefined;
  const names = new GroupNames(renderer.getContainer());
  const layer = overlayOn(renderer, "groups", (context, size) => {
    hulls ??= hullsOf(groups.peek(), drawing);
    const projection = projectionOf((place) => renderer.graphToViewport(place));
    const shown = hulls.map(({ group, corners }) => ({
      group,
      corners: corners.map((corner) => project(projection, corner)).reverse(),
    }));
    for (const { corners } of shown) {
      traceAround(context, corners, ROOM);
      fill(context, look);
    }
    for (const { at, radius } of foldedIn(drawing)) {
      traceAround(context, [project(projection, at)], renderer.scaleSize(radius) + RIM);
      fill(context, look);
    }
    hideWhere(renderer, "groups", groups.peek().length === 0);
    const isDense = drawing.order > FEW_NODES;
    const boxes = names.lay(shown, isDense ? [] : obstaclesIn(stage, projection), {
      ...size,
      room: ROOM,
      isDense,
    });
    look.reserved = isDense ? boxes : []; // either names of groups keep off the others, or the others off them
  });
  const canvas = renderer.getCanvases()["groups"];
  if (canvas) renderer.getContainer().prepend(canvas); // beneath nodes and edges: their colours stay as they are
  const forget = () => {
    hulls = undefined;
  };
  const endChange = onChange(drawing, forget);
  const end = effect(() => {
    if (groups.value && folded.value) forget();
    layer.redraw();
    stage.names.moved();
    renderer.scheduleRender();
  });
  return () => {
    end();
    endChange();
    names.remove();
    layer.remove();
  };
}

/** Where groups lie that are folded into one node, and the radius of that node. */
function foldedIn(drawing: DrawnGraph): { readonly at: Coordinates; readonly radius: number }[] {
  return folded.peek().flatMap((group) => {
    const id = groupIdOf(group);
    return drawing.hasNode(id)
      ? [{ at: drawing.getNodeAttributes(id), radius: drawing.getNodeAttribute(id, "size") }]
      : [];
  });
}

/** Where names of groups should not stand: on names of entities and on nodes. */
function obstaclesIn({ drawing, names, renderer }: StageDrawing, projection: Projection): ReservedBox[] {
  const nodes = drawing.mapNodes((_, node) => {
    const half = renderer.scaleSize(node.size);
    return { ...project(projection, node), halfWidth: half, halfHeight: half };
  });
  return [...names.boxes(), ...nodes];
}

function fill(context: CanvasRenderingContext2D, { palette: { text } }: Look): void {
  const tint = (share: number) => `rgb(${text.join(" ")} / ${share}%)`;
  context.fillStyle = tint(3.5);
  context.fill();
  context.strokeStyle = tint(20);
  context.lineWidth = 1;
  context.stroke();
}

function hullsOf(all: readonly Group[], drawing: DrawnGraph): Hull[] {
  return all.flatMap((group) => {
    const there = group.members.filter((id) => drawing.hasNode(id));
    const places = together(there.map((id) => drawing.getNodeAttributes(id)));
    return places.length > 1 ? [{ group, corners: hullOf(places) }] : [];
  });
}

const FEW = 8;
const FAR = 2.4;

/** Without the few that lie far from the rest of a larger group: a line around them too would run across half the stage. */
function together(places: readonly Coordinates[]): readonly Coordinates[] {
  if (places.length < FEW) return places;
  const middle = { x: medianOf(places.map(({ x }) => x)), y: medianOf(places.map(({ y }) => y)) };
  const away = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const limit = FAR * medianOf(away);
  return places.filter((_, index) => (away[index] ?? 0) <= limit);
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
