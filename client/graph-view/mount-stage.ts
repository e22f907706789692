import { effect } from "@preact/signals";
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { noteMoved } from "../state/ask-first.ts";
import { chosen } from "../state/chosen.ts";
import { layingOut } from "../state/drawing-state.ts";
import { foldedGraph } from "../state/folded-graph.ts";
import { onStageCommand, type StageCommand } from "../state/stage-commands.ts";
import { hovered, hoveredRelation, perform, pinKey, second, view } from "../state/store.ts";
import { paletteVersion } from "../state/theme.ts";
import { pin, unpin } from "../state/view-changes.ts";
import { bringInSight, isAllInSight, showAll } from "./camera.ts";
import { drawableOf } from "./drawable-graph.ts";
import { Fade, type Focus, focusOf } from "./emphasis.ts";
import { type LossListeners, watchGraphics } from "./graphics-loss.ts";
import { type Look, plainLook } from "./look.ts";
import { marksOf } from "./marks.ts";
import { readPalette } from "./palette.ts";
import { onNewPixelRatio } from "./pixel-ratio.ts";
import { redraw, repaintMarks } from "./repaint.ts";
import type { NameOrders } from "./set-names.ts";
import { createStageDrawing, type StageDrawing } from "./stage-drawing.ts";
import { listenToStage } from "./stage-events.ts";
import { addExtras } from "./stage-extras.ts";
import { listenToKeys } from "./stage-keys.ts";
import { homes, isPlaced, layOutStage, places } from "./stage-places.ts";

/** How the reader had the camera when the page was left, and in which frame: the stage may have had another size. */
let left: { readonly camera: CameraState; readonly frame: ReturnType<Sigma["getCustomBBox"]> } | undefined;

/** Names need this much room, also on a small screen: the camera steps back there. */
const LEAST = { width: 760, height: 620 };

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Draws the visible graph into the element and follows the state; returns what takes it away again. */
export function mountStage(host: HTMLElement, loss: LossListeners): () => void {
  const look = plainLook(readPalette(host));
  const stage = createStageDrawing(host, look, () => namesWanted(look));
  frameStage(stage, host);
  if (left && isPlaced(view.peek())) {
    stage.renderer.setCustomBBox(left.frame);
    stage.renderer.getCamera().setState(left.camera);
  }
  const fade = new Fade(() => {
    look.strength = fade.strength;
    if (fade.strength === 0 && !wantedFocus()) forgetFocus(stage, look);
    redraw(stage);
  }, isStill);
  const refocus = () => {
    const before = marksOf(look);
    const focus = wantedFocus();
    if (focus) look.focus = focus;
    look.selected = view.peek().selected;
    look.second = second.peek();
    look.chosen = new Set(chosen.peek());
    look.seeds = new Set(view.peek().seeds);
    repaintMarks(stage, before, marksOf(look));
    fade.towards(focus ? 1 : 0);
  };
  const gone = new AbortController();
  listenToStage(stage, { places, homes });
  const ends = [
    watchGraphics(stage.renderer, loss),
    listenToKeys(stage, host),
    addExtras(stage, look),
    onNewPixelRatio(() => stage.renderer.resize(true).scheduleRender()),
    onStageCommand((command) => obey(stage, command, host)),
    effect(() => void whileBusy(lay(stage, host, gone.signal)).then(() => gone.signal.aborted || refocus())),
    effect(() => {
      followSelection(stage);
      refocus();
    }),
    effect(() => {
      if (paletteVersion.value >= 0) look.palette = readPalette(host);
      stage.renderer.scheduleRender();
    }),
  ];
  void document.fonts.ready.then(() => stage.names.forgetWidths());
  return () => {
    gone.abort();
    for (const end of ends) end();
    fade.stop();
    left = { camera: stage.renderer.getCamera().getState(), frame: stage.renderer.getCustomBBox() };
    stage.renderer.kill();
  };
}

/** Once it has faded, what was in focus is drawn as all else is: no longer on top, and once. */
function forgetFocus(stage: StageDrawing, look: Look): void {
  const before = marksOf(look);
  look.focus = undefined;
  repaintMarks(stage, before, marksOf(look));
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
  return focusOf(foldedGraph.peek(), {
    hovered: hovered.peek(),
    hoveredEdge: hoveredRelation.peek(),
    selected,
    isPathShown: path !== undefined,
  });
}

/** Takes note of what the look depends on, and brings what was selected elsewhere into sight. */
function followSelection({ renderer }: StageDrawing): void {
  const { selected } = view.value;
  const isPointing = hovered.value !== undefined || hoveredRelation.value !== undefined;
  const hasSecond = second.value !== undefined || chosen.value.length > 1;
  if (!isPointing && !hasSecond && selected) bringInSight(renderer, selected, isStill());
}

/** The drawing's own frame: one unit of the layout is about one pixel at the first zoom, whatever lies in it. */
function frameStage({ renderer }: StageDrawing, host: HTMLElement): void {
  const halfWidth = host.clientWidth / 2 || 400;
  const halfHeight = host.clientHeight / 2 || 300;
  renderer.setCustomBBox({ x: [-halfWidth, halfWidth], y: [-halfHeight, halfHeight] });
}

function whileBusy(laying: Promise<void>): Promise<void> {
  layingOut.value = layingOut.peek() + 1;
  return laying.finally(() => {
    layingOut.value = layingOut.peek() - 1;
  });
}

async function lay(stage: StageDrawing, host: HTMLElement, gone: AbortSignal): Promise<void> {
  const [graph, pins] = [foldedGraph.value, pinKey.value];
  if (pins === "") return; // never so: it is read because a pin that is set or taken out moves what it holds
  const laid = await layOutStage(graph, view.peek(), {
    width: Math.max(host.clientWidth, LEAST.width),
    height: Math.max(host.clientHeight, LEAST.height),
  });
  if (!laid || gone.aborted) return;
  stage.show(drawableOf(graph), places, laid === "all");
  if (laid === "some" && !isAllInSight(stage)) showAll(stage, isStill());
}

const CAMERA_COMMANDS: ReadonlySet<StageCommand> = new Set(["fit", "zoom-in", "zoom-out"]);

function obey(stage: StageDrawing, command: StageCommand, host: HTMLElement): void {
  const { renderer } = stage;
  if (CAMERA_COMMANDS.has(command)) noteMoved();
  if (command === "fit") showAll(stage, isStill());
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
