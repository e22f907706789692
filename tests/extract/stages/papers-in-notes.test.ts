import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

test("papers that a note names by their mark are a work, what keeps them is a body, whatever was read there, and nobody wrote them", async () => {
  const text =
    "{Person|Curzon} agreed in May.(1)\n\nNotes\n\n(1) {Work|PRO}, FO 371/4567, {Person|Curzon} to Balfour.";
  const { entities, relations } = await readMarked(text);
  const kinds = Object.fromEntries(entities.map(({ label, type }) => [label, type]));
  expect(kinds).toMatchObject({ PRO: "Organisation", "FO 371/4567": "Work" });
  expect(relations.filter(({ type }) => type === "AUTHORED")).toEqual([]);
});
