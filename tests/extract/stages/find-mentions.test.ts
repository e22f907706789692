import { expect, test } from "vitest";
import { nameAlone } from "../../../extract/patterns/name-edges.ts";
import { readMarked, wordsOf } from "../marked-text.ts";

async function mentionsOf(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.mentions.map((mention) => `${mention.type} ${wordsOf(document, mention)}`);
}

test.each([
  ["the Bolsheviks", "Organisation", "Bolsheviks"],
  ["President Wilson", "Person", "Wilson"],
  ["“April Theses”", "Work", "April Theses"],
  ["Bukharin’s", "Person", "Bukharin"],
  ["The State", "Work", "The State"],
  ["Stalin)", "Person", "Stalin"],
] as const)("of %s only the name is a mention", (words, type, name) => {
  const span = nameAlone(words, { start: 0, end: words.length }, type);
  expect(span && words.slice(span.start, span.end)).toBe(name);
});

test.each(["he", "They", "—"])("%s is no name", (words) => {
  expect(nameAlone(words, { start: 0, end: words.length }, "Person")).toBeUndefined();
});

test("a name found twice for certain is a name at its third place", async () => {
  const marked = "{Organisation|Cheka} came. {Organisation|Cheka} raided them. They feared Cheka men.";
  expect(await mentionsOf(marked)).toEqual([
    "Organisation Cheka",
    "Organisation Cheka",
    "Organisation Cheka",
  ]);
});

test("initials and surname that were read apart are one name", async () => {
  expect(await mentionsOf("It is signed {Person|N.} {Person|Bukharin} today.")).toEqual([
    "Person N. Bukharin",
  ]);
});

test("two persons that were read as one are two, where each is named alone elsewhere", async () => {
  const marked =
    "{Person|Marx} met {Person|Engels}. {Person|Engels} and {Person|Marx} wrote. As {Person|Marx Engels} say.";
  expect((await mentionsOf(marked)).slice(-2)).toEqual(["Person Marx", "Person Engels"]);
});

test("the number of its issue belongs to a periodical", async () => {
  expect(await mentionsOf("It stood in {Work|Kommunist} #2 then.")).toEqual(["Work Kommunist #2"]);
});

test("an author run together with a title is a person and a work, where the reader is unsure", async () => {
  expect(await mentionsOf("See {Work?|Lars T. Lih Lenin Rediscovered} on this.")).toEqual([
    "Person Lars T. Lih",
    "Work Lenin Rediscovered",
  ]);
  expect(await mentionsOf("See {Work|John F. Kennedy Remembered} on this.")).toEqual([
    "Work John F. Kennedy Remembered",
  ]);
});

test("two surnames without a comma are two persons, where the first is somebody's surname elsewhere", async () => {
  const marked =
    "{Person|Lars T. Lih} wrote it. {Person|Bukharin} read it; {Person|Bukharin} agreed. According to {Person|Lih Bukharin} never did.";
  expect((await mentionsOf(marked)).slice(-2)).toEqual(["Person Lih", "Person Bukharin"]);
});

test("a first name that is also a surname is not parted from its own", async () => {
  const marked =
    "{Person|Karl Martin} wrote. {Person|Luther} read, and {Person|Luther} spoke. So did {Person|Martin Luther} then.";
  expect((await mentionsOf(marked)).at(-1)).toBe("Person Martin Luther");
});

test("a name at the head of a title belongs to the title of the note", async () => {
  const marked =
    "It was so. (1)\n\nNotes\n\n(1) {Person|Stephen F. Cohen}, {Person|Bukharin} and {Work|the Bolshevik Revolution} p.39.";
  expect(await mentionsOf(marked)).toEqual([
    "Person Stephen F. Cohen",
    "Work Bukharin and the Bolshevik Revolution",
  ]);
});

test("a person read for certain is the same person at places that were read as something else in doubt", async () => {
  const notes = [1, 2, 3, 4, 5, 6].map((page) => `See {Work?|Ihne}, IV, ${page}.`).join(" ");
  const { mentions } = await readMarked(`The senate, says {Person|Ihne}, was opposed to it. ${notes}`);
  expect(new Set(mentions.map(({ type }) => type))).toEqual(new Set(["Person"]));
});
