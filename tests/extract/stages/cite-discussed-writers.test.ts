import { expect, test } from "vitest";
import type { ClaimKind } from "#model";
import { citeInClaims } from "../../../extract/stages/cite-in-claims.ts";
import { ANARCHISTS, AVRICH, cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const ROTH: Thing = ["Person", "Ben Roth", "Roth"];
const KNOWN = "Avrich's The Russian Anarchists is long. Much was said of Avrich's views in those years.";

/** What Ben Roth cites in a text whose last sentence holds what he says, from these words on. */
function citedByRoth(before: string, sentence: string, from: string, kind: ClaimKind = "reported"): string[] {
  const document = cited([`${before} ${sentence}`], [AVRICH, ANARCHISTS, ROTH]);
  const { start = 0, end = 0 } = document.sentences.at(-1) ?? {};
  const at = document.body.indexOf(from, start);
  const speaker = document.entities.findIndex(({ label }) => label === "Ben Roth");
  const claim = { start: at, end, kind, speaker, polarity: "asserted", about: [], confidence: 0.8 } as const;
  const claims = [{ ...claim, method: "test" }];
  return ties(citeInClaims({ ...document, quotations: [], pronouns: [], claims })).flatMap((tie) =>
    tie.startsWith("Ben Roth CITES ") ? [tie.slice("Ben Roth CITES ".length)] : [],
  );
}

test("who says something, as the text tells it, of a writer whose works and thoughts it knows cites him", () => {
  expect(citedByRoth(KNOWN, "Roth held that Avrich had seen little.", "Avrich had")).toEqual(["Paul Avrich"]);
});

test("whose thoughts are spoken of again and again is a writer though no work of his is named", () => {
  const often = "It rained. Much was said of Avrich's views, and of the theory of Avrich.";
  expect(citedByRoth(often, "Roth held that Avrich had seen little.", "Avrich had")).toEqual(["Paul Avrich"]);
});

test("who says something of another's work cites it", () => {
  const said = "Roth held that The Russian Anarchists was a dull book.";
  expect(citedByRoth(KNOWN, said, "The Russian")).toContain("The Russian Anarchists");
});

test.each([
  ["It rained. Much was said of Avrich's views.", "Roth held that Avrich had seen little.", "Avrich had"],
  ["Avrich's The Russian Anarchists is long.", "Roth held that Avrich was a thief.", "Avrich was"],
  [KNOWN, "While Avrich slept, Roth held that all was lost.", "all was"],
])(
  "who is no writer in the text, or stands beside what is said, is not cited: %s %s",
  (before, said, from) => {
    expect(citedByRoth(before, said, from)).toEqual([]);
  },
);

test("what the author says is not said by whom he names in it", () => {
  expect(citedByRoth(KNOWN, "Roth knew that Avrich had seen little.", "Roth knew", "direct")).toEqual([]);
});

test("all who say it together cite whom they speak of", () => {
  const WEIL: Thing = ["Person", "Anna Weil", "Weil"];
  const document = cited(
    [`${KNOWN} Roth and Weil held that Avrich had seen little.`],
    [AVRICH, ANARCHISTS, ROTH, WEIL],
  );
  const { start = 0, end = 0 } = document.sentences.at(-1) ?? {};
  const of = (name: string) => document.entities.findIndex(({ label }) => label === name);
  const claim = { start, end, kind: "reported", speaker: of("Ben Roth"), others: [of("Anna Weil")] } as const;
  const claims = [{ ...claim, polarity: "asserted", about: [], confidence: 0.8, method: "test" } as const];
  const found = ties(citeInClaims({ ...document, quotations: [], pronouns: [], claims }));
  expect(found).toContain("Ben Roth CITES Paul Avrich");
  expect(found).toContain("Anna Weil CITES Paul Avrich");
  expect(found).not.toContain("Ben Roth CITES Anna Weil");
});

test("who wrote a work with another does not cite him by speaking of him", () => {
  const both = "The Russian Anarchists, by Avrich and Roth, is long. Much was said of Avrich's views.";
  expect(citedByRoth(both, "Roth held that Avrich had seen little.", "Avrich had")).toEqual([]);
});
