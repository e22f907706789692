import { expect, test } from "vitest";
import { fitPlaces } from "../../../client/graph-view/fit-places.ts";

const places = new Map([
  ["a", { x: -400, y: 0 }],
  ["b", { x: 400, y: 50 }],
  ["c", { x: 0, y: 100 }],
]);

test("what is too wide is drawn together, what has room stays as it is", () => {
  const fitted = fitPlaces(places, { width: 200, height: 150 });
  expect([...fitted.values()]).toEqual([
    { x: -100, y: 0 },
    { x: 100, y: 50 },
    { x: 0, y: 100 },
  ]);
});

test("a single place has no width to fit", () => {
  const one = new Map([["a", { x: 7, y: 9 }]]);
  expect(fitPlaces(one, { width: 10, height: 10 })).toEqual(one);
});
