import { effect } from "@preact/signals";
import type { Coordinates } from "sigma/types";
import { chooseMany, chosenNow } from "../state/chosen.ts";
import { isLassoOn } from "../state/lasso-state.ts";
import { counted } from "../state/places-in-words.ts";
import { say } from "../state/spoken.ts";
import { onStageCommand } from "../state/stage-commands.ts";
import { hovered } from "../state/store.ts";
import { overlayOn, pixelOf } from "./coordinates.ts";
import { hideWhere } from "./hide-where.ts";
import { isWithin, type LassoShape, reachOf, rectangleOf } from "./lasso-shape.ts";
import type { Look } from "./look.ts";
import { hex } from "./palette.ts";
import type { StageDrawing } from "./stage-drawing.ts";

/** What reaches less far, in pixels, was a click. */
const LEAST = 6;
/** What sigma's own listeners would turn into a pan. */
const PRESSES = ["mousedown", "touchstart"] as const;

/** Lets a line drawn around entities choose them: free-hand after the key or button, a rectangle with Shift; with Ctrl too it adds. */
export function listenToLasso(stage: StageDrawing, look: Look): () => void {
  const host = stage.renderer.getContainer();
  let line: Coordinates[] = [];
  let isMarquee = false;
  const shape = (): LassoShape => (isMarquee ? rectangleOf(line[0] ?? ORIGIN, line.at(-1) ?? ORIGIN) : line);
  const layer = overlayOn(stage.renderer, "lasso", (context) => {
    hideWhere(stage.renderer, "lasso", line.length < 2);
    if (line.length > 1) paint(context, shape(), look);
  });
  const pixel = (event: PointerEvent): Coordinates => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const isWanted = (event: MouseEvent | TouchEvent) =>
    isLassoOn.peek() || (event.shiftKey && hovered.peek() === undefined);
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || !isWanted(event) || !(event.target instanceof HTMLCanvasElement)) return;
    isMarquee = !isLassoOn.peek();
    line = [pixel(event)];
    host.setPointerCapture(event.pointerId);
  };
  const draw = (event: PointerEvent) => {
    if (line.length === 0) return;
    line.push(pixel(event));
    layer.redraw();
  };
  const finish = (event: PointerEvent) => {
    if (line.length === 0) return;
    const drawn = shape();
    line = [];
    isLassoOn.value = false;
    layer.redraw();
    if (reachOf(drawn) >= LEAST) chooseWithin(stage, drawn, event.ctrlKey || event.metaKey);
  };
  const hold = (event: Event) => {
    if (line.length > 0) event.stopPropagation();
  };
  const listeners = [
    ["pointerdown", begin],
    ["pointermove", draw],
    ["pointerup", finish],
    ["pointercancel", finish],
  ] as const;
  for (const [name, listen] of listeners) host.addEventListener(name, listen, true);
  for (const name of PRESSES) host.addEventListener(name, hold, true);
  const ends = [
    onStageCommand((command) => command === "lasso" && turn()),
    effect(() => void host.classList.toggle("is-lasso", isLassoOn.value)),
  ];
  return () => {
    for (const end of ends) end();
    for (const [name, listen] of listeners) host.removeEventListener(name, listen, true);
    for (const name of PRESSES) host.removeEventListener(name, hold, true);
    isLassoOn.value = false;
    layer.remove();
  };
}

const ORIGIN: Coordinates = { x: 0, y: 0 };

function turn(): void {
  isLassoOn.value = !isLassoOn.peek();
  if (isLassoOn.peek()) say("Draw a line around what you want to choose. Esc ends it.");
}

function chooseWithin({ renderer, drawing }: StageDrawing, shape: LassoShape, isAdding: boolean): void {
  const found = drawing.filterNodes((_, node) => isWithin(shape, pixelOf(renderer, node)));
  const before = isAdding ? chosenNow() : [];
  chooseMany([...new Set([...before, ...found])]);
  say(
    found.length === 0
      ? "Nothing lies within the line."
      : `${counted(found.length, "entity", "entities")} chosen.`,
  );
}

function paint(context: CanvasRenderingContext2D, shape: LassoShape, { palette }: Look): void {
  context.beginPath();
  for (const { x, y } of shape) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = `rgb(${palette.accent.join(" ")} / 9%)`;
  context.fill();
  context.strokeStyle = hex(palette.accent);
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}
