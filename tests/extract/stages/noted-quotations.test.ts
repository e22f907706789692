import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

const AHEAD = "The party met in the town and the delegates came from every part of the country in that year.";

async function speakersOf(marked: string): Promise<string[]> {
  const document = await readMarked(`By {Person|Jock Dominie}\n\n${AHEAD}\n\n${marked}`);
  return document.claims
    .filter(({ kind }) => kind === "quoted")
    .map((claim) => `${document.entities[claim.speaker ?? -1]?.label ?? "-"}: ${wordsOf(document, claim)}`);
}

const BEHIND = "Nobody in the town had thought of this before, and few came to think of it later.";

test("a paragraph behind words on somebody's saying, with a note that gives his work, is his", async () => {
  const told = await speakersOf(
    `At this point {Person|Lenin} led the left of the party. He constantly encouraged the initiative of the workers.\n\nLet the workers set up control at their works. Socialism cannot be decreed from above, nor can the new life be made by clerks.(6)\n\n${BEHIND}\n\n# Notes\n\n(6) {Person|V.I. Lenin}, {Work|Collected Works} Vol. 26 p. 288.`,
  );
  expect(told).toHaveLength(2);
  expect(told.every((claim) => claim.includes("Lenin: "))).toBe(true);
});

test("so is one of a woman, under a raised mark", async () => {
  const told = await speakersOf(
    `The quarrel was about the strike. By then {Person|Rosa Luxemburg} had argued for the strike in every paper of the party.\n\nThe mass strike is the form of the revolution itself… it flows now like a broad wave over the whole country, and we cannot hold it.[3]\n\n${BEHIND}\n\n# Notes\n\n[3] {Person|Rosa Luxemburg}, {Work|The Mass Strike}, p. 44.`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((claim) => claim.startsWith("Rosa Luxemburg: "))).toBe(true);
});

test("so is one that the next paragraph looks back at", async () => {
  const told = await speakersOf(
    `{Person|Bukharin} came to the question early. In that book he had already written the outline of his polemic.\n\nThus, the society of the future is a society without a state. The real difference in views is that the socialists see the concentration of production.(12)\n\nHe wrote this in exile, but the paper refused to print it.`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((claim) => claim.startsWith("Bukharin: "))).toBe(true);
});

const TOLD_BEFORE =
  "At this point {Person|Lenin} led the left of the party. He constantly encouraged the workers.";

test.each([
  [
    "that tells of him",
    "He saw that socialism cannot be decreed from above, nor can the new life be made by clerks.(6)",
  ],
  [
    "of the past",
    "The workers were tired, and socialism was nothing that a clerk could make for them in such a winter.(6)",
  ],
  [
    "with a mark amid it",
    "Socialism cannot be decreed from above,(5) nor can the new life be made by the clerks of a state.(6)",
  ],
])("a paragraph %s is the author's own", async (_, paragraph) => {
  const told = await speakersOf(
    `${TOLD_BEFORE}\n\n${paragraph}\n\n${BEHIND}\n\n# Notes\n\n(5) See above.\n\n(6) {Person|V.I. Lenin}, {Work|Collected Works} Vol. 26 p. 288.`,
  );
  expect(told).toEqual([]);
});

test("so is one whose note says more than where it stands", async () => {
  const told = await speakersOf(
    `${TOLD_BEFORE}\n\nSocialism cannot be decreed from above, nor can the new life be made by the clerks of a state.(6)\n\n${BEHIND}\n\n# Notes\n\n(6) But see {Person|V.I. Lenin}, {Work|Collected Works} Vol. 26 p. 288, where this is denied.`,
  );
  expect(told).toEqual([]);
});

const SET_APART =
  "The property of the soil is theft, and no law of any king can make it anything else in the end.[3]";

test.each([
  [
    "{Person|Marx} had read {Person|Proudhon} on this question:",
    "{Person|Proudhon}, {Work|What is Property?}",
    "Proudhon",
  ],
  [
    "{Person|Marx} had read {Person|Proudhon} on this question:",
    "{Person|Otto Weil}, {Work|The Friends}",
    "Marx",
  ],
  [
    "{Person|Marx} wrote to {Person|Proudhon} on this question:",
    "{Person|Proudhon}, {Work|What is Property?}",
    "Marx",
  ],
])(
  "of those named before words set apart the author of the work in their note has written them, unless one is said to: %s %s",
  async (lead, source, speaker) => {
    const told = await speakersOf(
      `${lead}\n\n> ${SET_APART}\n\n${BEHIND}\n\n# Notes\n\n[3] ${source}, p. 12.`,
    );
    expect(told.map((claim) => claim.split(":")[0])).toEqual([speaker]);
  },
);
