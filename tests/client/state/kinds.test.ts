import { expect, test } from "vitest";
import { ENTITY_TYPE_NAMES } from "#model";
import { cornersOf, KIND_SHAPES, pointsOf } from "../../../client/state/kinds.ts";

test("no two kinds share a shape", () => {
  const shapes = ENTITY_TYPE_NAMES.map((kind) => `${KIND_SHAPES[kind].corners} ${KIND_SHAPES[kind].turn}`);
  expect(new Set(shapes).size).toBe(ENTITY_TYPE_NAMES.length);
});

test("a place is a triangle that points down, an organisation a square that lies flat", () => {
  const place = cornersOf(KIND_SHAPES.Place);
  expect(place).toHaveLength(3);
  expect(Math.max(...place.map(([, y]) => y))).toBeCloseTo(place[0]?.[1] ?? 0);
  const [corner] = cornersOf(KIND_SHAPES.Organisation);
  expect(corner?.[0]).toBeCloseTo(-(corner?.[1] ?? 0));
});

test("a work is a hexagon and an organisation a square wherever it is drawn, a person a disc", () => {
  const at = { x: 10, y: 20, radius: 4 };
  const corners = (points: string) => points.split(" ").filter(Boolean).length;
  expect(corners(pointsOf("Work", at))).toBe(6);
  expect(corners(pointsOf("Organisation", at))).toBe(4);
  expect(pointsOf("Person", at)).toBe("");
  const [first = ""] = pointsOf("Work", at).split(" ");
  expect(Math.hypot(Number(first.split(",")[0]) - 10, Number(first.split(",")[1]) - 20)).toBeLessThan(5);
});
