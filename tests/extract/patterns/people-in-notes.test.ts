import { expect, test } from "vitest";
import {
  givesPlace,
  isSentTo,
  namesWriting,
  opensSentence,
  tellsOfPerson,
  writesTo,
} from "../../../extract/patterns/people-in-notes.ts";

test.each(["", "See ", "Mr. ", "See also Dr. ", "It was so. Professor "])(
  "'%s' opens a sentence",
  (before) => {
    expect(opensSentence(before)).toBe(true);
  },
);

test.each(["The group of ", "Marx, Engels and ", "In the time of Pope ", "made a communication to M. "])(
  "'%s' does not open one",
  (before) => {
    expect(opensSentence(before)).toBe(false);
  },
);

test.each([
  ["a letter of the Custodian Fray ", ", to the king"],
  ["included in remarks by ", ", published in the Record"],
  ["and see ", "'s Preface to it"],
  ["Communicated by the late Mr. ", " of the British Museum"],
])("%sX%s speaks of what X wrote", (before, after) => {
  expect(namesWriting(before, after)).toBe(true);
});

test.each([
  ["a letter to ", ", of May"],
  ["written for the information of ", ", and"],
  ["and ", "'s party left"],
])("%sX%s does not", (before, after) => {
  expect(namesWriting(before, after)).toBe(false);
});

test.each([", i. 240", ", op. cit.", ", p. 5", " (pp. 3-4)", " II, 30"])(
  "a place stands behind X%s",
  (after) => {
    expect(givesPlace(after)).toBe(true);
  },
);

test.each([", in 1901", " left", " I", ", ill"])("none stands behind X%s", (after) => {
  expect(givesPlace(after)).toBe(false);
});

test.each([
  ", as well as Busteed, was a candidate",
  " and Busteed were both candidates",
  " (1845-1922): a socialist",
  ": a socialist",
  " was born in Lille",
])("X%s tells of X", (after) => {
  expect(tellsOfPerson(after)).toBe(true);
});

test.each([" describes the report", " in his article", " has published extracts"])(
  "X%s does not",
  (after) => {
    expect(tellsOfPerson(after)).toBe(false);
  },
);

test('a letter is from whom its note names first, and goes to whom it names behind "to"', () => {
  expect(writesTo(" to Wharncliffe, 15 August 1842, in Parker")).toBe(true);
  expect(writesTo(" to Lord John Russell, May 3, 1851")).toBe(true);
  expect(writesTo(", Life and Letters, 3 May 1898")).toBe(false);
  expect(writesTo(" to the end, 1842")).toBe(false);
  expect(isSentTo("[5] Graham to ", ", 15 August 1842")).toBe(true);
  expect(isSentTo("[5] see the reply to ", ", 15 August 1842")).toBe(false);
  expect(isSentTo("[5] From Marx to ", " (Oxford, 1990)")).toBe(false);
});

test.each([
  [", daughter of Sir John Weston, married Captain Hall in 1840", true],
  [", second son of the Earl", true],
  [", who married the Captain", true],
  [", Letters, p. 4", false],
  [" to the daughter of the Earl", false],
])("behind a name, '%s' tells of the person: %s", (after, tells) => {
  expect(tellsOfPerson(after)).toBe(tells);
});
