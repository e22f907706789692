import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
import { findOwnTitle } from "../../../extract/stages/find-own-title.ts";
import { namedText, type Thing } from "../named-text.ts";

const PROSE =
  "The strike of 1912 broke the old habits of the trade, and the masters believed that wages would follow prices for ever. Nobody thinks so now.";
const THINGS: Thing[] = [
  ["Person", "Ann Archer", "ANN ARCHER", "Archer"],
  ["Person", "Bo Baker"],
];

/** The title of a text whose first line its reader took for the title, and the works its author is said to have written. */
function read(head: string, title = head.split("\n", 1)[0]?.replace(/^#+ /u, "") ?? "") {
  const text = { ...namedText(`${head}\n\n${PROSE}`, THINGS), title };
  const cited = findCitations(attributePassages(text));
  const found = findOwnTitle({ ...cited, quotations: [], pronouns: [], claims: [] });
  const wrote = found.relations.filter(({ type }) => type === "AUTHORED").map(({ target }) => target);
  return { title: found.title, works: [...new Set(wrote)].map((work) => found.entities[work]?.label) };
}

test.each([
  ["behind the author and a colon", "Ann Archer: The Lost Strike"],
  ["behind the author and a dash", "Ann Archer — The Lost Strike"],
  ["in quotation marks behind the author", "Ann Archer, “The Lost Strike”"],
  ["before the author and a dash", "The Lost Strike — Ann Archer"],
  ["before the author in brackets", "The Lost Strike (Ann Archer, 1987)"],
  ["before “by” and an imprint", "The Lost Strike, by Ann Archer (London: Gollancz, 1938)"],
  ["before “By” and a full stop", "The Lost Strike. By Ann Archer."],
  ["under the author", "Ann Archer\n\nThe Lost Strike"],
  ["under two authors", "Ann Archer and Bo Baker\n\nThe Lost Strike"],
  ["under the author and what is told of the text", "ANN ARCHER\n\n(May 1921)\n\nThe Lost Strike"],
  ["under the kind of writing", "OPINION\n\nThe Lost Strike\n\nAnn Archer"],
  [
    "under the head of a journal",
    "Past and Present\nVol. 5, No. 2 (Spring 1970), pp. 1-20\n\nThe Lost Strike\n\nAnn Archer",
  ],
  [
    "behind what says that it is an electronic book",
    "The Project Gutenberg eBook of The Lost Strike, by Ann Archer",
  ],
])("the title stands %s", (_, head) => {
  expect(read(head)).toEqual({ title: "The Lost Strike", works: ["The Lost Strike"] });
});

test.each([
  ["whom the text is about", "Ann Archer and the Lost Strike\n\nBo Baker"],
  ["who spoke", "Speech by Ann Archer at Leeds"],
  ["nobody", "The Lost Strike\n\nAnn Archer"],
])("a first line that names %s is the title as it stands", (_, head) => {
  expect(read(head).title).toBe(head.split("\n", 1)[0]);
});

test("where the first line tells where the text comes from, the title is not the name of the file", () => {
  const head = "From The Miner, Vol. 3 No. 4, May 1921, pp. 12-20.\n\nAnn Archer\n\nThe Lost Strike";
  expect(read(head, "archer-1921").title).toBe("The Lost Strike");
  expect(read("Ann Archer\n\nThe Lost Strike", "archer-1921").title).toBe("archer-1921");
});

test("a heading that says what kind of writing stands under it is no work", () => {
  expect(read("BOOK REVIEWS\n\nAnn Archer")).toEqual({ title: "BOOK REVIEWS", works: [] });
});

test("whoever edited what a text holds is its editor, and did not write it", () => {
  expect(read("Letters of the Strike\n\nEdited by Ann Archer").works).toEqual([]);
});
