import { expect, test } from "vitest";
import { otherNames } from "#model";

test("an entity is called by its aliases but its label", () => {
  const lenin = { type: "Person", label: "Lenin", aliases: ["Lenin", "Ulyanov"] } as const;
  expect(otherNames(lenin)).toEqual(["Ulyanov"]);
});

test("the words of an unnamed event or of a claim are no names of theirs", () => {
  const words = ["he died in 1920"];
  expect(otherNames({ type: "Event", label: "He died", aliases: words, unnamed: true })).toEqual([]);
  expect(otherNames({ type: "Claim", label: "He died", aliases: words })).toEqual([]);
  expect(otherNames({ type: "Event", label: "Battle of X", aliases: ["the battle"] })).toEqual([
    "the battle",
  ]);
});
