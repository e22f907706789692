import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import {
  movedEnd,
  rangeOf,
  shareOf,
  ticksOf,
  timelineOf,
  yearAt,
} from "../../../client/state/timeline-bins.ts";
import { entity, reply } from "./small-stage.ts";

const dated = (name: string, date: string) => ({ ...entity("Event", name), date });
const graph = mergeReplies([
  reply(
    [dated("a", "1914"), dated("b", "1914-08/1918-11"), dated("c", "1917-10-25"), entity("Person", "d")],
    [],
  ),
]);

test("an entity counts in every year that its date may mean, and the undated are counted apart", () => {
  const timeline = timelineOf(graph);
  expect(timeline).toMatchObject({ first: 1914, last: 1918, step: 1, dated: 3, undated: 1, tallest: 2 });
  const filled = timeline?.bins.filter(({ total }) => total > 0);
  expect(filled?.map(({ from, total }) => [from, total])).toEqual([
    [1914, 2],
    [1915, 1],
    [1916, 1],
    [1917, 2],
    [1918, 1],
  ]);
  expect(filled?.[0]?.counts).toEqual([{ kind: "Event", count: 2 }]);
});

test("a few years stand in the middle of a longer line, so that no bar is a block", () => {
  expect(timelineOf(graph)).toMatchObject({ from: 1902, to: 1931 });
});

test("works that stand at the year of a cited edition are counted apart", () => {
  const edition = { ...dated("e", "1990"), dateOf: "edition" as const };
  const line = timelineOf(mergeReplies([reply([dated("a", "1914"), edition], [])]));
  expect(line).toMatchObject({ dated: 2, editions: 1 });
});

test("without a date there is no timeline", () => {
  expect(timelineOf(mergeReplies([reply([entity("Person", "d")], [])]))).toBeUndefined();
});

test("centuries are counted in longer stretches", () => {
  const long = mergeReplies([reply([dated("a", "1517"), dated("b", "1989")], [])]);
  expect(timelineOf(long)).toMatchObject({ from: 1510, to: 1989, step: 10 });
});

test("a zoomed timeline shows its own years alone", () => {
  expect(timelineOf(graph, { from: 1916, to: 1918 })).toMatchObject({ from: 1916, to: 1918, dated: 3 });
});

test("the year under the pointer is the year that begins there", () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 2000 }), fc.nat(400), fc.nat(400), (from, long, at) => {
      const all = { from, to: from + long };
      const year = Math.min(from + at, all.to);
      expect(yearAt(shareOf(year, all) + 1e-9, all)).toBe(year);
    }),
  );
});

test("round years are written, never more than asked", () => {
  expect(ticksOf({ from: 1875, to: 1989 })).toEqual([1880, 1900, 1920, 1940, 1960, 1980]);
  expect(ticksOf({ from: 1914, to: 1918 })).toEqual([1914, 1915, 1916, 1917, 1918]);
});

test("an end moves with the keyboard, stays on its side, and the whole is no range", () => {
  const all = { from: 1900, to: 1920 };
  expect(movedEnd(undefined, "from", 5, all)).toEqual({ from: 1905, to: 1920 });
  expect(movedEnd({ from: 1905, to: 1910 }, "from", 50, all)).toEqual({ from: 1910, to: 1910 });
  expect(movedEnd({ from: 1905, to: 1920 }, "from", -99, all)).toBeUndefined();
  expect(rangeOf(1918, 1914, all)).toEqual({ from: 1914, to: 1918 });
});
