import { describe, expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";

const PROSE =
  "The strike of 1912 broke the old habits of the trade, and the masters believed that wages would follow prices for ever.\n\n" +
  "It was led by William Sharpe, a poor speaker. Nobody who reads the reports of the Board of Trade can think that Sharpe was wrong.";
const THINGS: Thing[] = [
  ["Person", "Edmund Harcourt", "EDMUND HARCOURT", "Harcourt"],
  ["Person", "William Sharpe", "Sharpe"],
  ["Person", "John Miller"],
  ["Organisation", "Weavers' League"],
];
const authorOf = (text: string) => {
  const { author } = attributePassages(namedText(text, THINGS));
  return author === undefined ? undefined : THINGS[author]?.[1];
};

describe("the title page says whose the text is", () => {
  test.each([
    ["by the words before the name", "The Strike, by Edmund Harcourt"],
    ["with a date before the words", "The Strike\n\nPosted on March 3, 2014 by Edmund Harcourt"],
    ["in a labelled line", "Title: The Strike\nAuthor: Edmund Harcourt\nDate: 1913"],
    ["in the lines of a Markdown file", '---\ntitle: The Strike\nauthor: "Edmund Harcourt"\n---'],
    ["in brackets under the title", "The Strike\n\n(Speech by Edmund Harcourt at Leeds, March 3, 1913)"],
    [
      "in the head of a memorandum",
      "MEMORANDUM\n\nTo: John Miller\nFrom: Edmund Harcourt\nSubject: The strike",
    ],
    ["as the reviewer", "A New Life of Sharpe\n\nReview by Edmund Harcourt"],
    ["before the title", "Edmund Harcourt: The Strike of the Weavers"],
    ["above the title", "EDMUND HARCOURT\n\nTHE STRIKE"],
    ["by the kind of text", "Letter from Edmund Harcourt to John Miller, March 3, 1913"],
    ["by whom a letter goes to", "Edmund Harcourt to John Miller\n\nLeeds, March 3, 1913"],
    ["by an office", "The Consul in Leeds (Harcourt) to the Secretary of State"],
    ["behind a dash in the title", "The Strike — Edmund Harcourt"],
    ["in brackets behind the title", "The Strike (Edmund Harcourt, 1913)"],
    ["above the title with another", "Edmund Harcourt and John Miller\n\nThe Strike"],
    ["beside what a site counts", "The Strike\n\nEdmund Harcourt | 4 May 2019 | 12 comments"],
    ["by a name beside a date", "The Strike\n\nMarch 3, 2014 · Edmund Harcourt"],
    ["by a name beside an address", "The Strike\n\nEdmund Harcourt (e.harcourt@leeds.ac.uk)"],
  ])("%s", (_, head) => {
    expect(authorOf(`${head}\n\n${PROSE}`)).toBe("Edmund Harcourt");
  });
});

test("a name that the file sets as its title is whom it is about; as plain words above the title it is the author's", () => {
  const text = namedText(`Edmund Harcourt\n\nYouth\n\n${PROSE}`, THINGS);
  expect(attributePassages({ ...text, title: "Edmund Harcourt" }).author).toBe(0);
  const markup = [{ kind: "heading" as const, start: 0, end: "Edmund Harcourt".length }];
  expect(attributePassages({ ...text, title: "Edmund Harcourt", markup }).author).toBeUndefined();
  expect(attributePassages({ ...text, title: "Youth", markup }).author).toBe(0);
});

describe("the foot of a text says who wrote it", () => {
  test.each([
    ["behind a dash", "— Edmund Harcourt"],
    ["in words on the author", "About the author: Edmund Harcourt teaches history at Leeds."],
    ["in words on a contributor", "Edmund Harcourt is a historian and lives in Leeds."],
    [
      "behind the closing words of a letter",
      "Yours sincerely,\n\nEdmund Harcourt\n\nP.S. The loom is broken.",
    ],
    ["as the signature under place and date", "Leeds, March 3, 1913.\n\nEdmund Harcourt"],
  ])("%s", (_, foot) => {
    expect(authorOf(`The Strike\n\n${PROSE}\n\n${foot}`)).toBe("Edmund Harcourt");
  });
});

test("whom the prose speaks of is its subject and not its author", () => {
  expect(authorOf(`William Sharpe\n\nEarly life\n\n${PROSE}`)).toBeUndefined();
  expect(authorOf(`The Speeches of William Sharpe\n\n${PROSE}`)).toBeUndefined();
  expect(authorOf(`Interview with William Sharpe\n\n${PROSE}`)).toBeUndefined();
});

test("a translator, an editor or a publisher is no author", () => {
  expect(authorOf(`The Strike\n\nTranslated by John Miller\n\n${PROSE}`)).toBeUndefined();
  expect(authorOf(`The Strike\n\nFirst published by the Weavers' League\n\n${PROSE}`)).toBeUndefined();
});

test("an unsigned introduction is by whom the title page says: who introduces, translates or edits", () => {
  const page = (line: string, heading: string) =>
    `Looms\n\nby William Sharpe\n\n${line}\n\n${heading}\n\n${PROSE}`;
  expect(authorOf(page("With an introduction by Edmund Harcourt", "INTRODUCTION"))).toBe("Edmund Harcourt");
  expect(authorOf(page("Translated by Edmund Harcourt", "TRANSLATOR'S PREFACE"))).toBe("Edmund Harcourt");
  expect(authorOf(page("Edited by Edmund Harcourt", "Editor's Introduction"))).toBe("Edmund Harcourt");
  const below = "Translated from the French, with introduction and notes.\n\nBy Edmund Harcourt";
  expect(authorOf(page(below, "Preface"))).toBe("Edmund Harcourt");
  expect(authorOf(page("A tale of introductions.\n\nPrinted by Edmund Harcourt", "Preface"))).not.toBe(
    "Edmund Harcourt",
  );
});
