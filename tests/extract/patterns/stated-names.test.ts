import { expect, test } from "vitest";
import { saysOtherName } from "../../../extract/patterns/stated-names.ts";

test.each([
  ", called ",
  " (called ",
  ", also called ",
  " who was called ",
  ", then named “",
  " known as ",
  " alias ",
])("%j between two names says that they are one's", (between) => {
  expect(saysOtherName(between)).toBe(true);
});

test.each([" called ", " also called ", " named ", " later styled "])(
  "%j between two names tells what the one said of the other",
  (between) => {
    expect(saysOtherName(between)).toBe(false);
  },
);
