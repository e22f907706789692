import { expect, test } from "vitest";
import type { ClaimQuoted } from "#model";
import {
  claimsMade,
  makersTitle,
  stanceBefore,
  surenessOfClaim,
  surenessOfEnd,
} from "../../../client/state/claim-groups.ts";
import { entity } from "./small-stage.ts";

const macpherson = entity("Person", "Macpherson");
const claim = (words: string, more: Partial<ClaimQuoted> = {}): ClaimQuoted => ({
  id: `claim:${words}`,
  words,
  kind: "reported",
  speakers: [macpherson],
  about: [],
  place: {
    text: "t",
    title: "T",
    start: 0,
    end: words.length,
    quote: words,
    sentence: { start: 0, end: words.length },
    context: words,
    confidence: 1,
    method: "test",
  },
  ...more,
});
const votes = claim("the Levellers wanted votes for servants.", { polarity: "denied" });
const servants = claim("servants had no vote.", { polarity: "asserted" });
const myth = claim("It is not true that they all agreed.", { polarity: "denied" });
const perhaps = claim("they met at Putney.", { polarity: "doubted" });

test("what somebody denies does not stand under what he says", () => {
  const claims = [votes, servants, perhaps, myth];
  const told = claimsMade({ claims, total: 4, truncated: false });
  expect(
    told.map(({ title, count, claims: made }) => [title, count, made.map(({ words }) => words)]),
  ).toEqual([
    ["says", 2, [servants.words, myth.words]],
    ["denies", 1, [votes.words]],
    ["doubts", 1, [perhaps.words]],
  ]);
});

test("as long as some claims are not here, no number of what is denied is given", () => {
  const told = claimsMade({ claims: [votes], total: 70, truncated: true });
  expect(told.map(({ title, count }) => [title, count])).toEqual([["denies", undefined]]);
  expect(claimsMade({ claims: [], total: 0, truncated: false })).toEqual([]);
});

test("where claims of several stand together, who denies one is called that", () => {
  expect(stanceBefore(votes)).toBe("denied by");
  expect(stanceBefore({ ...votes, speakers: [] })).toBe("denied");
  expect(stanceBefore(perhaps)).toBe("doubted by");
  expect([stanceBefore(servants), stanceBefore(myth)]).toEqual([undefined, undefined]);
});

test("the page of a claim says whether those under it said or denied it", () => {
  expect(makersTitle({ label: votes.words, polarity: "denied" })).toBe("denied by");
  expect(makersTitle({ label: myth.words, polarity: "denied" })).toBe("said by");
  expect(makersTitle({ label: servants.words })).toBe("said by");
});

test("how sure a claim is one, who makes it and what it is about are said apart, each with its name", () => {
  const said = { label: servants.words, polarity: "asserted" as const };
  const denied = { label: votes.words, polarity: "denied" as const };
  const tie = {
    type: "ASSERTS" as const,
    source: macpherson,
    target: entity("Claim", servants.words),
    confidence: 0.446,
  };
  expect(surenessOfClaim({}, [{ confidence: 0.5 }, { confidence: 0.72 }])).toBe(
    "72 % sure that this is a claim.",
  );
  expect(surenessOfClaim({ status: "accepted" }, [{ confidence: 0.5 }])).toBe(
    "That this is a claim: accepted.",
  );
  expect(surenessOfEnd(said, tie)).toBe("45 % sure that Macpherson says it");
  expect(surenessOfEnd(denied, tie)).toBe("45 % sure that Macpherson denies it");
  expect(surenessOfEnd(said, { ...tie, status: "added" })).toBe("added by a reader");
  expect(
    surenessOfEnd(said, {
      ...tie,
      type: "ABOUT",
      source: tie.target,
      target: entity("Organisation", "Levellers"),
    }),
  ).toBe("45 % sure that it is about Levellers");
});
