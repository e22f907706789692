import { effect } from "@preact/signals";
import type { Coordinates } from "sigma/types";
import { folded, groups } from "../state/folded-graph.ts";
import { linksOf, type OpenGroup, type Outline } from "../state/group-shape.ts";
import { type Group, groupIdOf, tintOf } from "../state/groups.ts";
import { overlayOn } from "./coordinates.ts";
import type { DrawnGraph } from "./drawn-graph.ts";
import { GroupNames } from "./group-names.ts";
import { hideWhere } from "./hide-where.ts";
import type { Look, ReservedBox } from "./look.ts";
import { onChange } from "./on-change.ts";
import { blend, hex, type Rgb } from "./palette.ts";
import { project, projectionOf } from "./projection.ts";
import type { StageDrawing } from "./stage-drawing.ts";

/** Room around the node of a member, in pixels. */
const ROOM = 13;
/** The width of the bridge between two members, in pixels. */
const BRIDGE = 30;
/** How much of its tint a group's ground and its rim have. */
const GROUND = 0.13;
const RIM = 0.45;
/** Up to so many nodes, names of groups find room beside the members; among more they lie in the middle. */
const FEW_NODES = 160;

/** Draws a quiet ground under the members of each group, with its name; returns what takes it away. */
export function drawGroups(stage: StageDrawing, look: Look): () => void {
  const { renderer, drawing } = stage;
  let shapes: readonly OpenGroup[] | undefined;
  const names = new GroupNames(renderer.getContainer());
  const layer = overlayOn(renderer, "groups", (context, size) => {
    const all = groups.peek();
    hideWhere(renderer, "groups", all.length === 0);
    shapes ??= shapesOf(all, drawing);
    const projection = projectionOf((place) => renderer.graphToViewport(place));
    const spread = shapes.map((shape) => ({
      ...shape,
      places: shape.places.map((place) => project(projection, place)),
      radii: shape.radii.map((radius) => renderer.scaleSize(radius) + ROOM),
    }));
    for (const shape of spread) paint(context, shape, look, shape.tint);
    for (const { group, at, radius } of foldedIn(drawing)) {
      const place = project(projection, at);
      const disc = { places: [place], radii: [renderer.scaleSize(radius) + ROOM], links: [] };
      paint(context, disc, look, tintOf(all, group));
    }
    const isDense = drawing.order > FEW_NODES;
    const nodes = isDense ? [] : drawing.mapNodes((_, node) => boxOf(renderer.scaleSize(node.size), node));
    const boxes = names.lay(spread, nodes, { ...size, isDense });
    if (areElsewhere(boxes, look.reserved)) stage.names.moveSoon(); // what is written already may lie beneath
    look.reserved = boxes;

    function boxOf(half: number, node: Coordinates): ReservedBox {
      return { ...project(projection, node), halfWidth: half + 3, halfHeight: half + 3 };
    }
  });
  const canvas = renderer.getCanvases()["groups"];
  if (canvas) renderer.getContainer().prepend(canvas); // beneath nodes and edges: their colours stay as they are
  const forget = () => {
    shapes = undefined;
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

function areElsewhere(boxes: readonly ReservedBox[], before: readonly ReservedBox[] = []): boolean {
  return (
    boxes.length !== before.length ||
    boxes.some(({ x, y }, index) => x !== before[index]?.x || y !== before[index]?.y)
  );
}

/** Where groups lie that are folded into one node, and the radius of that node. */
function foldedIn(
  drawing: DrawnGraph,
): { readonly group: Group; readonly at: Coordinates; readonly radius: number }[] {
  return folded.peek().flatMap((group) => {
    const id = groupIdOf(group);
    return drawing.hasNode(id)
      ? [{ group, at: drawing.getNodeAttributes(id), radius: drawing.getNodeAttribute(id, "size") }]
      : [];
  });
}

/** Paints a rim and the ground within it, both without shine-through: where two groups mingle, the smaller lies on the larger. */
function paint(context: CanvasRenderingContext2D, shape: Outline, { palette }: Look, tint: number): void {
  const colour: Rgb = palette.groups[tint] ?? palette.text;
  cover(context, shape, hex(blend(palette.ground, colour, RIM)), 1);
  cover(context, shape, hex(blend(palette.ground, colour, GROUND)), 0);
}

function cover(
  context: CanvasRenderingContext2D,
  { places, radii, links }: Outline,
  colour: string,
  more: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = BRIDGE + 2 * more;
  context.beginPath();
  for (const [from, to] of links) {
    const [a, b] = [places[from], places[to]];
    if (!a || !b) continue;
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  }
  context.stroke();
  context.beginPath();
  places.forEach(({ x, y }, index) => {
    const radius = (radii[index] ?? ROOM) + more;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  });
  context.fill();
}

function shapesOf(all: readonly Group[], drawing: DrawnGraph): OpenGroup[] {
  return all.flatMap((group) => {
    const nodes = group.members
      .filter((id) => drawing.hasNode(id))
      .map((id) => drawing.getNodeAttributes(id));
    if (nodes.length < 2) return [];
    const places = nodes.map(({ x, y }) => ({ x, y }));
    const radii = nodes.map(({ size }) => size);
    return [{ group, tint: tintOf(all, group), places, radii, links: linksOf(places) }];
  });
}
