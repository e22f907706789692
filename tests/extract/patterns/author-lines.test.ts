import { expect, test } from "vitest";
import { addressedAt, saysAuthorBefore } from "../../../extract/patterns/author-lines.ts";
import { isCommenter } from "../../../extract/patterns/furniture.ts";

test.each([
  ["Queen Victoria to Lord John Russell.", "Queen Victoria"],
  ["The King of the Belgians to Queen Victoria.", "The King of the Belgians"],
  ["The Ambassador in Moscow (Kennan) to the Secretary of State", "The Ambassador in Moscow (Kennan)"],
  ["Mrs. Mill to Thomas Carlyle", "Mrs. Mill"],
])("%s is the heading of a letter by %s", (line, writer) => {
  expect(line.slice(0, addressedAt(line))).toBe(writer);
});

test.each([
  "From Marx to Lenin",
  "Introduction to Philosophy",
  "Queen Victoria went to see her uncle",
  "What happened: Marx to Lenin",
])("%s heads no letter", (line) => {
  expect(addressedAt(line)).toBeUndefined();
});

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
