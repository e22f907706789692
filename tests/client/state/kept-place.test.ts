import { expect, test } from "vitest";
import { placeOf } from "../../../client/state/kept-place.ts";

test("an entry of the browser's history keeps the place of its page; what it holds otherwise is none", () => {
  const place = { top: 120, part: "block-80", above: -12 };
  expect(placeOf({ place })).toEqual(place);
  expect(placeOf({ place: { top: 0 } })).toEqual({ top: 0 });
  for (const state of [
    null,
    undefined,
    "120",
    {},
    { place: null },
    { place: 120 },
    { place: { top: "far" } },
  ])
    expect(placeOf(state)).toBeUndefined();
});
