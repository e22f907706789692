import { effect } from "@preact/signals";
import type { CameraState } from "sigma/types";
import { onStageCommand, type StageCommand } from "../state/stage-commands.ts";
import { hovered, hoveredRelation, perform, pinKey, second, view, visibleGraph } from "../state/store.ts";
import { paletteVersion } from "../state/theme.ts";
import type { Pin } from "../state/view.ts";
import { pin, unpin } from "../state/view-changes.ts";
import type { Look } from "./appearance.ts";
import { bringInSight, isAllInSight, showAll } from "./camera.ts";
import { mirror } from "./drawn-graph.ts";
import { Fade, type Focus, focusOf } from "./emphasis.ts";
import type { NameOrders } from "./name-layer.ts";
import { readPalette } from "./palette.ts";
import { layoutTaskOf, type Places } from "./places.ts";
import { repaintAll } from "./repaint.ts";
import { runLayout } from "./run-layout.ts";
import { createStageDrawing, type StageDrawing } from "./stage-drawing.ts";
import { listenToStage } from "./stage-events.ts";
import { listenToKeys } from "./stage-keys.ts";

/** Where everything lies, kept while the reader is on another page. */
const places: Places = new Map();
/** Where pinned entities lay before. */
const homes: Places = new Map();
let placedSeeds = "";
/** How the reader had the camera when the page was left. */
let cameraLeft: CameraState | undefined;

/** Names need this much room, also on a small screen: the camera steps back there. */
const LEAST = { width: 760, height: 620 };

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws the visible graph into the element and follows the state; returns what takes it away again. */
export function mountStage(host: HTMLElement): () => void {
  const look = plainLook(host);
  const stage = createStageDrawing(host, look, () => namesWanted(look));
  frameStage(stage, host);
  const isBack = cameraLeft !== undefined && view.peek().seeds.join() === placedSeeds;
  if (isBack && cameraLeft) stage.renderer.getCamera().setState(cameraLeft);
  const fade = new Fade(() => repaint(stage, look, fade.strength), isStill);
  const refocus = () => {
    const focus = wantedFocus();
    if (focus) look.focus = focus;
    fade.towards(focus ? 1 : 0);
  };
  listenToStage(stage, { places, homes });
  const ends = [
    listenToKeys(stage, host),
    onStageCommand((command) => obey(stage, command, host)),
    effect(() => void lay(stage, host).then(refocus)),
    effect(() => {
      followSelection(stage, look);
      refocus();
    }),
    effect(() => {
      if (paletteVersion.value >= 0) look.palette = readPalette(host);
      stage.renderer.refresh({ skipIndexation: true });
    }),
  ];
  void document.fonts.ready.then(() => stage.names.forgetWidths());
  return () => {
    for (const end of ends) end();
    fade.stop();
    cameraLeft = stage.renderer.getCamera().getState();
    stage.renderer.kill();
  };
}

function plainLook(host: HTMLElement): Look {
  return {
    palette: readPalette(host),
    focus: undefined,
    strength: 0,
    selected: undefined,
    second: undefined,
    seeds: new Set(),
  };
}

function namesWanted(look: Look): NameOrders {
  const { pins, layers } = view.peek();
  return {
    look,
    hovered: hovered.peek(),
    pinned: new Set(pins.map(({ id }) => id)),
    showsRelationWords: layers.includes("relation-words"),
  };
}

function wantedFocus(): Focus | undefined {
  const { selected, path } = view.peek();
  const hoveredEdge = hoveredRelation.peek();
  return focusOf(visibleGraph.peek(), {
    hovered: hovered.peek(),
    hoveredEdge,
    selected,
    isPathShown: path !== undefined,
  });
}

/** Keeps rings in step with the selection, and brings what was selected elsewhere into sight. */
function followSelection({ renderer }: StageDrawing, look: Look): void {
  look.selected = view.value.selected;
  look.second = second.value;
  look.seeds = new Set(view.value.seeds);
  const isPointing = hovered.value !== undefined || hoveredRelation.value !== undefined;
  if (!isPointing && look.selected) bringInSight(renderer, look.selected, isStill());
}

/** The drawing's own frame: one unit of the layout is about one pixel at the first zoom, whatever lies in it. */
function frameStage({ renderer }: StageDrawing, host: HTMLElement): void {
  const halfWidth = host.clientWidth / 2 || 400;
  const halfHeight = host.clientHeight / 2 || 300;
  renderer.setCustomBBox({ x: [-halfWidth, halfWidth], y: [-halfHeight, halfHeight] });
}

async function lay(stage: StageDrawing, host: HTMLElement): Promise<void> {
  const graph = visibleGraph.value;
  const isPinning = pinKey.value !== "[]" || homes.size > 0;
  const seen = view.peek();
  const seeds = seen.seeds.join();
  const isNewStage = seeds !== placedSeeds;
  if (isNewStage) {
    places.clear();
    homes.clear();
  }
  if (graph.entities.size === 0) return;
  placedSeeds = seeds;
  if (isPinning) placePins(seen.pins);
  const isMissing = [...graph.entities.keys()].some((id) => !places.has(id));
  if (isMissing) {
    const size = {
      width: Math.max(host.clientWidth, LEAST.width),
      height: Math.max(host.clientHeight, LEAST.height),
    };
    const laid = await runLayout(layoutTaskOf(graph, seen, places, size));
    if (!laid) return;
    [...graph.entities.keys()].forEach((id, index) => {
      places.set(id, { x: laid.x[index] ?? 0, y: laid.y[index] ?? 0 });
    });
  }
  mirror(stage.drawing, graph, places);
  stage.renderer.refresh();
  if (isNewStage || (isMissing && !isAllInSight(stage.renderer)))
    showAll(stage.renderer, isNewStage || isStill());
}

/** Lays pinned entities where their pins say, and those whose pin was taken out where they came from. */
function placePins(pins: readonly Pin[]): void {
  const pinned = new Map(pins.map((one) => [one.id, one]));
  for (const [id, home] of homes) {
    if (pinned.has(id)) continue;
    places.set(id, home);
    homes.delete(id);
  }
  for (const { id, x, y } of pins) {
    const before = places.get(id);
    if (before && !homes.has(id)) homes.set(id, before);
    places.set(id, { x, y });
  }
}

function repaint({ renderer, drawing }: StageDrawing, look: Look, strength: number): void {
  look.strength = strength;
  repaintAll(renderer, drawing);
}

function obey({ renderer }: StageDrawing, command: StageCommand, host: HTMLElement): void {
  if (command === "fit") showAll(renderer, isStill());
  if (command === "focus") host.focus();
  if (command === "pin") togglePin();
  if (command === "zoom-in") void renderer.getCamera().animatedZoom({ duration: isStill() ? 1 : 160 });
  if (command === "zoom-out") void renderer.getCamera().animatedUnzoom({ duration: isStill() ? 1 : 160 });
}

function togglePin(): void {
  const { selected, pins } = view.peek();
  const place = selected === undefined ? undefined : places.get(selected);
  if (selected === undefined || !place) return;
  perform(pins.some(({ id }) => id === selected) ? unpin(selected) : pin(selected, place.x, place.y));
}
