import { expect, test } from "vitest";
import { statingPlaces } from "#model";
import type { Claimed, FoundClaim } from "../../../extract/document.ts";
import { citeInClaims } from "../../../extract/stages/cite-in-claims.ts";
import { ANARCHISTS, AVRICH, cited, ties } from "../cited-text.ts";
import { readMarked } from "../marked-text.ts";
import type { Thing } from "../named-text.ts";

const SERGE: Thing = ["Person", "Victor Serge", "Serge"];

/** A text by Ann Archer in which each statement is claimed as told; its ties as words. */
function tiesOf(sentence: string, things: readonly Thing[], claims: readonly Partial<FoundClaim>[]) {
  const document = cited([sentence], things);
  const { start = 0, end = 0 } = document.sentences.at(-1) ?? {};
  const told = claims.map(
    (claim): FoundClaim => ({
      start,
      end,
      kind: "direct",
      polarity: "asserted",
      about: [],
      confidence: 0.8,
      method: "test",
      ...claim,
    }),
  );
  const claimed: Claimed = { ...document, quotations: [], pronouns: [], claims: told };
  return ties(citeInClaims(claimed));
}

const SAID = "It was, in the eyes of Serge, the end of the movement.";

test("an author cites whoever speaks in a quoted claim", () => {
  expect(tiesOf(SAID, [SERGE], [{ kind: "quoted", speaker: 1 }])).toEqual(["Ann Archer CITES Victor Serge"]);
});

test("what is only reported, or said by the author, is no proof of it", () => {
  expect(tiesOf(SAID, [SERGE], [{ kind: "reported", speaker: 1 }, { speaker: 0 }])).toEqual([]);
});

test("a place that speaks is not cited", () => {
  const claims = [{ kind: "quoted", speaker: 1 }] as const;
  expect(tiesOf("It was, in the eyes of Berlin, the end.", [["Place", "Berlin"]], claims)).toEqual([]);
});

test("who cites a work cites the person who wrote it", () => {
  const document = cited(
    [
      "Serge discusses The Russian Anarchists.",
      "He knew it well. The Russian Anarchists, by Paul Avrich, is long.",
    ],
    [SERGE, AVRICH, ANARCHISTS],
  );
  const found = ties(citeInClaims({ ...document, quotations: [], pronouns: [], claims: [] }));
  expect(found).toContain("Victor Serge CITES The Russian Anarchists");
  expect(found).toContain("Victor Serge CITES Paul Avrich");
});

test("a work that is told to be somebody's, and cited, again and again has its author cited once", async () => {
  const once =
    "{Person|Anna Weil} wrote {Work|On Free Cities}. {Person|Ben Roth} cites {Work|On Free Cities}. ";
  const { relations } = await readMarked(once.repeat(60));
  const byWork = relations.filter(({ evidence }) => evidence[0]?.method === "author-of-work");
  expect(byWork.length).toBeGreaterThan(0);
  expect(byWork.length).toBeLessThan(4);
});

test("a line that only says what the text is called cites no namesake", async () => {
  const document = await readMarked(
    "By {Person|Ann Archer}\n\n{Person|Ben Roth}'s {Work|On These Matters} was long, and few have read it to its end since then.\n\n{Work|On These Matters}, and nothing else, was what they spoke of in those years.\n\n“{Work|On These Matters}.”\n\nThey went home.",
  );
  const places = document.relations
    .filter(({ evidence }) => evidence[0]?.method === "written-work")
    .flatMap(({ evidence }) => evidence.map(({ start, end }) => document.body.slice(start, end)));
  expect(places).toHaveLength(2);
});

test("a note and the sentence of its mark are one place also of the author whose work it cites", async () => {
  const document = await readMarked(
    "By {Person|Ann Archer}\n\nThe movement ended in those years, as all who were there have told since.[1]\n\nMany of them left the country for good.[2]\n\nNotes\n\n1. {Person|Paul Avrich}, {Work|The Russian Anarchists} (Princeton, 1967), p. 12.\n2. {Person|Paul Avrich}, {Work|The Russian Anarchists}, p. 200.\n",
  );
  const places = document.relations
    .filter(({ type, target }) => type === "CITES" && document.entities[target]?.type === "Person")
    .map(({ evidence }) => statingPlaces(evidence.map((proof) => ({ text: "a", ...proof }))));
  expect(new Set(places)).toEqual(new Set([2]));
});

const written = async (sentence: string) => {
  const document = await readMarked(
    `By {Person|Ann Archer}\n\n{Person|Ben Roth} lived in the town for many years. ${sentence}`,
  );
  return ties(document).includes("Ann Archer CITES On Free Cities");
};

test.each([
  "It is true that {Person|Ben Roth}'s {Work|On Free Cities} is not such a book.",
  "He was no poet, and his {Work|On Free Cities} is dull.",
])("a work that is spoken of with its author is cited: %s", async (sentence) => {
  expect(await written(sentence)).toBe(true);
});

test.each([
  "He completed his edition of {Work|On Free Cities} there.",
  "His {Work|On Free Cities} was written in 1831.",
  "In {Person|Ben Roth}'s {Work|On Free Cities}, {Person|Anna Weil} argues, there is nothing new.",
])(
  "a sentence that tells how a work was made, or what another says of it, cites nothing: %s",
  async (sentence) => {
    expect(await written(sentence)).toBe(false);
  },
);
