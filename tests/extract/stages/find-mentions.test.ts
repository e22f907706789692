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
  ["Lord Acton", "Person", "Lord Acton"],
  ["duke of Alva", "Person", "duke of Alva"],
  ["St Paul’s", "Place", "St Paul’s"],
  ["The Hague", "Place", "The Hague"],
  ["US", "Place", "US"],
  ['"Kléber" Stern', "Person", '"Kléber" Stern'],
  ["The sociology of “ideology”", "Work", "The sociology of “ideology”"],
  ["On 'Kinopravda'", "Work", "On 'Kinopravda'"],
  ['"Preface" to', "Work", "Preface"],
  ["’70s’ nemesis", "Work", "’70s’ nemesis"],
] as const)("of %s only the name is a mention", (words, type, name) => {
  const span = nameAlone(words, { start: 0, end: words.length }, type);
  expect(span && words.slice(span.start, span.end)).toBe(name);
});

test("a full stop that cuts a word short belongs to the name where the sentence goes on", () => {
  const alone = (words: string, length: number) => {
    const span = nameAlone(words, { start: 0, end: length }, "Organisation");
    return span && words.slice(span.start, span.end);
  };
  expect(alone("Amer. Hist. Assoc., 1902", 18)).toBe("Amer. Hist. Assoc.");
  expect(alone("Progressive Party. It was", 18)).toBe("Progressive Party");
});

test.each(["he", "They", "The", "—"])("%s is no name", (words) => {
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

test("a title of office that was read as a name of its own is no part of the person", async () => {
  expect(await mentionsOf("So did {Person?|Bishop} {Person?|Daniel Payne} then.")).toEqual([
    "Person Daniel Payne",
  ]);
});

test("two bodies that were read side by side stay two", async () => {
  const marked = "The {Organisation|Wisconsin Progressives} {Organisation|Farmer-Labor Association} met.";
  expect(await mentionsOf(marked)).toHaveLength(2);
});

test("a full name stays whole, however often its first name and its surname stand alone", async () => {
  const marked =
    "{Person|Enver} met {Person|Hoxha}. {Person|Hoxha} and {Person|Enver} wrote. As {Person|Enver Hoxha} says.";
  expect((await mentionsOf(marked)).at(-1)).toBe("Person Enver Hoxha");
});

test("the number of its issue belongs to a periodical, and a heading behind a person is no issue", async () => {
  expect(await mentionsOf("It stood in {Work|Kommunist} #2 then.")).toEqual(["Work Kommunist #2"]);
  expect(await mentionsOf("So says {Person|Akin}\n\n# 2009\n\nIt was so.")).toEqual(["Person Akin"]);
});

test("an author run together with a title is a person and a work, where the reader is unsure", async () => {
  expect(await mentionsOf("See {Work?|Lars T. Lih Lenin Rediscovered} on this.")).toEqual([
    "Person Lars T. Lih",
    "Work Lenin Rediscovered",
  ]);
  expect(await mentionsOf("See {Person?|Lars T. Lih Lenin} Rediscovered (p. 32) on this.")).toEqual([
    "Person Lars T. Lih",
    "Work Lenin Rediscovered",
  ]);
  expect(await mentionsOf("See {Work|John F. Kennedy Remembered} on this.")).toEqual([
    "Work John F. Kennedy Remembered",
  ]);
  expect(await mentionsOf("So {Person?|Samuel T. Coleridge Taylor} wrote on.")).toEqual([
    "Person Samuel T. Coleridge Taylor",
  ]);
});

test("an article run together with its periodical is two works where a volume follows and the reader is unsure", async () => {
  expect(await mentionsOf("See {Work?|Who Is a Moron? The Scientific Monthly} 24(1).")).toEqual([
    "Work Who Is a Moron?",
    "Work The Scientific Monthly",
  ]);
  expect(await mentionsOf("See {Work?|What Is to Be Done? Burning Questions} on this.")).toEqual([
    "Work What Is to Be Done? Burning Questions",
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

test("a name that was read in doubt at the head of a title belongs to the title of the note; a sure one does not", async () => {
  const noted = (name: string) =>
    `It was so. (1)\n\nNotes\n\n(1) {Person|Stephen F. Cohen}, {${name}|Bukharin} and {Work?|the Bolshevik Revolution} p.39.`;
  expect(await mentionsOf(noted("Person?"))).toEqual([
    "Person Stephen F. Cohen",
    "Work Bukharin and the Bolshevik Revolution",
  ]);
  expect(await mentionsOf(noted("Person"))).toContain("Person Bukharin");
});

test("most places of a name decide for those that are in doubt, and one place does not decide for all", async () => {
  const doubtful = [1, 2, 3, 4, 5, 6].map((page) => `See {Work?|Ihne}, IV, ${page}.`).join(" ");
  const one = await mentionsOf(`The senate, says {Person|Ihne}, was opposed to it. ${doubtful}`);
  expect(one.filter((name) => name === "Person Ihne")).toHaveLength(1);
  const many = await mentionsOf(`{Organisation|Cheka} came. {Organisation|Cheka} went. See {Person?|Cheka}.`);
  expect(many.at(-1)).toBe("Organisation Cheka");
});

test("a title that holds a name found elsewhere stays whole", async () => {
  const marked =
    "{Person|Marx} came. {Person|Marx} went. They read {Work?|Karl Marx: A Biography} in the evening.";
  expect((await mentionsOf(marked)).at(-1)).toBe("Work Karl Marx: A Biography");
});

test("whose name ends in a word for a body is no person, whatever was read", async () => {
  const marked = "It is kept by the {Person|Coastal Memory Project} and by {Person|Ann Weil} here.";
  const { body, mentions } = await readMarked(marked);
  const typeOf = (words: string) => mentions.find(({ start, end }) => body.slice(start, end) === words)?.type;
  expect(typeOf("Coastal Memory Project")).toBe("Organisation");
  expect(typeOf("Ann Weil")).toBe("Person");
});

test("a year before the event that it dates is no event beside it", async () => {
  expect(await mentionsOf("They signed the {Event|1720} {Event|Treaty of Reims} there.")).toEqual([
    "Event Treaty of Reims",
  ]);
});

test.each([
  ["On {Person|9 Thermidor An II Maximilien Brissac} fell.", "Person Maximilien Brissac"],
  ["P.S. stands here.\n\n{Person|P.S. Harcourt} sends his regards.", "Person Harcourt"],
  ["He met {Person|P.S. Harcourt} in town.", "Person P.S. Harcourt"],
])("a date or the mark of a postscript is no part of a person's name: %s", async (marked, name) => {
  expect(await mentionsOf(marked)).toContain(name);
});
