import { expect, test } from "vitest";
import type { Claimed, FoundQuotation, FoundRelation } from "../../../extract/document.ts";
import { wordsOfOthers } from "../../../extract/stages/words-of-others.ts";
import { cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const ARNOLD: Thing = ["Person", "Matthew Arnold", "Arnold"];
const VIRGIL: Thing = ["Person", "Virgil"];
const METHOD = "encoder, author";

/** Who cites Virgil (2) by one sentence of a text by Ann Archer (0), some words of which Arnold (1) speaks. */
function citing(sentence: string, words: string, method = METHOD, speaker: number | "nobody" = 1): string[] {
  const document = cited([sentence], [ARNOLD, VIRGIL]);
  const { start = 0, end = 0 } = document.sentences.at(-1) ?? {};
  const from = document.body.indexOf(words);
  const spoken = speaker === "nobody" ? {} : { speaker };
  const quoted: FoundQuotation = {
    start: from,
    end: from + words.length,
    kind: "inline",
    statement: true,
    ...spoken,
  };
  const relation: FoundRelation = {
    type: "CITES",
    source: 0,
    target: 2,
    manner: "mention",
    evidence: [{ start, end, confidence: 0.7, method }],
  };
  const claimed: Claimed = { ...document, quotations: [quoted], pronouns: [], claims: [] };
  return ties({ ...claimed, relations: wordsOfOthers(claimed, [relation]) });
}

const PRIZED = "This we prize in Virgil above all";

test("who is named in quoted words alone is cited by their speaker", () => {
  expect(citing(`Arnold wrote: “${PRIZED}.”`, PRIZED)).toEqual(["Matthew Arnold CITES Virgil"]);
});

test("who is named outside of the words too, or in words of nobody known, is cited by the author", () => {
  expect(citing(`Of Virgil Arnold wrote: “${PRIZED}.”`, PRIZED)).toEqual(["Ann Archer CITES Virgil"]);
  expect(citing(`Somebody wrote: “${PRIZED}.”`, PRIZED, METHOD, "nobody")).toEqual([
    "Ann Archer CITES Virgil",
  ]);
});

test("a note behind quoted words is the author's", () => {
  expect(citing(`Arnold wrote: “${PRIZED}.”`, PRIZED, "note")).toEqual(["Ann Archer CITES Virgil"]);
});

test("nobody cites himself by his own words", () => {
  expect(citing(`Virgil wrote: “I, Virgil, sing”.`, "I, Virgil, sing", METHOD, 2)).toEqual([
    "Ann Archer CITES Virgil",
  ]);
});
