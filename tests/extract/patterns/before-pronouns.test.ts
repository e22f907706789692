import { expect, test } from "vitest";
import {
  appositionLength,
  isInOneClause,
  leadsOver,
  opensContrast,
  opensInTime,
  opensWithConjunction,
  opensWithPreposition,
  ownsNothing,
} from "../../../extract/patterns/before-pronouns.ts";

test.each(["at the outset; but ", "was avowed; ", "it stood; whereas "])(
  "%j turns to somebody else",
  (before) => {
    expect(opensContrast(before)).toBe(true);
  },
);

test.each(["was avowed, but ", "not only; but also ", "; the ", "read ", ""])(
  "%j goes on with whom it spoke of",
  (before) => {
    expect(opensContrast(before)).toBe(false);
  },
);

test.each([
  ["In ", true],
  ["Throughout all of ", true],
  ["In the ", false],
  ["He ", false],
])("%j is a preposition alone: %j", (opening, expected) => {
  expect(opensWithPreposition(opening)).toBe(expected);
});

test.each(["", ".", " in Justice", " that it was", " as a dreamer", " the truth"])(
  "her owns nothing before %j",
  (behind) => expect(ownsNothing(behind)).toBe(true),
);

test.each([" book", " old friend", " inner life", " thesis"])("her owns something before %j", (behind) =>
  expect(ownsNothing(behind)).toBe(false),
);

test.each([
  [" attacked ", true],
  [" had once told ", true],
  [" said that Engels attacked ", false],
  [" took it with ", false],
  [", who knew ", false],
])("%j is one clause with its subject: %s", (between, isSo) => expect(isInOneClause(between)).toBe(isSo));

test.each([
  ["When ", true],
  ["Although the old ", true],
  ["Whenever ", false],
  ["Mr. ", false],
  ["", false],
])("%j opens with a conjunction: %j", (opening, expected) => {
  expect(opensWithConjunction(opening)).toBe(expected);
});

test.each([
  ["was expelled, and ", "on"],
  ["was expelled; ", "on"],
  ["was expelled and then ", "on"],
  ["attacked Lenin, but ", "against"],
  ["attacked Lenin, while the ", "against"],
  ["attacked Lenin and his ", undefined],
  ["attacked Lenin, ", undefined],
])("%j leads over to a clause: %j", (before, expected) => {
  expect(leadsOver(before)).toBe(expected);
});

test.each([
  [", a lecturer in history and the president of the college, published", 57],
  [", the elder, died", 12],
  [", a friend of the king. He went, then", 0],
  [" wrote, a little later, of it", 0],
])("%j holds an apposition of %i characters", (behind, length) => {
  expect(appositionLength(behind)).toBe(length);
});

test.each(["Two years later, ", "In 1892 ", "In May 1892, ", "The following year ", "Shortly afterwards, "])(
  "%j only says when",
  (opening) => {
    expect(opensInTime(opening)).toBe(true);
  },
);

test.each(["Two friends later said that ", "In Paris, ", "In 1892 the king said ", ""])(
  "%j says more than when",
  (opening) => {
    expect(opensInTime(opening)).toBe(false);
  },
);
