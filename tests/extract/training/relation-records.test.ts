import { expect, test } from "vitest";
import { annotatedReader } from "../../../extract/training/annotated-reader.ts";
import type { AnnotatedText } from "../../../extract/training/corpora/annotated.ts";
import { relationRecords, relationVerdicts } from "../../../extract/training/relation-records.ts";

const BODY =
  "On These Matters\n\nAnna Weil was a founding member of the Labour League. Ben Roth wrote of it, and Anna Weil met the Labour League again.";

function nameAt(words: string, type: "Person" | "Organisation", entity: string, from = 0) {
  const start = BODY.indexOf(words, from);
  return { start, end: start + words.length, type, entity };
}

const LATER = BODY.indexOf("Ben Roth");
const FIRST = { start: BODY.indexOf("Anna Weil"), end: LATER - 1 };
const TEXT: AnnotatedText = {
  corpus: "ibid",
  name: "matters",
  text: BODY,
  names: [
    nameAt("Anna Weil", "Person", "P1"),
    nameAt("Labour League", "Organisation", "O1"),
    nameAt("Ben Roth", "Person", "P2"),
    nameAt("Anna Weil", "Person", "P1", LATER),
    nameAt("Labour League", "Organisation", "O1", LATER),
  ],
  relations: [{ type: "MEMBER_OF", source: "P1", target: "O1", optional: false, evidence: [FIRST] }],
  exhaustive: ["MEMBER_OF"],
};

test("a pair has a relation where its sentence states it, has none where nobody does, and teaches nothing where another sentence does", async () => {
  const records = (await relationRecords(TEXT)).filter(({ pair }) => pair === "p Person Organisation");
  expect(records.map(({ labels }) => labels.MEMBER_OF)).toEqual([1, 0, undefined]);
});

test("a type that the annotators did not go through to the end is not said to be absent", async () => {
  const records = await relationRecords(TEXT);
  expect(records.length).toBeGreaterThan(2);
  expect(records.flatMap(({ labels }) => Object.keys(labels))).not.toContain("OPPOSES");
});

test("what both judges say of a pair stands beside what its annotators say, of the author as of two names", async () => {
  const verdicts = await relationVerdicts(TEXT, annotatedReader(TEXT));
  const members = verdicts.filter(({ type }) => type === "MEMBER_OF");
  expect(members.map(({ by, label }) => [by, label])).toEqual([
    ["names", 1],
    ["names", 0],
  ]);
  expect(members.every(({ words }) => Number.isFinite(words))).toBe(true);
});
