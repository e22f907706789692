import { expect, test } from "vitest";
import { isAffiliation, isReviewHead } from "../../../extract/patterns/people-lines.ts";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { namedText, type Thing } from "../named-text.ts";
import { prose } from "./text-layout.ts";

const REVIEWERS: readonly Thing[] = [
  ["Person", "Ann Archer"],
  ["Person", "Ben Brook"],
  ["Person", "Cora Dale"],
];

function review(book: string, reviewer: string, house: string): string[] {
  const head = `*${book}.* By Edmund Harcourt. (London: Wexley Press. 1930.)`;
  return [head, prose(`The author of ${book} is right.`), `${reviewer}\n${house}`];
}

function voicesOf(blocks: readonly string[]) {
  const text = namedText(["Reviews of Books", ...blocks].join("\n\n"), REVIEWERS);
  const found = attributePassages(text);
  const name = (number: number | undefined) => (number === undefined ? "-" : (REVIEWERS[number]?.[1] ?? "?"));
  const voices = text.stretches.flatMap(({ kind, start, end }, at) =>
    kind === "paragraph" && text.body.slice(start, end).includes("is right")
      ? [name(found.speakers[at])]
      : [],
  );
  return { author: name(found.author), voices };
}

test("reviews that stand together, each signed over a university, are each signer's and nobody's as a whole", () => {
  const house = "*Wayne State University*";
  const found = voicesOf([
    ...review("The Loom", "Ann Archer", house),
    ...review("The Weavers", "Ben Brook", house),
    ...review("The Strike", "Cora Dale", house),
  ]);
  expect(found).toEqual({ author: "-", voices: ["Ann Archer", "Ben Brook", "Cora Dale"] });
});

test.each([
  "Wayne State University",
  "University of Illinois",
  "*The Newberry Library*",
  "King's College, Cambridge",
])("a line may be nothing but where somebody works: %s", (line) => {
  expect(isAffiliation(line)).toBe(true);
});

test.each(["Christopher Johnson", "The University that he left was poor", "in the University"])(
  "another line is none: %s",
  (line) => {
    expect(isAffiliation(line)).toBe(false);
  },
);

test.each([
  "The Loom in Leeds. By John W. Harcourt. The Wexley Academy, Leeds, 1914. 284 pages. $1.25 net.",
  "*The Origins of the Strike.* By Sidney Harcourt. (London: Wexley Press. 1928.)",
  "“Bread and Looms.” Edited by A. Dale and B. Brook. London, 1897. Pp. xii, 303.",
])("a line tells what is reviewed below it: %s", (line) => {
  expect(isReviewHead(line)).toBe(true);
});

test.each([
  "The loom was slow. By 1914 nobody in Leeds had seen another.",
  "The Loom. By Ann Archer.",
  "By John W. Harcourt. Leeds, 1914. 284 pages.",
])("another line reviews nothing: %s", (line) => {
  expect(isReviewHead(line)).toBe(false);
});

test("who signs a review over the head of the next one speaks in it", () => {
  const head = (book: string) =>
    `${book}. By Edmund Harcourt. The Wexley Academy, Leeds, 1914. 284 pages. $2.00 net.`;
  const found = voicesOf([
    head("The Loom"),
    prose("The author of The Loom is right."),
    "Ann Archer.",
    head("The Weavers"),
    prose("The author of The Weavers is right."),
    "Ben Brook.",
    head("The Strike"),
    prose("The author of The Strike is right."),
    "Cora Dale.",
  ]);
  expect(found).toEqual({ author: "-", voices: ["Ann Archer", "Ben Brook", "Cora Dale"] });
});
