import { expect, test } from "vitest";
import { readMarked, TITLE } from "../marked-text.ts";

const worksIn = async (marked: string) =>
  (await readMarked(marked)).entities
    .filter(({ type }) => type === "Work")
    .map(({ label }) => label)
    .filter((label) => label !== TITLE);

test("a title that signs set apart is one, where the reader saw it in parts", async () => {
  expect(await worksIn("He read _{Work?|Weaver}'s {Work?|Letters}_ in {Place|Leeds}.")).toEqual([
    "Weaver's Letters",
  ]);
});

test("words that are only stressed name no work", async () => {
  expect(await worksIn("He read that _Every Weaver Must Strike_ in {Place|Leeds}.")).toEqual([]);
});
