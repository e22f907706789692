import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

/** The speaker of the last claim of a marked text. */
async function lastSpeaker(marked: string): Promise<string | undefined> {
  const claims = await claimsOf(marked);
  return claims.at(-1)?.split(": ")[0]?.split(" ").slice(2).join(" ");
}

describe("what is reported goes on in the sentences behind it", () => {
  test.each([
    [
      "{Person|Lenin} argued that capital had become an empire. Large trusts had gained new markets.",
      "Lenin",
    ],
    ["The minds of comrades, {Person|Mao} explained, gather dust. Criticism keeps the party clean.", "Mao"],
    ["{Person|Lenin} argued that capital had grown. Trusts ruled it. Wages fell with every merger.", "Lenin"],
  ])("%s", async (marked, speaker) => {
    expect(await lastSpeaker(marked)).toBe(speaker);
  });

  test.each([
    ["a turn against it", "{Person|Lenin} argued that capital had grown. But wages rose in those years."],
    ["a first person", "{Person|Lenin} argued that capital had grown. I doubt that trusts were the cause."],
    [
      "somebody who is named",
      "{Person|Lenin} argued that capital had grown. The book made {Person|Marx} famous.",
    ],
    [
      "a judgement of it",
      "{Person|Lenin} argued that capital had grown. It is likely that trusts were the cause.",
    ],
    [
      "a mere judgement before it",
      "{Person|Lenin} denounced the trusts. Large trusts had gained new markets.",
    ],
    [
      "another paragraph",
      "{Person|Lenin} argued that capital had grown.\n\nLarge trusts had gained new markets.",
    ],
  ])("but not behind %s", async (_, marked) => {
    expect(await lastSpeaker(marked)).toBe("-");
  });
});

describe("the subject of a verb of speech", () => {
  test.each([
    [
      "stands before the commas between which other words stand apart",
      "In 1934, {Person|Polanyi}, at about the same time as {Person|Taylor}, realised that metals slip along their planes.",
      "Polanyi",
    ],
    [
      "is the body right before the verb, not the person farther off",
      "{Person|Spratt} rose late, and the {Organisation|Committee} declared that trade was to be free.",
      "Committee",
    ],
    [
      "is nobody with a name where a name only says which men they are",
      "The men who followed {Person|Debs} claimed that the strike was lost.",
      "-",
    ],
    [
      "is no name before critics who say so",
      "{Person|Debs} met critics who said that the strike was lost.",
      "-",
    ],
    [
      "of a participle is no name in the relative clause of another",
      "The minister, who despised {Person|Cripps}, left the room, saying that the plan would fail.",
      "-",
    ],
    [
      "stands before a colon as well",
      "{Person|Kropotkin} said: prisons teach crime to the young.",
      "Kropotkin",
    ],
    [
      'stands before an aside that names another, behind ", and" too',
      "She relies on {Person|Belloc} as well, and {Person|Belloc}, as everyone but {Person|Voss} knows, denied that guilds would ever rule.",
      "Belloc",
    ],
    [
      "is no name to which another is likened",
      "It shows that {Person|Mann} stands on the same ground as {Person|Debs} in America—claiming that unions need a party.",
      "Mann",
    ],
  ])("%s", async (_, marked, speaker) => {
    expect(await lastSpeaker(marked)).toBe(speaker);
  });

  test.each([
    [
      "is nobody with a name where a noun opens its clause",
      "For all his heresies {Person|Howells} was what the reformers call a thinker of the old school.",
    ],
    ["denies, or fails, to speak", "{Person|Polybius} declines to state that the great Romans were corrupt."],
    ["is asked after", "Does {Person|Glyde} really believe that wages would rise with drink?"],
    [
      "is no emperor in whose days something was so",
      "After the death of Emperor {Person|Shomu}, strife characterised the rest of the century.",
    ],
    [
      "is told of in the clause that an object closes",
      "As {Person|Sokal} revealed the hoax, the journals were full of it for weeks.",
    ],
  ])("says nothing where it %s", async (_, marked) => {
    expect(await lastSpeaker(marked)).toBe("-");
  });

  test.each([
    ["As {Person|Butler} long since emphasised in his sermons, chance must be our guide.", "Butler"],
    ["As articulated by {Person|Habermas}, freedom needs more than speech.", "Habermas"],
    [
      "{Person|Everett} et al. find a link between damp and tone. They suggest that dry air hurts the voice.",
      "Everett",
    ],
    [
      "The faults were named by {Person|Wills} & {Person|Pothos}. The authors argue that such models say too little.",
      "Wills",
    ],
    ["{Person|Hopkins} gave testimony that the rising had cost them little.", "Hopkins"],
  ])("is named so: %s", async (marked, speaker) => {
    expect(await lastSpeaker(marked)).toBe(speaker);
  });

  test("of a petition is who sent it in the sentence before", async () => {
    const sent = (by: string) =>
      `${by} sent a petition to {Person|Pitt}. The petition said that bread was too dear.`;
    expect(await lastSpeaker(sent("The {Organisation|Weavers' Union}"))).toBe("Weavers' Union");
    expect(await lastSpeaker(sent("The weavers"))).toBe("-");
  });
});

describe("he and she", () => {
  test.each([
    "{Person|Ruskin} praised him. {Person|Bewick}, he asserted, was the equal of the old masters.",
    "{Person|Ruskin} praised him. Linking {Person|Bewick} with the old masters, he added that no line was so subtle.",
  ])("are not whom the words before their comma name: %s", async (marked) => {
    expect(await lastSpeaker(marked)).toBe("Ruskin");
  });
});

describe("quoted words", () => {
  test.each([
    [
      "of a passage whose lead ends in a name are that one's",
      "{Person|Potressov} wrote much. For instance, this from the {Organisation|Military Section}:\n\n“Again rumours are spreading around the town, and they carry with them a great danger for all of us.”",
      "Military Section",
    ],
    [
      "right behind the noun for them are their owner's",
      "Later {Person|Anrich}, after quoting {Person|Clement}'s dictum “Sacred things are told and never written down,” goes on.",
      "Clement",
    ],
  ])("%s", async (_, marked, speaker) => {
    expect(await lastSpeaker(marked)).toBe(speaker);
  });

  test("behind a colon are whose sentence it is, before whom the note names", async () => {
    const marked =
      "{Person|Forrestal} took office. Even then doubts beset {Person|Forrestal}: “My chief fear was that one man would rule them all.”[1]\n\nNotes\n\n[1] {Person|Walter Millis}, {Work|The Diaries}, p. 3.";
    expect((await claimsOf(marked)).join("\n")).toContain("quoted asserted Forrestal");
  });

  test.each([
    ["{Person|J. Bury}, {Work|A History of Freedom}, p. 14.", "J. Bury"],
    ["{Person|J. Bury}, {Work|A History of Freedom} (1913), pp. 14-16: ", "J. Bury"],
    ["{Person|J. Bury} doubts it on p. 14. He may be right.", "-"],
  ])("in a note are said by whom the reference right before them names: %s", async (reference, speaker) => {
    const words =
      "‘A long time was needed for it. That conclusion is the most important ever reached by man.’";
    const marked = `A Text\n\nFreedom grew slowly in those lands.[1]\n\nNotes\n\n[1] ${reference} ${words}`;
    expect(await lastSpeaker(marked)).toBe(speaker);
  });

  test.each([
    [
      "the note names of those who are named before",
      "Others, such as {Person|Creighton} or as {Person|Shadwell}, insist on experience. “It is not right but experience that has made rulers leave off.”[2]",
      ["Shadwell"],
    ],
  ])("are said by whom %s", async (_, words, speakers) => {
    const notes = `Notes\n\n[1] {Person|Pepys}, {Work|Diary}, p. 3.\n\n[2] {Person|Shadwell}, {Work|Preface to the Sullen Lovers}, 1668.\n\n[3] {Person|Smith}, I, 59.`;
    const document = await readMarked(`A Text\n\n${words}\n\n${notes}`);
    const said = document.quotations.map(
      ({ speaker }) => speaker !== undefined && document.entities[speaker]?.label,
    );
    expect(said).toEqual(speakers);
  });

  test("are the latter's also where words stand apart before the verb", async () => {
    const marked =
      "{Person|Bakounin} and Professor {Person|Hins} were against it. The latter, in his answer to {Person|Bakounin}, declared: “They wish to enter into these governments and would perish there.”";
    expect(await lastSpeaker(marked)).toBe("Hins");
  });

  test.each([
    "{Person|Laxness} went to Rome. “The novels of {Person|Laxness} are coloured with his ideas of the world.”",
    "{Person|Marx} “understood that the plan of arming legions would come to nothing in the end.”",
  ])("are not said by whom they tell of: %s", async (marked) => {
    expect(await lastSpeaker(marked)).toBe("-");
  });
});
