import { expect, test } from "vitest";
import { isAffiliation } from "../../../extract/patterns/people-lines.ts";
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
