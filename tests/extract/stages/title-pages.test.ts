import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
import { findOwnTitle } from "../../../extract/stages/find-own-title.ts";
import { namedText, type Thing } from "../named-text.ts";

const PROSE =
  "The law of value was first laid down in England, and has been the object of dispute ever since. ".repeat(
    3,
  );
const ties = (page: readonly string[], ...things: Thing[]) => {
  const blocks = ["The Law of Value", "By Karl Brandt", ...page, PROSE].join("\n\n");
  const text = namedText(blocks, [["Person", "Karl Brandt"], ["Work", "The Law of Value"], ...things]);
  const cited = findCitations(attributePassages(text));
  const { entities, relations, body } = findOwnTitle({ ...cited, quotations: [], pronouns: [], claims: [] });
  return relations
    .filter(({ type }) => type !== "AUTHORED")
    .map(({ type, source, target, label, evidence: [proof] }) =>
      [
        entities[source]?.label,
        label ?? type,
        entities[target]?.label,
        body.slice(proof?.start, proof?.end).replace(/\s+/gu, " "),
      ].join(" | "),
    );
};

test("a title page says who translated the text, both where two are named", () => {
  const line = "Translated from the German by Helen Moore and John Rice";
  expect(ties([line], ["Person", "Helen Moore"], ["Person", "John Rice"])).toEqual([
    `Helen Moore | TRANSLATED | The Law of Value | ${line}`,
    `John Rice | TRANSLATED | The Law of Value | ${line}`,
  ]);
});

test("who wrote the introduction did not translate, and a line may leave the translator to the next", () => {
  const [open, by] = [
    "Translated from the Edition of 1678, with notes",
    "By Helen Moore, with an introduction by John Rice",
  ];
  expect(ties([open, by], ["Person", "Helen Moore"], ["Person", "John Rice"])).toEqual([
    `Helen Moore | TRANSLATED | The Law of Value | ${open} ${by}`,
  ]);
});

test("a publisher on a line with its town, its address and a year put the text out", () => {
  const line = "London: Macmillan and Co., 188, Fleet Street, 1901";
  expect(ties([line], ["Organisation", "Macmillan and Co."], ["Place", "London"])).toEqual([
    `Macmillan and Co. | PUBLISHED | The Law of Value | ${line}`,
  ]);
});

test("a town and a year make a publisher of a bare name, an affiliation is none", () => {
  const line = "London: Brandreth, 1901";
  expect(ties([line], ["Organisation", "Brandreth"], ["Place", "London"])).toEqual([
    `Brandreth | PUBLISHED | The Law of Value | ${line}`,
  ]);
  expect(ties(["University of Leeds"], ["Organisation", "University of Leeds"])).toEqual([]);
  expect(ties(["Brandreth met them in 1901"], ["Organisation", "Brandreth"])).toEqual([]);
});

test("who edited the text is named below its author", () => {
  expect(ties(["Second edition, edited by John Rice"], ["Person", "John Rice"])).toEqual([
    "John Rice | edited | The Law of Value | Second edition, edited by John Rice",
  ]);
});

test("who signs the text as its translator did not write what the title names", () => {
  const blocks = ["The Law of Value", "TRANSLATED WITH NOTES BY HELEN MOORE", PROSE].join("\n\n");
  const text = namedText(blocks, [
    ["Person", "HELEN MOORE"],
    ["Work", "The Law of Value"],
  ]);
  const cited = findCitations({ ...attributePassages(text), author: 0 });
  const found = findOwnTitle({ ...cited, quotations: [], pronouns: [], claims: [] });
  expect(found.relations.map(({ type, source, target }) => [type, source, target])).toEqual([
    ["TRANSLATED", 0, 1],
  ]);
});

test("the title page speaks of a work by another than who signs the text", () => {
  const blocks = [
    "The Law of Value",
    "By Karl Brandt",
    "Translated by Helen Moore",
    "Chicago Charles Kerr & Company 1912",
    PROSE,
  ].join("\n\n");
  const things: Thing[] = [
    ["Person", "Karl Brandt"],
    ["Work", "The Law of Value"],
    ["Person", "Helen Moore"],
    ["Organisation", "Charles Kerr & Company"],
    ["Place", "Chicago"],
  ];
  const cited = findCitations({ ...attributePassages(namedText(blocks, things)), author: 2 });
  const evidence = [{ start: 0, end: 32, confidence: 0.9, method: "written-by" }];
  const relations = [{ type: "AUTHORED", source: 0, target: 1, evidence } as const];
  const found = findOwnTitle({ ...cited, relations, quotations: [], pronouns: [], claims: [] });
  expect(found.relations.map(({ type, source }) => `${type} ${source}`)).toEqual([
    "AUTHORED 0",
    "TRANSLATED 2",
    "PUBLISHED 3",
  ]);
});
