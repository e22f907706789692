import { expect, test } from "vitest";
import { dealsWithNext, isDealtWith } from "../../../extract/patterns/dealt-with.ts";

test.each([
  [" replied to ", " in *"],
  [" sharply criticised ", " in “"],
  [" had polemicised against ", ", in *"],
  [" took issue with Professor ", " in *"],
])("whoever deals with another in a title wrote it: X%sY%sTitle", (between, toTitle) => {
  expect(dealsWithNext(between, toTitle)).toBe(true);
});

test.each([
  [" and ", " in *"],
  [", writes ", " in *"],
  [" was ill, argued ", " in *"],
  [" agreed with Marx and ", " in *"],
  [" replied to ", " wrote *"],
])("two neighbours of whom the second wrote it: X%sY%sTitle", (between, toTitle) => {
  expect(dealsWithNext(between, toTitle)).toBe(false);
});

test("who is only answered in a title did not write it", () => {
  expect(isDealtWith("The party replied to ", " in *")).toBe(true);
  expect(isDealtWith("It is a response to ", " in *")).toBe(true);
  expect(isDealtWith("As was argued by ", " in *")).toBe(false);
  expect(isDealtWith("According to ", " in *")).toBe(false);
});
