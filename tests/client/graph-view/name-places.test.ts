import { expect, test } from "vitest";
import { NamePlacer, type NameToPlace } from "../../../client/graph-view/name-places.ts";
import { WORDS_TYPE } from "../../../client/graph-view/name-type.ts";

const name = (more: Partial<NameToPlace> = {}): NameToPlace => ({
  at: { x: 200, y: 200 },
  radius: 10,
  halfWidth: 30,
  halfHeight: 8,
  isForced: false,
  others: [],
  ...more,
});

test("a name stands under its node, and beside it where that is taken", () => {
  const placer = new NamePlacer(400, 400);
  expect(placer.placeName(name())).toEqual({ across: 0, down: 21, align: "center" });
  expect(placer.placeName(name())?.align).toBe("left");
});

test("a name keeps off its node's own edges", () => {
  const placer = new NamePlacer(400, 400);
  const place = placer.placeName(name({ others: [{ x: 200, y: 390 }] }));
  expect(place).toMatchObject({ align: "left", down: 0 });
});

test("a name that finds no room is left out, unless it is asked for", () => {
  const placer = new NamePlacer(400, 400);
  placer.keepClear({ x: 200, y: 200 }, 300);
  expect(placer.placeName(name())).toBeUndefined();
  expect(placer.placeName(name({ isForced: true }))).toBeDefined();
});

test("one that is asked for may lie over nodes, but never over another name", () => {
  const placer = new NamePlacer(400, 400);
  placer.keepClear({ x: 200, y: 200 }, 300);
  const placed = Array.from({ length: 12 }, () => placer.placeName(name({ isForced: true })));
  const boxes = placed.flatMap((place) => (place ? [place] : []));
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.length).toBeLessThan(12);
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(Math.abs(one.across - other.across) >= 60 || Math.abs(one.down - other.down) >= 16).toBe(true);
});

test("no name is cut by the border of the stage", () => {
  const placer = new NamePlacer(400, 400);
  expect(placer.placeName(name({ at: { x: 200, y: 392 } }))?.down).toBeLessThanOrEqual(0);
});

test("words stand along their edge, and nowhere on one that is shorter than they are", () => {
  const placer = new NamePlacer(400, 400);
  const way = { source: { x: 50, y: 50 }, target: { x: 350, y: 50 }, bend: 0, type: WORDS_TYPE };
  expect(placer.placeWords({ ...way, halfWidth: 20 })).toBe(0.5);
  expect(placer.placeWords({ ...way, target: { x: 60, y: 50 }, halfWidth: 20 })).toBeUndefined();
});
