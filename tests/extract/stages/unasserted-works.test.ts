import { expect, test } from "vitest";
import { readMarked, relationsOf } from "../marked-text.ts";

async function written(sentence: string): Promise<string[]> {
  const document = await readMarked(`By {Person|Ann Archer}\n\nThe party went on. ${sentence}`);
  return [...new Set(relationsOf(document, "AUTHORED"))].filter((tie) => tie.endsWith("The Last Turn"));
}

test.each([
  "Was {Work|The Last Turn} written by {Person|Martov}?",
  "Had {Person|Martov} written {Work|The Last Turn}?",
  "It is rumoured that {Person|Martov} wrote {Work|The Last Turn}.",
  "Some say that {Person|Martov} wrote {Work|The Last Turn}.",
])("a work that is asked or rumoured to be somebody's is not his: %s", async (sentence) => {
  expect(await written(sentence)).toEqual([]);
});

test.each([
  "In 1918 {Person|Martov} wrote {Work|The Last Turn}.",
  "Why was {Work|The Last Turn} written by {Person|Martov}?",
  "{Person|Kautsky} says that {Person|Martov} wrote {Work|The Last Turn}.",
  "Would anybody read {Person|Martov}'s {Work|The Last Turn}?",
])("a work that is said to be somebody's, or taken to be, is his: %s", async (sentence) => {
  expect(await written(sentence)).toEqual(["Martov -> The Last Turn"]);
});
