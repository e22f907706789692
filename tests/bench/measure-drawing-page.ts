import { graphOf } from "./drawing-graph.ts";
import { drawProbe, type MeasuredDrawing } from "./measure-drawing-probe.ts";
import { type MeasuredStage, mountEmptyStage } from "./measure-drawing-stage.ts";

/** Milliseconds: of the page's own work, and until everything is painted. */
export interface Spent {
  readonly script: number;
  readonly painted: number;
}

/** What one page measures of one drawing. */
export interface DrawingTimes {
  /** From the start of loading the page, the graph included, to everything painted. */
  readonly whole: number;
  /** From the start of loading to the picture being on the screen: two frames later, and read back once more. */
  readonly shown: number;
  /** From the start of loading to the names standing in their places; of a drawing without names as `shown`. */
  readonly named: number;
  /** From the graph being there to everything painted. */
  readonly first: Spent;
  /** Of a frame in motion: the median of the script, and all frames' average until painted. */
  readonly motion: Spent;
  readonly acts: Readonly<Record<string, Spent>>;
}

const FRAMES = 40;
const ROUNDS = 7;

declare global {
  interface Window {
    measured: Promise<DrawingTimes>;
  }
}

/** Begins as soon as the script runs: what is drawn and how much stands in the address. */
async function measure(): Promise<DrawingTimes> {
  const host = document.getElementById("host");
  if (!host) throw new Error("bench: the page has no host");
  const arriving = fetch(`/graph${location.search}`).then((reply) => reply.arrayBuffer());
  const what = new URLSearchParams(location.search).get("what");
  const empty = what === "probe" ? undefined : mountEmptyStage(host);
  const graph = graphOf(await arriving);
  let stage: MeasuredStage | undefined;
  let drawing: MeasuredDrawing | undefined;
  const first = spentOn(
    () => {
      stage = empty?.show(graph, what === "stage of objects");
      drawing = stage ?? drawProbe(host, graph);
    },
    () => drawing?.finish(),
  );
  const whole = performance.now();
  if (!drawing) throw new Error("bench: nothing was drawn");
  await nextFrame();
  await nextFrame();
  drawing.finish();
  const shown = performance.now();
  while (stage && !stage.hasNames()) await nextFrame();
  const named = stage ? performance.now() : shown;
  const motion = await motionOf(drawing);
  return { whole, shown, named, first, motion, acts: stage ? actsOf(stage) : {} };
}

function spentOn(work: () => void, finish: () => void): Spent {
  const start = performance.now();
  work();
  const script = performance.now() - start;
  finish();
  return { script, painted: performance.now() - start };
}

/** A tour of the camera: aside, and from the whole to four times nearer. */
async function motionOf(drawing: MeasuredDrawing): Promise<Spent> {
  const spent: Spent[] = [];
  const start = performance.now();
  for (let frame = 0; frame < FRAMES; frame++) {
    const turn = (frame / FRAMES) * 2 * Math.PI;
    const before = scriptSpent;
    const begin = performance.now();
    drawing.move(0.15 * Math.sin(turn), 0.1 * Math.sin(2 * turn), 2.5 - 1.5 * Math.cos(turn));
    const moving = performance.now() - begin;
    await nextFrame();
    spent.push({ script: moving + scriptSpent - before, painted: 0 });
  }
  drawing.finish();
  const painted = (performance.now() - start) / FRAMES;
  const scripts = spent.map(({ script }) => script).sort((a, b) => a - b);
  return { script: scripts[FRAMES >> 1] ?? Number.NaN, painted };
}

function actsOf(stage: MeasuredStage): Record<string, Spent> {
  const finish = () => stage.finish();
  const at = stage.hubAt();
  const measure = (work: () => void, undo: () => void) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const spent = spentOn(work, finish);
      undo();
      finish();
      return spent;
    });
    return rounds.sort((a, b) => a.painted - b.painted)[ROUNDS >> 1] ?? { script: 0, painted: 0 };
  };
  return {
    "pointer over a node with many ties": measure(
      () => stage.focus(stage.nodeUnder(at) ?? stage.hub),
      () => stage.focus(undefined),
    ),
    "pointer beside everything": measure(
      () => void (stage.nodeUnder({ x: 3, y: 3 }) ?? stage.edgeUnder({ x: 3, y: 3 })),
      () => undefined,
    ),
    select: measure(
      () => stage.select(stage.hub),
      () => stage.select(undefined),
    ),
    "filter one kind out": measure(
      () => stage.filter(true),
      () => stage.filter(false),
    ),
  };
}

/** Time that callbacks of animation frames have spent, in all. */
let scriptSpent = 0;
const plainFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (call) =>
  plainFrame((now) => {
    const begin = performance.now();
    call(now);
    scriptSpent += performance.now() - begin;
  });

/** Waits for the frame in which what was asked for is drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => plainFrame(() => resolve()));
}

window.measured = measure();
