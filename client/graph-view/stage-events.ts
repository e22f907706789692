import type { MouseCoords, SigmaNodeEventPayload } from "sigma/types";
import { choose, chooseSecond, expandFrom } from "../state/acts.ts";
import { openMenu } from "../state/menu.ts";
import { hovered, hoveredRelation, perform } from "../state/store.ts";
import { pin } from "../state/view-changes.ts";
import type { Places } from "./places.ts";
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

function listenToClicks({ renderer, edgeAt }: StageDrawing): void {
  renderer.on("clickNode", ({ node, event }) => {
    const isAdding =
      event.original instanceof MouseEvent &&
      (event.original.ctrlKey || event.original.shiftKey || event.original.metaKey);
    if (isAdding) chooseSecond(node);
    else choose(node);
  });
  renderer.on("clickStage", ({ event }) => choose(edgeAt(event)));
  renderer.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    void expandFrom(payload.node);
  });
  renderer.on("doubleClickStage", (payload) => payload.preventSigmaDefault());
  renderer.on("rightClickNode", (payload) => showMenu(payload));
  renderer.on("rightClickStage", ({ event }) => event.original.preventDefault());
}

function showMenu({ node, event }: SigmaNodeEventPayload): void {
  event.original.preventDefault();
  const { original } = event;
  if (original instanceof MouseEvent) openMenu({ entity: node, x: original.clientX, y: original.clientY });
}

function listenToHover({ renderer, edgeAt }: StageDrawing): void {
  const host = renderer.getContainer();
  renderer.on("enterNode", ({ node }) => {
    hovered.value = node;
    hoveredRelation.value = undefined;
    host.style.cursor = "pointer";
  });
  renderer.on("leaveNode", () => {
    hovered.value = undefined;
    host.style.cursor = "";
  });
  renderer.getMouseCaptor().on("mousemovebody", (event: MouseCoords) => {
    const isOver = hovered.peek() !== undefined || event.original.target !== renderer.getCanvases()["mouse"];
    const edge = isOver ? undefined : edgeAt(event);
    hoveredRelation.value = edge;
    if (hovered.peek() === undefined) host.style.cursor = edge ? "pointer" : "";
  });
}

function listenToDrag({ renderer, drawing }: StageDrawing, { places, homes }: StageMemory): void {
  let dragged: string | undefined;
  let isMoved = false;
  renderer.on("downNode", ({ node }) => {
    dragged = node;
    isMoved = false;
  });
  renderer.on("moveBody", ({ event }) => {
    if (dragged === undefined) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    isMoved = true;
    const place = renderer.viewportToGraph(event);
    const before = places.get(dragged);
    if (before && !homes.has(dragged)) homes.set(dragged, before);
    places.set(dragged, place);
    drawing.mergeNodeAttributes(dragged, place);
  });
  const drop = () => {
    const place = dragged === undefined ? undefined : places.get(dragged);
    if (dragged !== undefined && place && isMoved) perform(pin(dragged, place.x, place.y));
    dragged = undefined;
  };
  renderer.on("upNode", drop);
  renderer.on("upStage", drop);
}
