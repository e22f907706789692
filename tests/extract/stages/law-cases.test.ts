import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

test.each([
  ["{Person|R. v. Tadman}", "R. v. Tadman"],
  ["{Person|Brownlow} v. {Person|Lambert}", "Brownlow v. Lambert"],
  ["The {Organisation|People} vs. {Person|Perkins}", "People vs. Perkins"],
  ["R v {Person|Penguin Books}", "R v Penguin Books"],
])("a case at law is a trial and none of its parties is cited: %s", async (named, label) => {
  const { entities, relations } = await readMarked(
    `The judge said no.[1]\n\nNotes\n\n[1] ${named}, 1894, p. 5.`,
  );
  expect(entities.map((entity) => [entity.type, entity.label])).toContainEqual(["Event", label]);
  expect(entities.filter(({ type }) => type === "Person")).toEqual([]);
  expect(relations.filter(({ type }) => type === "CITES")).toEqual([]);
});

test.each([
  "{Work|Brown v. Board of Education and Its Legacy} is a book of 2001.",
  "{Person|Homer}, Iliad, Book v. Homer says so.",
  "{Person|Henry V.} Adams lost.",
])("a title, a number and a name are no case: %s", async (named) => {
  const { entities } = await readMarked(named);
  expect(entities.filter(({ type }) => type === "Event")).toEqual([]);
});
