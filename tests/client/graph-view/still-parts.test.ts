import { expect, test } from "vitest";
import type { StillName } from "../../../client/graph-view/still-names.ts";
import { boxOf } from "../../../client/graph-view/still-parts.tsx";

const places = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 100, y: 50 }],
]);
const name: StillName = {
  x: 100,
  y: 50,
  lines: ["Toward a Theory of", "the State"],
  anchor: "start",
  isTitle: true,
  letters: 1,
};

test("the window of a still picture holds every place with its margin", () => {
  expect(boxOf(places, 20, [])).toBe("-20 -20 140 90");
});

test("a name that reaches beyond them is held whole, to either side", () => {
  const [left = 0, , width = 0] = boxOf(places, 20, [name]).split(" ").map(Number);
  expect(left + width).toBeGreaterThan(100 + 18 * 6.5);
  const [far = 0] = boxOf(places, 20, [{ ...name, x: 0, anchor: "end" }])
    .split(" ")
    .map(Number);
  expect(far).toBeLessThan(-18 * 6.5);
});
