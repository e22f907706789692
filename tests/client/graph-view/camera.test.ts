import { expect, test } from "vitest";
import { isAllInSight, type Seen, showAll } from "../../../client/graph-view/camera.ts";
import { emptyDrawing } from "../../../client/graph-view/drawn-graph.ts";

const STAGE = { width: 1_000, height: 800 };
const FIRST = { x: 0, y: 0, ratio: 1, angle: 0 };

test("all is brought in sight before a frame was drawn, and no nearer than the first zoom allows", () => {
  const seen = stageOf([
    { x: -3_000, y: 500 },
    { x: 5_000, y: 2_500 },
  ]);
  expect(isAllInSight(seen)).toBe(false);
  showAll(seen, true);
  expect(isAllInSight(seen)).toBe(true);
  expect(seen.renderer.getCamera().getState()).toMatchObject({
    x: 1_000,
    ratio: expect.closeTo(8_000 / 872, 6),
  });
  const small = stageOf([
    { x: -5, y: 0 },
    { x: 5, y: 0 },
  ]);
  showAll(small, true);
  expect(small.renderer.getCamera().getState().ratio).toBe(0.45);
});

test("with nothing drawn the camera stays", () => {
  const empty = stageOf([]);
  showAll(empty, true);
  expect(empty.renderer.getCamera().getState()).toEqual(FIRST);
});

/** A stage of which no frame was drawn: a unit is a pixel, and places are known only by the camera that is asked for. */
function stageOf(places: readonly { x: number; y: number }[]): Seen {
  const drawing = emptyDrawing();
  places.forEach((place, at) => {
    drawing.addNode(at, { ...place, size: 5, kind: "Person", label: "", mentions: 1 });
  });
  let state = FIRST;
  const camera = {
    get ratio() {
      return state.ratio;
    },
    getState: () => state,
    setState: (goal: typeof FIRST) => {
      state = goal;
    },
  };
  const renderer = {
    getCamera: () => camera,
    getDimensions: () => STAGE,
    graphToViewport: ({ x, y }: { x: number; y: number }, by: { cameraState?: typeof FIRST } = {}) => {
      const { x: left, y: low, ratio } = by.cameraState ?? { x: 0, y: 0, ratio: Number.NaN };
      return { x: STAGE.width / 2 + (x - left) / ratio, y: STAGE.height / 2 - (y - low) / ratio };
    },
    viewportToFramedGraph: ({ x, y }: { x: number; y: number }) => ({
      x: state.x + (x - STAGE.width / 2) * state.ratio,
      y: state.y - (y - STAGE.height / 2) * state.ratio,
    }),
  };
  return { renderer: renderer as unknown as Seen["renderer"], drawing };
}
