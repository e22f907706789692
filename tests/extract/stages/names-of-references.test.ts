import { expect, test } from "vitest";
import { readMarked, relationsOf, TITLE, wordsOf } from "../marked-text.ts";

const works = (document: Awaited<ReturnType<typeof readMarked>>) =>
  document.entities
    .filter(({ type, label }) => type === "Work" && label !== TITLE)
    .flatMap(({ mentions }) => mentions.map((at) => wordsOf(document, at)));

test("notes with a bare figure are notes where they count on, refer, and have their marks", async () => {
  const document = await readMarked(
    [
      "The forest belonged to lords.1) This was disputed.2) It was not.3)",
      "1) {Person|G. Maurer}, {Work|Geschichte der Markenverfassung}, Erlangen 1856, pp. 12-20.\n2) {Person|L. Greif}, {Work|Wald und Herrschaft}, Wien 1957, p. 33.\n3) Greif, op. cit., p. 58.",
    ].join("\n\n"),
  );
  expect(document.notes.map(({ label, marker }) => [label, marker !== undefined])).toEqual([
    ["1", true],
    ["2", true],
    ["3", true],
  ]);
  expect(relationsOf(document, "AUTHORED")).toContain("L. Greif -> Wald und Herrschaft");
});

test("numbered theses are no notes", async () => {
  const document = await readMarked(
    "The party holds three things.\n\n1) The land belongs to all.\n2) The banks belong to the state.\n3) The war must end.",
  );
  expect(document.notes).toEqual([]);
});

const LISTED =
  "References\n\n{Person|Akande, Bolanle}. 2001. {Work|Names and Money}. Ibadan: Ibadan University Press.";

test("a surname that the bibliography gives is a person where a year follows, whatever was read there", async () => {
  const document = await readMarked(`They lent names ({Work?|Akande} 2001: 15).\n\n${LISTED}`);
  const [akande] = document.entities.filter(({ type }) => type === "Person");
  expect(akande?.mentions.map((mention) => wordsOf(document, mention))).toEqual([
    "Akande",
    "Akande, Bolanle",
  ]);
  expect(works(document)).toEqual(["Names and Money"]);
});

test("a surname that no bibliography gives stays as it was read", async () => {
  const document = await readMarked(`They lent names ({Work?|Genesis} 2001: 15).\n\n${LISTED}`);
  expect(works(document)).toContain("Genesis");
});

test("a title that was read in part is whole where the text gives it with its subtitle elsewhere", async () => {
  const document = await readMarked(
    "{Work|Presses} of the Poor shows this.[1]\n\nNotes\n\n[1] {Person|M. Rao}, {Work|Presses of the Poor: Print and Piety in Bengal} (Delhi, 2004), 55.",
  );
  expect(works(document)).toEqual(["Presses of the Poor", "Presses of the Poor: Print and Piety in Bengal"]);
  expect(document.entities.map(({ label }) => label)).not.toContain("Presses");
});

test("a title behind 'idem' is a work though names were read in it", async () => {
  const document = await readMarked(
    "They lost.[1]\n\nNotes\n\n[1] {Person|J. Berque}, {Work|Le Maghreb} (Paris, 1978), p. 4; idem, {Person?|Ulémas}, fondateurs, insurgés (Paris, 1982), p. 9.",
  );
  expect(works(document)).toContain("Ulémas, fondateurs, insurgés");
  expect(relationsOf(document, "AUTHORED")).toContain("J. Berque -> Ulémas, fondateurs, insurgés");
});

const NOTED =
  "The forest was free.[1] Not so.[2]\n\nNotes\n\n[1] {Person|G. Maurer}, {Work|Geschichte der Markenverfassung in Deutschland}, p. 4.\n[2] ";

test("a short title behind the same author is the fuller title", async () => {
  const document = await readMarked(`${NOTED}{Person|Maurer}, {Work|Markenverfassung}, p. 44.`);
  expect(document.entities.filter(({ type, label }) => type === "Work" && label !== TITLE)).toHaveLength(1);
});

test.each([
  ["{Person|Mell}, {Work|Markenverfassung}, p. 44."],
  ["{Person|Maurer}, {Work|On the Geschichte der Markenverfassung in Deutschland}, p. 44."],
])("another author's title, and a title about the title, are works of their own: %s", async (note) => {
  const document = await readMarked(NOTED + note);
  expect(document.entities.filter(({ type, label }) => type === "Work" && label !== TITLE)).toHaveLength(2);
});

test("a title cut short by a full stop is the whole title that stands elsewhere", async () => {
  const document = await readMarked(
    "{Person|Boehme} wrote {Work|The Three Principles} late.[1]\n\nNotes\n\n[1] {Work|The Three Princ}., ch. 4.",
  );
  expect(document.entities.filter(({ type, label }) => type === "Work" && label !== TITLE)).toHaveLength(1);
});

test("a name between a surname and a page is a title by that surname, whoever else is called so", async () => {
  const document = await readMarked(
    [
      "{Person|Stalin} was tired.[1] {Person|Stalin} slept.[2] He spoke.[3]",
      "[1] {Person|Isaac Deutscher}, {Work|Stalin: A Political Biography} (Oxford, 1949), p. 3.\n\n[2] See {Person?|Deutscher, Stalin}, p. 12, who is wrong.\n\n[3] Ibid., p. 14, where he argues the contrary.",
    ].join("\n\n"),
  );
  expect(works(document)).toEqual(["Stalin: A Political Biography", "Stalin"]);
  expect(relationsOf(document, "AUTHORED")).toContain("Isaac Deutscher -> Stalin: A Political Biography");
  expect(document.entities.filter(({ type }) => type === "Person").map(({ label }) => label)).toEqual([
    "Stalin",
    "Isaac Deutscher",
  ]);
});
