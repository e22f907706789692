import fc from "fast-check";
import { expect, test } from "vitest";
import { START, type View } from "../../../client/state/view.ts";
import { fromUrl, toUrl } from "../../../client/state/view-url.ts";
import { anyView } from "./any-view.ts";

test("a view read back from its address is the same view, 200 of 200", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(fromUrl(toUrl(view))).toEqual(view);
    }),
    { numRuns: 200 },
  );
});

test("an address fits where links are passed on: under 2,000 characters", () => {
  fc.assert(
    fc.property(anyView, (view) => toUrl(view).length < 2_000),
    { numRuns: 300 },
  );
});

test("the first screen has the shortest address", () => {
  expect(toUrl(START)).toBe("/");
  expect(fromUrl("/")).toEqual(START);
});

test("what cannot be read in an address is passed over", () => {
  const view = fromUrl(
    "/explore?seeds=person:a&reach=9&hide=Dragon~Place&more=x~person:b!0~person:c!4!Work&sure=900&pins=a!b!c&sel=",
  );
  expect(view).toMatchObject({ seeds: ["person:a"], reach: 1, hiddenKinds: ["Place"], atLeast: 0, pins: [] });
  expect(view.expansions).toEqual([{ id: "person:c", kinds: ["Work"], limit: 4 }]);
});

test.each(["1e2!4", "4!0x10", "12px!4", "Infinity!4", "1.5!4", "!4"])("a pin at %s is none", (place) => {
  expect(fromUrl(`/explore?seeds=person:a&pins=person:a!${place}~person:b!-12!40`).pins).toEqual([
    { id: "person:b", x: -12, y: 40 },
  ]);
});

test("a number of neighbours is written in digits alone", () => {
  expect(fromUrl("/explore?seeds=person:a&more=person:b!1e2~person:c!0x4~person:d!12").expansions).toEqual([
    { id: "person:d", kinds: [], limit: 12 },
  ]);
});

test.each(["abc", "12", "90-40", "-3-9", "", "1e2-2e2", "12-40px", "0x1-40", "1.5-9", "3-9-12"])(
  "a place that is none, %s, stays asked for, so that the page can say so",
  (word) => {
    const view = fromUrl(`/text/letters?at=${word}`);
    expect(view.at).toEqual({ start: 0, end: 0 });
    expect(fromUrl(toUrl(view))).toEqual(view);
    expect(fromUrl("/text/letters").at).toBeUndefined();
  },
);

test("an address stays readable: ids and lists are written as they are", () => {
  const view: View = { ...START, page: "explore", seeds: ["person:a", "person:b"], years: { from: 1914 } };
  expect(toUrl(view)).toBe("/explore?seeds=person:a~person:b&years=1914..");
});

test("everything connected to an entity has an address of its own", () => {
  expect(fromUrl("/answer/person%3Amarx?hops=3")).toMatchObject({
    page: "answer",
    centre: "person:marx",
    hops: 3,
  });
});

test("any string is an address of some view", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, query) => Boolean(fromUrl(`${path || "/"}?${query}`))),
  );
});

test("an entity has an address of its own, which opens its neighbourhood", () => {
  const view = fromUrl("/entity/event%3Atreaty-of-brest-litovsk");
  expect(view).toMatchObject({
    page: "explore",
    seeds: ["event:treaty-of-brest-litovsk"],
    selected: "event:treaty-of-brest-litovsk",
  });
});

test("years that are turned round in an address are read the right way: else all that is dated would be hidden", () => {
  expect(fromUrl("/explore?seeds=person:a&years=9999..1").years).toEqual({ from: 1, to: 9999 });
  expect(fromUrl("/explore?seeds=person:a&years=-44..-100").years).toEqual({ from: -100, to: -44 });
});
