import { expect, test } from "vitest";
import { legibleNames } from "../../../client/graph-view/legible-names.ts";
import { LINE, type StillName, stillNames } from "../../../client/graph-view/still-names.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "../state/small-stage.ts";

const people = Array.from({ length: 30 }, (_, n) => entity("Person", `Person ${n}`, n + 1));
const [first, second] = people;
if (!first || !second) throw new Error("the test has no people");
const graph = mergeReplies([reply(people, [relation("CITES", first, second)])]);

/** What the letters of a name cover, about. */
function boxOf({ x, y, lines, anchor, letters }: StillName) {
  const width = Math.max(...lines.map(({ length }) => length)) * 6 * letters;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const top = y - (LINE / 2) * letters;
  return { left, right: left + width, top, bottom: top + lines.length * LINE * letters - 1 };
}

test("names in the still picture keep apart; the most often named come first", () => {
  const heap = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 30, y: Math.floor(n / 6) * 20 }]));
  const names = stillNames(graph, heap);
  expect(names.size).toBeLessThan(people.length);
  expect(names.has("person:Person 29")).toBe(true);
  const lines = [...names.values()].map(({ y }) => y);
  expect(lines.every(Number.isFinite)).toBe(true);
});

test("with room for all, all are named", () => {
  const wide = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 200, y: Math.floor(n / 6) * 120 }]));
  expect(stillNames(graph, wide).size).toBe(people.length);
});

test("where the picture is shown small its letters are large enough to read", () => {
  const spread = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 600, y: Math.floor(n / 6) * 400 }]));
  const room = { width: 700, height: 500, margin: 60 };
  const { names, box } = legibleNames(graph, spread, room);
  const [, , width = 0, height = 0] = box.split(" ").map(Number);
  const [first] = names.values();
  expect(12.5 * (first?.letters ?? 0) * Math.min(room.width / width, room.height / height)).toBeGreaterThan(
    11,
  );
});

test("the larger the letters the fewer names have room, and none lies over another", () => {
  const crowd = new Map(people.map(({ id }, n) => [id, { x: (n % 6) * 160, y: Math.floor(n / 6) * 90 }]));
  const names = [...stillNames(graph, crowd, { letters: 3 }).values()];
  expect(names.length).toBeGreaterThan(3);
  expect(names.length).toBeLessThan(stillNames(graph, crowd).size);
  const overlapping = names.flatMap((one, at) =>
    names.slice(at + 1).filter((other) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }),
  );
  expect(overlapping).toEqual([]);
});

test("a picture shown as large as it is drawn keeps its letters", () => {
  const small = new Map(people.map(({ id }, n) => [id, { x: n * 10, y: n * 5 }]));
  const { names } = legibleNames(graph, small, { width: 960, height: 630, margin: 60 });
  expect(new Set([...names.values()].map(({ letters }) => letters))).toEqual(new Set([1]));
});
