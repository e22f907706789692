import { expect, test } from "vitest";
import { saysAuthorBefore } from "../../../extract/patterns/author-lines.ts";
import { isCommenter } from "../../../extract/patterns/furniture.ts";

test.each([", University of Malawi, Zomba", ", of Leeds", " says", " on June 10, 2009 at 6 pm"])(
  "%j behind a name is all that the first line of a comment tells of who writes",
  (after) => {
    expect(isCommenter(after)).toBe(true);
  },
);

test.each([" was a great man", ", your time is up", " should go. He has ruined us", ""])(
  "%j behind a name begins what a comment says",
  (after) => {
    expect(isCommenter(after)).toBe(false);
  },
);

test.each([
  ["A lecture given in Paris by ", " in 1919", true],
  ["The State and the Revolution, by ", "", true],
  ["In March 1921 the rising was put down by ", ". The sailors fled.", false],
  ["praised by ", " as the pride of the fleet", false],
])("%j before a name and %j behind it says who wrote a text: %s", (before, after, says) => {
  expect(saysAuthorBefore(before, after)).toBe(says);
});
