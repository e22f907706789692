import { expect, test } from "vitest";
import { citedHow, onlySpeaksOf } from "#model";

const by = (...methods: string[]) => methods.map((method) => ({ method }));

test.each([
  ["in a note", by("note, at mark", "note")],
  ["by author and year, in the list of references", by("bibliography", "author-year")],
  ["by a reference in brackets", by("in-brackets")],
  ["in a note, by quoting", by("quoted-claim", "note")],
  ["by telling what is said there", by("said-by")],
  ["by naming the work", by("title")],
  [undefined, by("encoder, author", "of a rule to come")],
])("a citation is made %s", (words, evidence) => {
  expect(citedHow(evidence)).toBe(words);
});

test("who is only spoken of, discussed, answered or judged is not quoted", () => {
  expect(onlySpeaksOf("CITES", by("speaks-of", "discussed", "acts-on", "encoder, author"))).toBe(true);
});

test("one place that quotes or refers makes a citation of the whole", () => {
  expect(onlySpeaksOf("CITES", by("speaks-of", "author-year"))).toBe(false);
  expect(onlySpeaksOf("CITES", by("speaks-of", "note, at mark"))).toBe(false);
});

test("what a reader states, and what no rule of ours found, is taken at its word", () => {
  expect(onlySpeaksOf("CITES", by("by hand"))).toBe(false);
  expect(onlySpeaksOf("OPPOSES", by("speaks-of"))).toBe(false);
});
