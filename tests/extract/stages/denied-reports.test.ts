import { describe, expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

describe("what somebody is not said to hold is not reported as his", () => {
  test.each([
    "{Person|Krugman} does not quote the article or note that his reading differs from its own.",
    "{Person|Krugman} did not explain why, or even note, that his reading differs from its own.",
    "{Person|Krugman} would either have to argue that recessions are planned, or give the point up.",
    "{Person|Krugman} would have to argue that recessions are planned by somebody.",
    "{Person|Mehring} no longer believes that the party was betrayed by its own leaders.",
    "{Person|Mehring} had ceased to care, and stopped believing that the party was betrayed by its leaders.",
    "{Person|Mehring} would deny that the party was betrayed by its own leaders.",
    "Suppose that {Person|Mehring} had argued that the party was betrayed by its own leaders.",
    "The work on the theory of {Person|Grice} has forced us to recognize that the boundary is not tenable.",
    "A thing is romantic when, as {Person|Aristotle} would say, it is wonderful rather than probable.",
    "But {Person|Sanders} will see that the author knew what was coming.",
    "We contend that this does not apply, as Mr. {Person|Leach} himself points out, to the monasteries.",
  ])("%s", async (marked) => {
    expect((await claimsOf(marked)).filter((claim) => claim.startsWith("reported"))).toEqual([]);
  });
});

describe("but a report that only looks like one stays his", () => {
  test.each([
    "{Person|Krugman} never replied; or note that {Person|Gobry} wrote that the reading differs from its own.",
    "{Person|Krugman} quotes the article or notes that his reading differs from its own.",
    "{Person|Mehring} denied that the party was betrayed by its own leaders.",
    "{Person|Mehring} still believes that the party was betrayed by its own leaders.",
    "A thing is romantic, as {Person|Aristotle} said, when it is wonderful rather than probable.",
    "{Person|Sanders} saw the war as the end of all that he had known.",
    "“We are lost”: this, as Mr. {Person|Leach} points out, does not apply to the monasteries.",
  ])("%s", async (marked) => {
    expect((await claimsOf(marked)).some((claim) => claim.startsWith("reported"))).toBe(true);
  });
});
