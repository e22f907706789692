import type { MouseCoords, SigmaStageEventPayload } from "sigma/types";
import { choose, chooseSecond, expandFrom } from "../state/acts.ts";
import { noteMoved } from "../state/ask-first.ts";
import { openMenu } from "../state/menu.ts";
import { hovered, hoveredRelation, perform } from "../state/store.ts";
import { pin } from "../state/view-changes.ts";
import { placeUnder } from "./coordinates.ts";
import type { Places } from "./places.ts";
import { repaintMarks } from "./repaint.ts";
import type { StageDrawing } from "./stage-drawing.ts";

/** Where everything lies, and where what is pinned lay before. */
export interface StageMemory {
  readonly places: Places;
  readonly homes: Places;
}

/** Lets the pointer act on the stage: click, double-click, menu, hover, drag. */
export function listenToStage(stage: StageDrawing, memory: StageMemory): void {
  listenToClicks(stage);
  listenToHover(stage);
  listenToDrag(stage, memory);
}

function listenToClicks({ renderer, nodeAt, edgeAt }: StageDrawing): void {
  renderer.on("clickStage", ({ event }) => {
    const node = nodeAt(event);
    if (node === undefined) choose(edgeAt(event));
    else if (isAdding(event.original)) chooseSecond(node);
    else choose(node);
  });
  renderer.on("doubleClickStage", (payload) => {
    payload.preventSigmaDefault();
    const node = nodeAt(payload.event);
    if (node !== undefined) void expandFrom(node);
  });
  renderer.on("rightClickStage", ({ event }) => {
    event.original.preventDefault();
    const node = nodeAt(event);
    const { original } = event;
    if (node !== undefined && original instanceof MouseEvent)
      openMenu({ entity: node, x: original.clientX, y: original.clientY });
  });
}

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && (event.ctrlKey || event.shiftKey || event.metaKey);
}

function listenToHover({ renderer, nodeAt, edgeAt }: StageDrawing): void {
  const host = renderer.getContainer();
  const rest = (node: string | undefined, edge: string | undefined) => {
    hovered.value = node;
    hoveredRelation.value = edge;
    host.style.cursor = node !== undefined || edge !== undefined ? "pointer" : "";
  };
  renderer.getMouseCaptor().on("mousemovebody", (event: MouseCoords) => {
    if (event.original instanceof MouseEvent && event.original.buttons > 0) return;
    const isOver = event.original.target === renderer.getCanvases()["mouse"];
    const node = isOver ? nodeAt(event) : undefined;
    if (isOver) rest(node, node === undefined ? edgeAt(event) : undefined);
  });
  renderer.on("leaveStage", () => rest(undefined, undefined));
}

function listenToDrag(stage: StageDrawing, { places, homes }: StageMemory): void {
  const { renderer } = stage;
  let dragged: string | undefined;
  let isMoved = false;
  renderer.on("downStage", ({ event }) => {
    dragged = nodeAt(stage, event);
    isMoved = false;
  });
  renderer.on("moveBody", ({ event }: SigmaStageEventPayload) => {
    if (dragged === undefined) return tellMoved(event);
    event.preventSigmaDefault();
    event.original.preventDefault();
    isMoved = true;
    const place = placeUnder(renderer, event);
    const before = places.get(dragged);
    if (before && !homes.has(dragged)) homes.set(dragged, before);
    places.set(dragged, place);
    moveNode(stage, dragged, place);
  });
  renderer.on("wheelStage", noteMoved);
  renderer.on("upStage", () => {
    const place = dragged === undefined ? undefined : places.get(dragged);
    if (dragged !== undefined && place && isMoved) perform(pin(dragged, place.x, place.y));
    dragged = undefined;
  });
}

/** A drag beside all nodes, or by fingers, moves the drawing itself. */
function tellMoved({ original }: MouseCoords): void {
  if (!(original instanceof MouseEvent) || original.buttons > 0) noteMoved();
}

/** With the right button a menu opens and nothing is dragged. */
function nodeAt(stage: StageDrawing, event: MouseCoords): string | undefined {
  const isOther = event.original instanceof MouseEvent && event.original.button !== 0;
  return isOther ? undefined : stage.nodeAt(event);
}

/** Sigma would index the whole graph anew for a change that the graph tells of: the place is written behind its back. */
function moveNode(stage: StageDrawing, id: string, place: { x: number; y: number }): void {
  const { drawing, edges, names } = stage;
  if (!drawing.hasNode(id)) return;
  const node = Object.assign(drawing.getNodeAttributes(id), place);
  const moved = edges.all.filter(({ source, target }) => source === node || target === node);
  const marks = { nodes: new Set([id]), edges: new Set(moved.map((edge) => edge.id)) };
  names.moved();
  repaintMarks(stage, marks, marks);
}
