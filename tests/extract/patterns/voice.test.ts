import { expect, test } from "vitest";
import { endsLikePassive, takesForSomething } from "../../../extract/patterns/voice.ts";

test.each([
  ["denounced", true],
  ["seen", true],
  ["sent", true],
  ["denounces", false],
  ["", false],
])("%j ends as a participle: %j", (word, does) => {
  expect(endsLikePassive(word)).toBe(does);
});

test.each([
  ["reads", true],
  ["understood", true],
  ["regarded", true],
  ["readers", false],
  ["said", false],
])("%j takes words for something: %j", (word, does) => {
  expect(takesForSomething(word)).toBe(does);
});
