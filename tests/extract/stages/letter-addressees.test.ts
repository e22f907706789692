import { expect, test } from "vitest";
import { namedPlaces } from "../../../extract/stages/named-places.ts";
import { resolvePronouns } from "../../../extract/stages/resolve-pronouns.ts";
import { namedText, type Thing } from "../named-text.ts";
import { prose } from "./text-layout.ts";

const CAST: Thing[] = [
  ["Person", "Thomas Gray", "GRAY", "Gray"],
  ["Person", "Horace Walpole", "WALPOLE", "Walpole"],
  ["Person", "Richard West", "West"],
];

/** The pronouns that were resolved, each once, with the person they stand for. */
function meant(blocks: readonly string[]): string[] {
  const document = namedText(blocks.join("\n\n"), CAST);
  const told = resolvePronouns(document, namedPlaces(document.entities)).map(
    ({ start, end, entity }) => `${document.body.slice(start, end)} ${CAST[entity]?.[1]}`,
  );
  return [...new Set(told)];
}

const HEAD = ["The Letters of Two Friends", prose("The editor tells of the year.")];
const SECOND = ["GRAY TO WALPOLE", "MY DEAR WALPOLE,", prose("The town is a desert.")];

test("whom a letter addresses is never he, by the heading or by the salutation", () => {
  const letter = prose("Will Walpole come to us, or will he stay at home?");
  expect(meant([...HEAD, "GRAY TO WALPOLE", "DEAR WALPOLE,", letter, ...SECOND])).toEqual([]);
  expect(meant([...HEAD, "GRAY TO HIS FRIEND", `DEAR WALPOLE,--${letter}`, ...SECOND])).toEqual([]);
});

test("who else is named in a letter is", () => {
  const letter = prose("You know, Walpole, that West was here, and he goes home.");
  expect(meant([...HEAD, "GRAY TO WALPOLE", "DEAR WALPOLE,", letter, ...SECOND])).toEqual([
    "he Richard West",
  ]);
});

test("whom the letter before told of is not in mind where the next begins", () => {
  const blocks = ["GRAY TO WALPOLE", "DEAR WALPOLE,", prose("West was here, and he goes home.")];
  const next = ["WALPOLE TO GRAY", "DEAR GRAY,", prose("Is he not a fine fellow?")];
  expect(meant([...HEAD, ...blocks, ...next])).toEqual(["he Richard West"]);
});

test("outside letters the same words tell of whom they name", () => {
  const told = prose("Will Walpole come to us, or will he stay at home?");
  expect(meant([...HEAD, told])).toEqual(["he Horace Walpole"]);
});
