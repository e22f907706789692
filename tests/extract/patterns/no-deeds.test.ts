import { describe, expect, test } from "vitest";
import { isNoTelling } from "../../../extract/patterns/no-deeds.ts";

describe("a clause tells no event that", () => {
  test.each([
    ["asks", "In what district was the ward in November, 1872?"],
    ["asks between quotation marks", "“Did he not resign in 1872?”"],
    ["says what never was", "Marx never met Bakunin in London in 1869"],
    ["says what was not done", "The Congress did not meet in 1870"],
    ["says what the writer comes to", "I come next to the decrees given by Lanfranc in 1070"],
    ["says what the writer turns to", "We must now turn to the laws passed in 1833"],
    ["says what proves a view", "His primary evidence for this included an inscription erected in 1337"],
    ["says what an argument is", "Her argument against it was that he died in 1204"],
    ["vouches for what was not so", "it is a fact that the sun-dial was not known until 263 B.C"],
    ["opens within a reference", "23, p. 427, of Alisur retiring to the river in 1307"],
  ])("%s", (_, clause) => {
    expect(isNoTelling(clause)).toBe(true);
  });
});

describe("a clause may tell an event that", () => {
  test.each([
    ["tells of a journey", "I came to London in May 1848"],
    ["tells of a journey of many", "We came next day to the camp, which was taken in 1857"],
    ["says when it came to it", "Spaniards did not reach Luzon until 1571"],
    ["says what did not prevent it", "My respect did not prevent my canvassing it in a memoir read in 1842"],
    ["has evidence as its object", "he laid his evidence before the court in 1649"],
    ["tells what was done to a source", "The source was destroyed in 1204"],
    ["opens with a number", "23 men were shot in Moscow in 1918"],
    ["opens with a day", "23 May 1618, the governors were thrown out"],
    ["vouches for a deed", "It is true that Marx had founded the society in May 1864"],
    ["says what it is of", "it is here that he died in 1872"],
  ])("%s", (_, clause) => {
    expect(isNoTelling(clause)).toBe(false);
  });
});
