import { expect, test } from "vitest";
import { isHandedOn } from "../../../extract/patterns/handed-on.ts";

test.each([
  " printed by ",
  ", first reviewed in London by Sir ",
  " (1825), which was reprinted by ",
  ", quoted by the late ",
])("whose hands a work only went through did not write it: %s", (between) => {
  expect(isHandedOn(between)).toBe(true);
});

test.each([" by ", ", written and printed by ", " was composed by ", " printed at Paris, and an essay by "])(
  "who wrote a work may stand behind it: %s",
  (between) => {
    expect(isHandedOn(between)).toBe(false);
  },
);
