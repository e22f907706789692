import { expect, test } from "vitest";
import {
  isLookedUpIn,
  isOwnerOfThoughts,
  isReadByUs,
  isSpokenTo,
  isWithinQuotation,
  ownsThoughts,
  ownsWords,
} from "../../../extract/patterns/cited-people.ts";
import { growthOf } from "../../growth.ts";

test.each(["'s account of it", "’s theory", "' earlier essays", "'s own words"])(
  "X%s is what X wrote or thought",
  (after) => {
    expect(ownsWords(after)).toBe(true);
  },
);

test.each(["'s army", " and his account", "'s wife read his essays", "'s bookshop"])(
  "X%s is nothing X wrote",
  (after) => {
    expect(ownsWords(after)).toBe(false);
  },
);

test.each(["'s views on art", "’s later novels", "' own approach", "'s use of the word"])(
  "X%s is what X holds or has written",
  (after) => {
    expect(ownsThoughts(after)).toBe(true);
  },
);

test.each(["'s brother", " had views", "'s viewer", "'s house, and his ideas", "'s claims to it"])(
  "X%s is nothing X holds",
  (after) => {
    expect(ownsThoughts(after)).toBe(false);
  },
);

test.each(["the later novels of ", "in the words of Mr. "])("%sX is what X has written or said", (before) => {
  expect(isOwnerOfThoughts(before)).toBe(true);
});

test.each(["the history of ", "the views on ", "networks of "])(
  "%sX is about X, or of another thing",
  (before) => {
    expect(isOwnerOfThoughts(before)).toBe(false);
  },
);

test.each([
  ["The date of 1506 in ", " is wrong"],
  ["which are not in Mr. ", "."],
])("%sX%s is looked up in X", (before, after) => {
  expect(isLookedUpIn(before, after)).toBe(true);
});

test.each([
  ["Their faith in ", " was great"],
  ["He believed in ", "."],
  ["It was said in ", "'s house"],
  ["They met within ", "."],
])("%sX%s is not looked up in X", (before, after) => {
  expect(isLookedUpIn(before, after)).toBe(false);
});

test.each([
  "I was fourteen when I first read ",
  "Of this I have quoted ",
  "The theory I owe to ",
  "Readers should consult the older ",
])("%sX is read by us", (before) => {
  expect(isReadByUs(before)).toBe(true);
});

test.each(["He had read ", "We left ", "I read it aloud to ", "I met "])("%sX is not", (before) => {
  expect(isReadByUs(before)).toBe(false);
});

test("a letter to a friend is spoken to him, one of a friend is not", () => {
  expect(isSpokenTo("A letter which he wrote at this time to his friend ")).toBe(true);
  expect(isSpokenTo("according to ")).toBe(false);
  expect(isSpokenTo("The letter of his friend ")).toBe(false);
});

test("these patterns grow no faster than the words they read", () => {
  expect(growthOf(isReadByUs, (size) => `${"I read ".repeat(size)}x`, 2_000)).toBeLessThan(2.5);
});

test("a quotation is open until its mark closes it", () => {
  expect(["He said: “", '"', 'He said "no" and "'].map(isWithinQuotation)).toEqual([true, true, true]);
  expect(["He said: “no”, and ", 'He said "no" and ', "Boas’ "].map(isWithinQuotation)).toEqual([
    false,
    false,
    false,
  ]);
});
