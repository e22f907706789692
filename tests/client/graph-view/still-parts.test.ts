// @vitest-environment happy-dom
import { h, render } from "preact";
import { expect, test } from "vitest";
import type { RelationSummary } from "#model";
import type { StillName } from "../../../client/graph-view/still-names.ts";
import { boxOf, StillLine } from "../../../client/graph-view/still-parts.tsx";
import { entity, relation } from "../state/small-stage.ts";

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

const [from, to] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];
const drawn = (relation: RelationSummary) => {
  const host = document.createElement("div");
  render(h(StillLine, { relation, from, to, rim: 10 }), host);
  return host;
};

test("a relation of a still picture is an arrow, names that merely stand together a line", () => {
  const [one, other] = [entity("Person", "Lenin"), entity("Event", "Treaty")];
  const opposes = drawn(relation("OPPOSES", one, other));
  expect(opposes.querySelector("polygon")?.getAttribute("points")).toMatch(/^88\.0,0\.0 /u);
  expect(drawn(relation("APPEARS_WITH", one, other)).querySelector("polygon")).toBeNull();
  const unsure = drawn({ ...relation("OPPOSES", one, other), confidence: 0.3 });
  expect(unsure.querySelector("g")?.classList.contains("still-unsure")).toBe(true);
  const disputed = drawn({ ...relation("OPPOSES", one, other), contrary: true });
  expect(disputed.querySelector("g")?.classList.contains("still-disputed")).toBe(true);
});
