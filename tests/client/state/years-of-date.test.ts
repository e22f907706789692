import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "#model";
import { yearsOfDate } from "../../../client/state/years-of-date.ts";

const two = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 2100 }).map(String);
const vague = fc
  .integer({ min: 10, max: 20 })
  .chain((century) => fc.constantFrom(`${century}XX`, `${century}4X`));
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const point = fc.oneof(year, month, day, season, vague);
const unsure = fc
  .tuple(fc.oneof(year, month, day), fc.constantFrom("", "~", "?"))
  .map((parts) => parts.join(""));
const interval = fc
  .tuple(fc.oneof(year, month, day), fc.nat(60))
  .map(([from, more]) => `${from}/${Number(from.slice(0, 4)) + more + 1}`);
const open = fc
  .tuple(fc.oneof(year, month), fc.boolean())
  .map(([one, isFirst]) => (isFirst ? `${one}/..` : `../${one}`));

test("the years of a date are those of its bounds", () => {
  fc.assert(
    fc.property(fc.oneof(point, unsure, interval, open), (date) => {
      const bounds = boundsOf(date);
      expect(bounds, date).toBeDefined();
      expect(yearsOfDate(date), date).toEqual({
        from: Number(bounds?.from.slice(0, 4)),
        to: Number(bounds?.to.slice(0, 4)),
      });
    }),
    { numRuns: 500 },
  );
});

test("a year before Christ counts backwards, and what is no date has no years", () => {
  expect(yearsOfDate("-0044-03-15")).toEqual({ from: -44, to: -44 });
  expect([yearsOfDate("spring"), yearsOfDate(""), yearsOfDate("../..")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
