import { expect, test } from "vitest";
import { boundsOf, isEdtf } from "#model";

test.each([
  ["1918", "1918-01-01", "1918-12-31"],
  ["1918-03", "1918-03-01", "1918-03-31"],
  ["1918-04-11/1918-04-12", "1918-04-11", "1918-04-12"],
  ["191X", "1910-01-01", "1919-12-31"],
  ["1918-03~", "1918-03-01", "1918-03-31"],
  ["1918-21", "1918-03-01", "1918-05-31"],
  ["1918-24", "1918-12-01", "1919-02-28"],
  ["1917-23/1918-21", "1917-09-01", "1918-05-31"],
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
