import { expect, test } from "vitest";
import {
  clausesOf,
  commentsOnReport,
  countsThings,
  divisionBetween,
  leadsToMainClause,
  opensAsSelf,
  quotedLead,
  speaksOut,
} from "../../../extract/patterns/clauses.ts";

const clauses = (words: string) =>
  clausesOf(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end));

test.each([
  ["He left; they stayed.", ["He left", "they stayed"]],
  ["He left, but they stayed.", ["He left", "they stayed"]],
  [
    "By 1927, Gumede (president of the body; a friend) proposed a tie.",
    ["By 1927, Gumede (president of the body; a friend) proposed a tie"],
  ],
  [
    "He left (as was said, and they stayed; nobody knew.",
    ["He left (as was said, and they stayed", "nobody knew"],
  ],
])("a semicolon or a conjunction parts clauses, and none in brackets does: %s", (words, expected) => {
  expect(clauses(words)).toEqual(expected);
});

test("two dates are divided at the last comma or conjunction between them", () => {
  const words = " in Stuttgart, and ";
  expect(divisionBetween(words)).toEqual({ end: 13, start: 19 });
  expect(divisionBetween(" to ")).toBeUndefined();
});

test("a sentence of brackets takes no time that grows with its square", () => {
  const words = `${"(;) ; ".repeat(20_000)}end.`;
  expect(clauses(words).length).toBeGreaterThan(10_000);
});

test("what is reported within a subordinate clause leads up to the main clause", () => {
  const words = "converts were to be welcomed back, we may conclude that error had spread.";
  expect(leadsToMainClause("When we see Paschal advising that ", words)).toBe(true);
  expect(leadsToMainClause("Paschal advised that ", words)).toBe(false);
  expect(leadsToMainClause("When he left, Paschal advised that ", "converts were to be welcomed.")).toBe(
    false,
  );
});

test.each([
  ["there were many kinds of anarchist in Russia in 1917-21", true],
  ["there were over 3,000 members in 1919", true],
  ["there were riots in Milan in 1904", false],
])("words that count things tell of no deed: %s", (words, counts) => {
  expect(countsThings(words)).toBe(counts);
});

test("the signs of a quoted line are none of its words", () => {
  expect(quotedLead("> They starve.")).toBe(2);
  expect(quotedLead(">> They starve.")).toBe(3);
  expect(quotedLead("They starve > they fight.")).toBe(0);
});

test.each([
  ["a point which had been laid down", true],
  ["which can only mean that it failed", true],
  ["and which is false", true],
  ["a simple fact that nobody denied", true],
  ["a book which had been lost", false],
  ["whichever it was", false],
  ["it even formed the point", false],
])("%j says something of what stands before it: %j", (words, expected) => {
  expect(commentsOnReport(words)).toBe(expected);
});

test.each([
  ["We know nothing of it", true],
  ["that I think it true", true],
  ["After World War I the towns grew", false],
  ["our historian says so", false],
  ["It is well known", false],
])("in %j the writer is a subject: %j", (words, expected) => {
  expect(speaksOut(words)).toBe(expected);
});

test.each([
  ["We contend that this does not apply.", true],
  ["But I have before recognised this.", true],
  ["I Corinthians is quoted in full.", false],
  ["It is, I think, the end of it.", false],
  ["Indeed we know nothing of it.", false],
])("only a sentence whose subject is the first person opens as its own: %s", (sentence, opens) => {
  expect(opensAsSelf(sentence)).toBe(opens);
});
