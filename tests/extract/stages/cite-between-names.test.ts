import { expect, test } from "vitest";
import type { Claimed } from "../../../extract/document.ts";
import { citeBetweenNames } from "../../../extract/stages/cite-between-names.ts";
import { ANARCHISTS, AVRICH, cited, ties } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const ROTH: Thing = ["Person", "Ben Roth", "Roth"];
const THOUGHTS = "Much was said of Avrich's views in those years. The theory of Avrich was long taught.";

/** A text by Ann Archer in which the head of the encoder gives every pair of names the same chance that the one cites the other. */
function document(sentence: string, chance: number, claims: Claimed["claims"] = []): Claimed {
  const read = cited([`${THOUGHTS} ${sentence}`], [AVRICH, ANARCHISTS, ROTH]);
  const reading = { ...read.reading, relations: () => ({ CITES: chance, SUPPORTS: chance / 4 }) };
  return { ...read, reading, quotations: [], pronouns: [], claims };
}

function between(read: Claimed): string[] {
  return ties({ ...read, relations: citeBetweenNames(read, read.relations) });
}

const SAYS = "Roth writes that nobody read Avrich.";

test("what the head half believes is stated where the one says something and the other's thoughts are spoken of", () => {
  expect(between(document(SAYS, 0.4))).toContain("Ben Roth CITES Paul Avrich");
});

test.each([
  ["the head sees nothing", SAYS, 0.003],
  ["nobody says anything", "Roth met the widow of Avrich.", 0.1],
  ["the other is only told it", "Roth writes of his troubles, as he once told Avrich.", 0.4],
  [
    "the one cites something else",
    "Avrich was one of the proponents of the policy referred to by Roth, who writes well.",
    0.4,
  ],
  ["a semicolon parts them", "Roth writes well; nobody read Avrich.", 0.4],
])("but not where %s", (_why, sentence, chance) => {
  expect(between(document(sentence, chance))).not.toContain("Ben Roth CITES Paul Avrich");
});

test("whoever speaks in a sentence cites from it though it does not name him", () => {
  const sentence = "Roth had come home. Nobody, he had learned, had ever read Avrich.";
  const read = document(sentence, 0.4);
  const { start = 0, end = 0 } = read.sentences.at(-1) ?? {};
  const speaker = read.entities.findIndex(({ label }) => label === "Ben Roth");
  const claim = { start, end, kind: "reported", speaker, polarity: "asserted", about: [] } as const;
  const side = { type: "OPPOSES", source: speaker, evidence: [] } as const;
  const byAuthor = { type: "CITES", source: read.author ?? -1, target: speaker, evidence: [] } as const;
  const target = read.entities.findIndex(({ label }) => label === "Paul Avrich");
  const quoting = { start: start + 8, end: start + 12, speaker } as Claimed["quotations"][number];
  const told: Claimed = {
    ...read,
    quotations: [quoting],
    relations: [...read.relations, byAuthor, { ...side, target }],
    claims: [start, 0, 10].map((from) => ({ ...claim, start: from, confidence: 0.8, method: "test" })),
  };
  expect(between(read)).not.toContain("Ben Roth CITES Paul Avrich");
  const [found] = citeBetweenNames(told, told.relations).filter((relation) => relation.target === target);
  expect(found).toMatchObject({ type: "CITES", source: speaker, evidence: [{ start, end }] });
});

test("nobody cites a work of his own, and what the author cites is found elsewhere", () => {
  const read = document("Roth writes of The Russian Anarchists and Ann Archer of Avrich.", 0.9);
  const [work, roth] = ["The Russian Anarchists", "Ben Roth"].map((name) =>
    read.entities.findIndex(({ label }) => label === name),
  );
  expect(between(read)).toContain("Ben Roth CITES The Russian Anarchists");
  const wrote = { type: "AUTHORED", source: roth ?? -1, target: work ?? -1, evidence: [] } as const;
  const own = { ...read, relations: [...read.relations, wrote] };
  expect(between(own)).not.toContain("Ben Roth CITES The Russian Anarchists");
  expect(between(read).filter((tie) => tie.startsWith("Ann Archer"))).toEqual([]);
});

test("a list of many names is not asked whom each of them cites", () => {
  const names = Array.from(
    { length: 40 },
    (_, at): Thing => ["Person", `Anna Writer${"abcdefghijklmnopqrstuvwxyz"[at % 26]}${at}`],
  );
  const read = cited([`${names.map(([, name]) => name).join(", ")} wrote.`], names);
  const reading = { ...read.reading, relations: () => ({ CITES: 0.9 }) };
  const full: Claimed = { ...read, reading, quotations: [], pronouns: [], claims: [] };
  expect(citeBetweenNames(full, []).length).toBeLessThanOrEqual(12 * 11);
});
