import { expect, test } from "vitest";
import { wordsToSeek } from "../../../client/state/entity-search.ts";

test("another form of a person is looked for by the surname, then by the whole name", () => {
  expect(wordsToSeek({ type: "Person", label: "N. I. Bukharin" })).toEqual(["Bukharin", "N. I. Bukharin"]);
  expect(wordsToSeek({ type: "Person", label: "Bukharin" })).toEqual(["Bukharin"]);
});

test("another form of anything else is looked for by the whole name, then by its longest words", () => {
  expect(wordsToSeek({ type: "Organisation", label: "The Soviet Executive" })).toEqual([
    "The Soviet Executive",
    "Executive",
    "Soviet",
  ]);
});
