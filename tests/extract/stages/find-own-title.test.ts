import { expect, test } from "vitest";
import { readThrough } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
import { findOwnTitle } from "../../../extract/stages/find-own-title.ts";
import { scripted, unmarked } from "../marked-text.ts";
import { namedText, type Thing } from "../named-text.ts";

const ARCHER: Thing = ["Person", "Ann Archer"];

/** What is said of authors in a text, with the words that prove it and the labels of its works. */
function read(blocks: readonly string[], ...things: Thing[]) {
  const cited = findCitations(attributePassages(namedText(blocks.join("\n\n"), [ARCHER, ...things])));
  const { entities, relations, body } = findOwnTitle({ ...cited, quotations: [], pronouns: [], claims: [] });
  return {
    works: entities.filter(({ type }) => type === "Work").map(({ label }) => label),
    wrote: relations
      .filter(({ type }) => type === "AUTHORED")
      .map(({ source, target }) => `${entities[source]?.label} wrote ${entities[target]?.label}`),
    proofs: relations.flatMap(({ evidence }) => evidence.map(({ start, end }) => body.slice(start, end))),
  };
}

test("a title that is itself read as a work is by the author of the text, with title and byline as proof", () => {
  const found = read(["Mutual Aid in Spain", "By Ann Archer", "They lost."], ["Work", "Mutual Aid in Spain"]);
  expect(found.works).toEqual(["Mutual Aid in Spain"]);
  expect(found.wrote).toEqual(["Ann Archer wrote Mutual Aid in Spain"]);
  expect(found.proofs).toEqual(["Mutual Aid in Spain\n\nBy Ann Archer"]);
});

test("a title that nobody read becomes a work by the author of the text", () => {
  const found = read(["Mutual Aid in Spain", "By Ann Archer", "They lost."]);
  expect(found.wrote).toEqual(["Ann Archer wrote Mutual Aid in Spain"]);
});

test("a work in the title is not by the author of the text where another wrote it, or where it is a part of the title", () => {
  const kropotkin: Thing = ["Person", "Peter Kropotkin"];
  const blocks = ["By Ann Archer", "Peter Kropotkin's Mutual Aid won.(1)", "Notes"];
  const note = "(1) Peter Kropotkin, Mutual Aid, London 1902.";
  const found = read(["Mutual Aid", ...blocks, note], ["Work", "Mutual Aid"], kropotkin);
  expect(found.wrote).toEqual(["Peter Kropotkin wrote Mutual Aid"]);
  const review = read(["On Mutual Aid: a Review", "By Ann Archer", "It won."], ["Work", "Mutual Aid: a"]);
  expect(review.wrote).toEqual([]);
});

test.each(["*By Ann Archer*", "**By Ann Archer**", "By **Ann Archer**", "_Ann Archer_"])(
  "%s under a heading of Markdown names the author, and the title bears no signs of markup",
  (byline) => {
    const found = read(["# Mutual Aid in **Spain**", byline, "They lost."]);
    expect(found.wrote).toEqual(["Ann Archer wrote Mutual Aid in Spain"]);
  },
);

test("where a judge half believed that the author wrote the work of the title, the title page says so surely", () => {
  const text = ["Mutual Aid in Spain", "By Ann Archer", "They lost."].join("\n\n");
  const cited = findCitations(attributePassages(namedText(text, [ARCHER, ["Work", "Mutual Aid in Spain"]])));
  const evidence = [{ start: 0, end: 19, confidence: 0.2, method: "encoder, author" }];
  const relations = [{ type: "AUTHORED", source: 0, target: 1, evidence } as const];
  const found = findOwnTitle({ ...cited, relations, quotations: [], pronouns: [], claims: [] });
  expect(found.relations.map(({ evidence: [proof] }) => proof?.method)).toContain("title");
});

test("a title over several lines of a title page is one work", () => {
  const text = namedText("The History of the\n\nLoom\n\n\nBY\n\nAnn Archer\n\n\nThey lost.", [ARCHER]);
  const cited = findCitations(attributePassages({ ...text, title: "The History of the Loom" }));
  const { entities, relations } = findOwnTitle({ ...cited, quotations: [], pronouns: [], claims: [] });
  expect(entities.at(-1)).toMatchObject({ type: "Work", label: "The History of the Loom" });
  expect(relations).toMatchObject([{ type: "AUTHORED", source: 0, target: 1 }]);
});

test("of a book in a series the author wrote the title above by, and its editor edited the series", async () => {
  const text = unmarked(
    "{Work|English Studies}\n\nEDITED BY {Person|JOHN MORLEY}\n\nTHE LOOM AND THE TOWN\n\nBY {Person|ANN ARCHER}\n\n1879\n\nThe loom was slow, and nobody in the town said so.",
  );
  const { entities, relations } = await readThrough(readString(text.body, "made.txt"), scripted(text));
  const told = relations
    .filter(({ type }) => type === "AUTHORED" || type === "RELATED_TO")
    .map(({ type, source, target }) => `${entities[source]?.label} ${type} ${entities[target]?.label}`);
  expect(told.sort()).toEqual([
    "Ann Archer AUTHORED THE LOOM AND THE TOWN",
    "John Morley RELATED_TO English Studies",
  ]);
});
