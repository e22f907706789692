import { expect, test } from "vitest";
import { salutationOf } from "../../../extract/patterns/letter-heads.ts";

test.each([
  ["MY DEAREST VICTORIA,--A messenger goes.", "MY DEAREST VICTORIA,--"],
  ["Dear Sir,", "Dear Sir,"],
  ["A dear friend came.", ""],
  ["Lord Melbourne presents his humble duty to your Majesty.", ""],
])("%s greets with '%s'", (words, greeting) => {
  expect(salutationOf(words)).toBe(greeting);
});
