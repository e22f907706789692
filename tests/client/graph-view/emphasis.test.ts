import { expect, test, vi } from "vitest";
import { Fade, focusOf } from "../../../client/graph-view/emphasis.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const [a, b, c] = [entity("Person", "a"), entity("Work", "b"), entity("Work", "c")] as const;
const wrote = relation("AUTHORED", a, b);
const cites = relation("CITES", b, c);
const graph = mergeReplies([reply([a, b, c], [wrote, cites])]);
const nothing = { hovered: undefined, hoveredEdge: undefined, selected: undefined, isPathShown: false };

test("the pointer brings out an entity with its neighbours and the relations between", () => {
  const focus = focusOf(graph, { ...nothing, hovered: a.id });
  expect(focus).toEqual({ nodes: new Set([a.id, b.id]), edges: new Set([wrote.id]) });
});

test("a relation brings out its two ends, and the pointer's stands beside the selected one", () => {
  expect(focusOf(graph, { ...nothing, hoveredEdge: cites.id })?.edges).toEqual(new Set([cites.id]));
  expect(focusOf(graph, { ...nothing, selected: wrote.id, hoveredEdge: cites.id })?.edges).toEqual(
    new Set([wrote.id, cites.id]),
  );
  expect(focusOf(graph, { ...nothing, selected: wrote.id })?.nodes).toEqual(new Set([a.id, b.id]));
});

test("a selected entity makes nothing faint", () => {
  expect(focusOf(graph, { ...nothing, selected: a.id })).toBeUndefined();
});

test("a path stays while the pointer rests on any entity, which only adds its own ties", () => {
  const withPath = { ...graph, onPath: new Set([a.id, b.id, wrote.id]) };
  const path = { ...nothing, isPathShown: true };
  expect(focusOf(withPath, path)?.edges).toEqual(new Set([a.id, b.id, wrote.id]));
  const pointed = focusOf(withPath, { ...path, hovered: c.id });
  expect([...(pointed?.nodes ?? [])]).toEqual(expect.arrayContaining([a.id, b.id, c.id]));
  expect([...(pointed?.edges ?? [])]).toEqual(expect.arrayContaining([wrote.id, cites.id]));
});

test("a fault in one frame does not leave the fade half-way", () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => frames.splice(0));
  const draw = vi.fn().mockImplementationOnce(() => {
    throw new Error("not indexed");
  });
  const fade = new Fade(draw, () => false);
  fade.towards(1);
  const begun = performance.now();
  expect(() => frames.shift()?.(begun + 20)).toThrow("not indexed");
  frames.shift()?.(begun + 500);
  expect([fade.strength, frames.length]).toEqual([1, 0]);
  vi.unstubAllGlobals();
});
