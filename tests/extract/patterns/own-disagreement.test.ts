import { expect, test } from "vitest";
import { isDisagreedWith } from "../../../extract/patterns/own-disagreement.ts";

test.each([
  ["Here I must differ from ", "."],
  ["I cannot agree with Professor ", " on the causes."],
  ["On this point we do not agree with ", "."],
  ["On this I beg leave to dissent entirely from ", "."],
  ["but when ", " concludes that the strike failed, I must take leave to differ"],
])("whoever says I disagrees with the name: %s…%s", (before, behind) =>
  expect(isDisagreedWith(before, behind)).toBe(true),
);

test.each([
  ["I agree with ", "."],
  ["They cannot agree with ", "."],
  ["I cannot agree with the critics of ", "."],
  ["but when ", " came to London, I was away"],
  ["I differ in age from my brother and met ", "."],
])("no disagreement is stated: %s…%s", (before, behind) =>
  expect(isDisagreedWith(before, behind)).toBe(false),
);

test("a million letters are searched no farther than the near ones", () => {
  expect(isDisagreedWith("when ", ` says ${"a, I ".repeat(200_000)}`)).toBe(false);
});
