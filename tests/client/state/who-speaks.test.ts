import { expect, test } from "vitest";
import type { TextReply } from "#model";
import { claimInWords, speakersIn } from "../../../client/state/who-speaks.ts";
import { entity } from "./small-stage.ts";

const body =
  "We differ. “The village votes.” (Badcock and Retish 2008: 112) “It is so.” (1) (1) Badcock, Politics.";
const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const [archer, roth, badcock, retish] = ["Archer", "Roth", "Badcock", "Retish"].map((name) =>
  entity("Person", name),
);
const [votes, politics] = ["The Village Votes", "Politics"].map((name) => entity("Work", name));
if (!archer || !roth || !badcock || !retish || !votes || !politics) throw new Error("who-speaks: too few");
const relation = (type: "CITES" | "AUTHORED", source: string, target: string, words: string) => ({
  id: `${type}:${source}:${target}`,
  type,
  source,
  target,
  ...at(words),
});
const reference = "(Badcock and Retish 2008: 112)";
const name = (of: { id: string }, words: string) => ({
  entity: of.id,
  ...at(words),
  confidence: 1,
  method: "test",
});
const text: TextReply = {
  id: "t",
  title: "Votes",
  author: archer,
  coAuthors: [roth],
  language: "en",
  sha256: "",
  length: body.length,
  body,
  passages: [],
  notes: [{ label: "1", marker: at("(1)"), ...at("(1) Badcock, Politics.") }],
  remarks: [],
  sentences: [],
  entities: [badcock, retish, votes, politics],
  voices: [archer, badcock],
  mentions: [name(badcock, "Badcock"), name(retish, "Retish")],
  claims: [],
  relations: [
    relation("CITES", archer.id, votes.id, reference),
    relation("CITES", archer.id, politics.id, "Badcock, Politics"),
    relation("AUTHORED", retish.id, votes.id, reference),
    relation("AUTHORED", badcock.id, votes.id, reference),
    relation("AUTHORED", badcock.id, politics.id, "Badcock, Politics"),
  ],
};
const speakersAt = speakersIn(text);
const quotation = (words: string, author: string) => ({ kind: "quotation" as const, author, ...at(words) });

test("a quotation from a work by two is theirs, in the order in which the text names them", () => {
  const block = quotation("“The village votes.” (Badcock and Retish 2008: 112)", badcock.id);
  expect(speakersAt(block)).toBe("Badcock and Retish");
});

test("a quotation from a work by one is his alone, also where its note names the work", () => {
  expect(speakersAt(quotation("“It is so.” (1)", badcock.id))).toBe("Badcock");
});

test("a quotation of somebody who wrote none of what is cited there is his alone", () => {
  expect(speakersAt(quotation("“The village votes.” (Badcock and Retish 2008: 112)", archer.id))).toBe(
    "Archer",
  );
});

test("where the text speaks itself, all who sign it do", () => {
  expect(speakersAt({ kind: "paragraph", author: archer.id, ...at("We differ.") })).toBe("Archer and Roth");
  expect(speakersAt({ kind: "paragraph", ...at("We differ.") })).toBeUndefined();
});

const known = new Map([archer, roth].map((one) => [one.id, one]));

test("the bracket of a claim names all who make it", () => {
  const words = "The village votes.";
  expect(claimInWords({ words, speakers: [archer.id, roth.id] }, known)).toBe(
    "Claim (direct): Archer and Roth say so",
  );
  expect(claimInWords({ words, kind: "quoted", speakers: [roth.id] }, known)).toBe(
    "Claim (quoted): Roth says so",
  );
  expect(claimInWords({ words, speakers: [] }, known)).toBe("Claim (direct), speaker unknown");
  expect(claimInWords({ words, speakers: ["person:elsewhere"] }, known)).toBe("Claim (direct)");
});

test("the bracket of a claim that somebody denies or doubts does not say that he says so", () => {
  const words = "The village votes.";
  const denied = { words, kind: "reported", polarity: "denied" } as const;
  expect(claimInWords({ ...denied, speakers: [roth.id] }, known)).toBe("Claim (reported): Roth denies it");
  expect(claimInWords({ ...denied, speakers: [archer.id, roth.id] }, known)).toBe(
    "Claim (reported): Archer and Roth deny it",
  );
  expect(claimInWords({ words, polarity: "doubted", speakers: [roth.id] }, known)).toBe(
    "Claim (direct): Roth doubts it",
  );
  expect(claimInWords({ ...denied, speakers: [] }, known)).toBe("Claim (reported, denied), speaker unknown");
});

test("who says that something is not true says so", () => {
  const claim = {
    words: "It is not true that the village votes.",
    polarity: "denied",
    speakers: [roth.id],
  } as const;
  expect(claimInWords({ ...claim, speakers: [roth.id] }, known)).toBe("Claim (direct): Roth says so");
});
