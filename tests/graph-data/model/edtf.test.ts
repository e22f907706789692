import { expect, test } from "vitest";
import { boundsOf, isCalendarDate, isEdtf } from "#model";

test.each([
  ["1918", "1918-01-01", "1918-12-31"],
  ["1918-03", "1918-03-01", "1918-03-31"],
  ["1918-04-11/1918-04-12", "1918-04-11", "1918-04-12"],
  ["191X", "1910-01-01", "1919-12-31"],
  ["1918-03~", "1918-03-01", "1918-03-31"],
  ["1918-21", "1918-03-01", "1918-05-31"],
  ["1918-24", "1918-12-01", "1919-02-28"],
  ["1917-23/1918-21", "1917-09-01", "1918-05-31"],
  ["-0043", "-0043-01-01", "-0043-12-31"],
  ["-0043-03-15", "-0043-03-15", "-0043-03-15"],
])("%s spans %s to %s", (date, from, to) => {
  const bounds = boundsOf(date);
  expect(bounds?.from).toBe(from);
  expect(bounds?.to).toBe(to);
});

test("an open end gives the side that is known", () => {
  expect(boundsOf("1918/..")).toEqual({ from: "1918-01-01", to: "1918-01-01" });
});

test.each(["", "about 1918", "1918-13", "12/4/1918", "spring"])("%j is no EDTF date", (odd) => {
  expect(isEdtf(odd)).toBe(false);
});

const ACCEPTED =
  "1918 1918-03 1918-03-03 1916-02-29 1918~ 1918-03? 1918-03-03% 1918-24 1918-21~ 191X 19XX 1918-XX 1918-03-XX " +
  "1918-XX-XX 1917/1921 1917~/1921? 1917-23/1918-21 191X/192X 1917/.. ../1917 0079 0000 -0043 -0043~ -0043-03-15 -0043/0014";

test.each(ACCEPTED.split(" "))("%s is a date that a reader may give", (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

const REFUSED =
  "/ .. ../.. 1917/ /1917 1917/1918/1919 1918-02-29 1900-02-29 1918-02-29~ 1918-02-29/1920 1918-04-31 1918-03-00 {1918} " +
  "[1918,1919] 1918S2 1918-25 1918-41 Y12345 Y-12345 1918-03-03T12:00 1918-03-03T12:00:00Z ?1918 1918-~03 156X-12-25 " +
  "1XXX XXXX 191X~ -019X -0043-02-29 1921/1918 1918-22/1917 1918-21/-0043 1918-13 18";

test.each(["", ...REFUSED.split(" ")])("%j is no date that a reader may give", (date) => {
  expect(isCalendarDate(date)).toBe(false);
});
