import { expect, test } from "vitest";
import type { ClaimQuoted, EntitySummary, Quote, RelationQuoted, RelationType } from "#model";
import { PORTRAIT_RULE, type Portrait, portraitOf } from "../../../client/state/portrait.ts";
import { entity } from "./small-stage.ts";

const quote: Quote = {
  text: "t",
  start: 0,
  end: 4,
  confidence: 0.9,
  method: "encoder",
  title: "A history",
  quote: "They",
  sentence: { start: 0, end: 10 },
  context: "They spoke.",
};
const lenin = { ...entity("Person", "Vladimir Lenin"), id: "person:lenin" };
const relation = (
  type: RelationType,
  source: EntitySummary,
  target: EntitySummary,
  more: Partial<RelationQuoted> = {},
): RelationQuoted => ({
  id: `${type}:${source.id}:${target.id}`,
  type,
  source,
  target,
  confidence: 0.9,
  evidence: [quote],
  ...more,
});
const wordsOf = ({ sentences }: Portrait) =>
  sentences.map((pieces) => pieces.map(({ words, note }) => words + (note ? `[${note}]` : "")).join(""));

test("each type of tie is one sentence, each name with its note; the subject is then called by the surname", () => {
  const portrait = portraitOf(lenin, [
    relation("AUTHORED", lenin, { ...entity("Work", "The State"), date: "1917" }),
    relation("PARTICIPATED_IN", lenin, entity("Event", "The Congress")),
    relation("CITES", entity("Person", "Trotsky"), lenin),
    relation("CITES", entity("Person", "Kautsky"), lenin),
  ]);
  expect(wordsOf(portrait)).toEqual([
    "Vladimir Lenin took part in The Congress[1].",
    "Lenin wrote The State[2] (1917).",
    "Kautsky[3] and Trotsky[4] cite Lenin.",
  ]);
  expect(portrait.notes).toHaveLength(4);
  expect(portrait.left).toBe(0);
});

test("a note leads to what it states, and says how sure several places make it together", () => {
  const twice = [quote, { ...quote, start: 20, end: 24 }];
  const portrait = portraitOf(lenin, [
    relation("OPPOSES", lenin, entity("Person", "Kautsky"), { evidence: twice, confidence: 0.968 }),
    relation("AUTHORED", lenin, entity("Work", "The State"), { evidence: twice, status: "added" }),
    relation("CITES", lenin, entity("Person", "Marx")),
  ]);
  expect(portrait.notes.map(({ states, together }) => [states, together])).toEqual([
    ["AUTHORED:person:lenin:work:The State", "the first of 2 places, added by a reader"],
    ["OPPOSES:person:lenin:person:Kautsky", "the first of 2 places, together 97 %"],
    ["CITES:person:lenin:person:Marx", undefined],
  ]);
});

test("what is unsure is not said as a fact, unless a reader accepted it", () => {
  const unsure = { confidence: 0.3 };
  const portrait = portraitOf(lenin, [
    relation("OPPOSES", lenin, entity("Person", "Kautsky"), unsure),
    relation("SUPPORTS", lenin, entity("Person", "Radek"), { ...unsure, status: "accepted" }),
  ]);
  expect(wordsOf(portrait)).toEqual(["Vladimir Lenin supports Radek[1]."]);
  expect(portrait.left).toBe(1);
});

test("what is less than certain has its percentage beside it, what readers accepted or dispute has not", () => {
  const portrait = portraitOf(lenin, [
    relation(
      "AUTHORED",
      lenin,
      { ...entity("Work", "The State"), date: "1917" },
      { confidence: 0.896, evidence: [quote, quote] },
    ),
    relation("AUTHORED", lenin, entity("Work", "Letters"), { confidence: 0.63 }),
    relation("AUTHORED", lenin, entity("Work", "Notes"), { confidence: 0.63, status: "accepted" }),
    relation("OPPOSES", lenin, entity("Person", "Radek"), { confidence: 0.4, status: "disputed" }),
  ]);
  expect(wordsOf(portrait)).toEqual([
    "Vladimir Lenin wrote Notes[1], The State[2] (1917; 89 %) and Letters[3] (63 %).",
    "Lenin opposes Radek[4] (readers disagree).",
  ]);
  expect(PORTRAIT_RULE).toMatch(/at least 50 % sure.*less than 90 %/u);
});

test("a doubt that all names of a sentence share is said once", () => {
  const unsure = { confidence: 0.8 };
  const portrait = portraitOf(lenin, [
    relation("AUTHORED", lenin, { ...entity("Work", "A"), date: "1917" }, unsure),
    relation("AUTHORED", lenin, entity("Work", "B"), unsure),
  ]);
  expect(wordsOf(portrait)).toEqual(["Vladimir Lenin wrote A[1] (1917) and B[2] (each 80 %)."]);
});

test("an unsure claim has its percentage before the full stop", () => {
  const claim: ClaimQuoted = {
    id: "claim:t:1",
    words: "The state must go.",
    speakers: [lenin],
    about: [],
    place: { ...quote, confidence: 0.74 },
  };
  const portrait = portraitOf(lenin, [relation("AUTHORED", lenin, entity("Work", "W"))], [claim]);
  expect(wordsOf(portrait)[1]).toBe("Lenin says: “The state must go.”[2] (74 %).");
});

test("of an unsure claim that a reader accepted no percentage is said, and it comes first", () => {
  const claim = (words: string, status?: ClaimQuoted["status"]): ClaimQuoted => ({
    id: `claim:${words}`,
    words,
    ...(status && { status }),
    speakers: [lenin],
    about: [],
    place: { ...quote, confidence: 0.74 },
  });
  const claims = [claim("One."), claim("Two.", "accepted"), claim("Three.", "disputed")];
  expect(wordsOf(portraitOf(lenin, [], claims))).toEqual([
    "Lenin says: “Two.”[1]",
    "Lenin says: “Three.”[2] (readers disagree).",
  ]);
});

test("a claim is no surer than that somebody makes it, and is told by the rule for relations", () => {
  const claim = (id: string): ClaimQuoted => ({
    id,
    words: `The state must go, ${id}.`,
    speakers: [lenin],
    about: [],
    place: quote,
  });
  const claims = ["one", "two", "three"].map(claim);
  const told = (id: string, confidence: number, status?: "accepted") =>
    relation("ASSERTS", lenin, { ...entity("Claim", id), id }, { confidence, ...(status && { status }) });
  const asserted = [told("one", 0.46), told("two", 0.8), told("three", 0.46, "accepted")];
  expect(wordsOf(portraitOf(lenin, [], claims, asserted))).toEqual([
    "Lenin says: “The state must go, three.”[1]",
    "Lenin says: “The state must go, two.”[2] (80 %).",
  ]);
});

test("mere ties say how and name first from whom they go, and an event without a name is told without quotation marks", () => {
  const trip = { ...entity("Event", "he went to Zurich"), unnamed: true };
  const portrait = portraitOf(lenin, [
    relation("RELATED_TO", entity("Person", "Krupskaya"), lenin, { label: "wrote to" }),
    relation("RELATED_TO", lenin, entity("Person", "Radek"), { label: "taught" }),
    relation("PARTICIPATED_IN", lenin, trip),
  ]);
  expect(wordsOf(portrait)).toEqual([
    "Told of Vladimir Lenin: he went to Zurich[1].",
    "Krupskaya[2] (“wrote to”) is tied to Lenin.",
    "Lenin is tied to Radek[3] (“taught”).",
  ]);
});

test("what is told of events stands apart by semicolons: their labels hold commas, and words that the text has not", () => {
  const told = ["Martov had founded Iskra, took the side of Grimm", "Lenin left Bern", "c", "d", "e"];
  const relations = told.map((label, index) =>
    relation(
      "PARTICIPATED_IN",
      lenin,
      { ...entity("Event", label), unnamed: true },
      { confidence: 0.99 - index / 100 },
    ),
  );
  expect(wordsOf(portraitOf(lenin, relations.slice(0, 2)))).toEqual([
    "Told of Vladimir Lenin: Martov had founded Iskra, took the side of Grimm[1]; Lenin left Bern[2].",
  ]);
  expect(wordsOf(portraitOf(lenin, relations))[0]).toMatch(/c\[3\]; d\[4\]; and 1 more\.$/u);
});

test("claims follow as quotations, with one pair of marks and one full stop", () => {
  const claim: ClaimQuoted = {
    id: "claim:t:1",
    words: "“The state must go.”",
    kind: "quoted",
    polarity: "denied",
    speakers: [lenin],
    about: [],
    place: quote,
  };
  const portrait = portraitOf(lenin, [relation("AUTHORED", lenin, entity("Work", "The State"))], [claim]);
  expect(wordsOf(portrait)[1]).toBe("Lenin denied that “The state must go.”[2]");
});

test("what is told in the writer's words is not put into the speaker's mouth", () => {
  const claim: ClaimQuoted = {
    id: "claim:t:1",
    words: "identifies the real distinction",
    kind: "reported",
    speakers: [lenin],
    about: [],
    place: quote,
  };
  expect(wordsOf(portraitOf(lenin, [], [claim]))).toEqual([
    "Reported of Lenin: “identifies the real distinction”[1].",
  ]);
});

test("a claim that somebody denies or doubts is told as such; one that is doubtful in its own words is said", () => {
  const claim = (words: string, more: Partial<ClaimQuoted>): ClaimQuoted => ({
    id: `claim:t:${words}`,
    words,
    kind: "reported",
    speakers: [lenin],
    about: [],
    place: quote,
    ...more,
  });
  const told = (words: string, more: Partial<ClaimQuoted>) =>
    wordsOf(portraitOf(lenin, [], [claim(words, more)]))[0];
  expect(told("the treaty saves us", { polarity: "doubted" })).toBe(
    "Lenin is reported to have doubted that “the treaty saves us”[1].",
  );
  expect(told("the raids were planned", { polarity: "denied" })).toBe(
    "Lenin is reported to have denied that “the raids were planned”[1].",
  );
  expect(told("perhaps the treaty saves us", { polarity: "doubted" })).toBe(
    "Reported of Lenin: “perhaps the treaty saves us”[1].",
  );
  expect(told("Perhaps it saves us.", { polarity: "doubted", kind: "direct" })).toBe(
    "Lenin says: “Perhaps it saves us.”[1]",
  );
});

test("of many names the first are said and the others counted", () => {
  const works = Array.from({ length: 7 }, (_, index) =>
    relation("AUTHORED", lenin, entity("Work", `W${index}`)),
  );
  const portrait = portraitOf(lenin, works);
  expect(wordsOf(portrait)).toEqual(["Vladimir Lenin wrote W0[1], W1[2], W2[3], W3[4] and 3 more."]);
  expect(portrait.left).toBe(3);
});
