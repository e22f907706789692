import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { remarkOnMissingAuthor } from "../../../extract/stages/remark-on-missing-author.ts";
import { namedText, type Thing } from "../named-text.ts";

const prose = "The commune was praised by many who had never seen it, and blamed by as many more.[1] ".repeat(
  4,
);
const rulesOf = (blocks: readonly string[], things: readonly Thing[] = []) =>
  remarkOnMissingAuthor(attributePassages(namedText(blocks.join("\n\n"), things))).remarks.map(
    ({ rule }) => rule,
  );

test("a text with notes and no author says that nobody cites", () => {
  expect(rulesOf(["A Title", prose, "Notes", "[1] A note."])).toContain("no-author");
});

test("a byline answers it, and so does having no notes", () => {
  const signed = ["A Title", "By Ann Archer", prose, "Notes", "[1] A note."];
  expect(rulesOf(signed, [["Person", "Ann Archer"]])).not.toContain("no-author");
  expect(rulesOf(["A Title", prose.replaceAll("[1]", "")])).not.toContain("no-author");
});

test("a preface that names works in its prose says the same, and a title alone says nothing", () => {
  const told = `The History of England was my model. ${prose.replaceAll("[1]", "")}`;
  const work: Thing = ["Work", "History of England"];
  expect(rulesOf(["A Preface", told], [work])).toContain("no-author");
  expect(rulesOf(["History of England", prose.replaceAll("[1]", "")], [work])).not.toContain("no-author");
});
