import { expect, test } from "vitest";
import { readMarked, TITLE } from "../marked-text.ts";

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

/** The works and places that a text names, but for its own title. */
async function worksAndPlaces(marked: string): Promise<string[]> {
  const { entities } = await readMarked(marked);
  return entities
    .filter(({ type, label }) => (type === "Work" || type === "Place") && label !== TITLE)
    .map(({ label }) => label);
}

test.each([
  "In Chisholm v. Georgia, 2 {Work|Dall.} 419 (1793), the judge wrote.",
  "The rule is that of Donoghue v. Stevenson [1932] {Work|AC} 562.",
  "See Marbury v. Madison, 5 {Place|U.S.} (1 {Work|Cranch}) 137.",
  "He dissented in {Work|558 U.S. 310}.",
])("the volume and page of a law report name nothing of their own: %s", async (named) => {
  expect(await worksAndPlaces(named)).toEqual([]);
});

test.each([
  ["He left the {Place|U.S.} in 1920.", "U.S."],
  ["He read 3 {Work|Pravda} articles.", "Pravda"],
  ["He had 12 {Place|U.S.} friends.", "U.S."],
])("a figure beside a name makes no report: %s", async (named, label) => {
  expect(await worksAndPlaces(named)).toEqual([label]);
});
