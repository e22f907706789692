import { describe, expect, test } from "vitest";
import { readMarked, relationsOf, wordsOf } from "../marked-text.ts";

/** Each quotation as its words and who speaks them. */
async function spoken(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.quotations.map((quotation) => {
    const speaker = quotation.speaker === undefined ? "nobody" : document.entities[quotation.speaker]?.label;
    return `${speaker}: ${wordsOf(document, quotation)}`;
  });
}

describe("who speaks", () => {
  test.each([
    [
      '{Person|Oliver} wrote to the Duke: "To the Prince, Greeting "; and he went on.',
      "Oliver: To the Prince, Greeting ",
    ],
    ["{Person|Lenin} wrote: “The state will wither away.”", "Lenin: The state will wither away."],
    ["“The state will wither away,” said {Person|Lenin}.", "Lenin: The state will wither away,"],
    [
      "According to {Person|Marx}, “the workers have no country at all”.",
      "Marx: the workers have no country at all",
    ],
    [
      "It was called “the heroic period of it all” by {Person|Kritsman}.",
      "Kritsman: the heroic period of it all",
    ],
    [
      "{Person|Rosa Luxemburg} rose. She declared that “freedom is for those who think differently”.",
      "Rosa Luxemburg: freedom is for those who think differently",
    ],
    [
      'As {Person|Paul Avrich} (1973) puts it, "the raids went on and on".',
      "Paul Avrich: the raids went on and on",
    ],
    [
      "{Person|Rodrigue Kopgli}, of the youth, called {Person|Bongo} “one of the last crocodiles of them all”.",
      "Rodrigue Kopgli: one of the last crocodiles of them all",
    ],
    [
      "A comment by {Person|Akin} at the {Organisation|Loft} predicted: “He will die far from his subjects.”",
      "Akin: He will die far from his subjects.",
    ],
    [
      "A prison by {Person|Akin} that the {Organisation|Loft} described: “It was dark and cold in there.”",
      "Loft: It was dark and cold in there.",
    ],
    ["Nobody knows who wrote it: “a spectre is haunting Europe”.", "nobody: a spectre is haunting Europe"],
  ])("in %s", async (marked, said) => {
    expect(await spoken(marked)).toContain(said);
  });

  test.each([
    [
      "Bishop {Person|Butler} met {Person|Hume}. “There is a strange affectation in it,” says the bishop.",
      "Butler",
    ],
    [
      "It is in {Person|Burke}'s {Work|Essay}. {Person|Hume} read it. The author says: “They sought it in the wrong place.”",
      "Burke",
    ],
    ["{Person|Hume} read it. The author says: “They sought it in the wrong place.”", "nobody"],
  ])(
    "who is only called what he is, is who bears that title or wrote the work: %s",
    async (marked, speaker) => {
      expect((await spoken(marked))[0]?.split(":")[0]).toBe(speaker);
    },
  );

  test("an apostrophe opens no quotation", async () => {
    expect(await spoken("The workers’ state and {Person|Lenin}’s party weren't one.")).toEqual([]);
  });

  test("words in the same marks within a quotation do not end it, where all marks come out even", async () => {
    const inner =
      '{Person|Weil} said, "Artists are taught to be "cool" and "hip" and so are never wholly free."';
    expect(await spoken(inner)).toEqual([
      'Weil: Artists are taught to be "cool" and "hip" and so are never wholly free.',
    ]);
    const uneven = '{Person|Weil} said, "Artists are taught to be "cool" and so are never wholly free.';
    expect(await spoken(uneven)).toEqual(['Weil: Artists are taught to be "cool']);
  });

  test("a paragraph in marks is whose name signs it behind a dash", async () => {
    expect(await spoken('"They argue no corrupted mind in him."—{Person|Swift}.')).toEqual([
      "Swift: They argue no corrupted mind in him.",
    ]);
    expect(
      await spoken('"They argue no corrupted mind in him."—{Person|Swift} rose, and then they left.'),
    ).toEqual(["nobody: They argue no corrupted mind in him."]);
  });

  test("a title in quotation marks is no quotation", async () => {
    expect(await spoken("{Person|Lenin} wrote “{Work|What Is to Be Done}” there.")).toEqual([]);
  });

  test("a mark that is never closed is remarked, and its words are not quoted", async () => {
    const document = await readMarked(
      "{Person|Lenin} said “this and no more.\n\nAnother paragraph stands here.",
    );
    expect(document.quotations).toEqual([]);
    expect(document.remarks.map(({ rule }) => rule)).toContain("unbalanced-mark");
  });
});

test("the author of a passage cites whom the passage quotes", async () => {
  const marked =
    "by {Person|Anna Weil}\n\n{Person|Lenin} wrote: “The state will wither away.”\n\nIt did not.";
  const document = await readMarked(marked);
  expect(relationsOf(document, "CITES")).toContain("Anna Weil -> Lenin");
});

test("a shred of words in quotation marks is no citation of whoever used them", async () => {
  const document = await readMarked(
    "by {Person|Anna Weil}\n\n{Person|Lenin} called it “the little state” in 1917.\n\nIt did not.",
  );
  expect(relationsOf(document, "CITES")).not.toContain("Anna Weil -> Lenin");
});

test("a pronoun stands for the person in mind whose gender fits", async () => {
  const document = await readMarked(
    "{Person|Clara Zetkin} met {Person|August Bebel}. He left, but she stayed.",
  );
  const meant = document.pronouns.map(
    ({ start, end, entity }) => `${document.body.slice(start, end)} ${document.entities[entity]?.label}`,
  );
  expect(meant).toEqual(["He August Bebel", "she Clara Zetkin"]);
});

test("a block that a paper is quoted with is the paper's, and nobody's of whom the text told before", async () => {
  const told =
    "{Person|Henry Vance} was chased by a mob for two days and more, and nobody in the whole county came to help him.";
  const block =
    "> The whole country has been in a wild frenzy of excitement since the man was seen in the town.";
  const speaker = async (lead: string) => {
    const document = await readMarked(
      [told, lead, block, "The text goes on from here, as it did before."].join("\n\n"),
    );
    const at = document.stretches.findIndex(({ kind }) => kind === "quotation");
    const entity = document.speakers[at];
    return [at >= 0, entity === undefined ? "nobody" : document.entities[entity]?.label];
  };
  expect(await speaker("The {Work|Leeds Sun} has an account, from which we take this:")).toEqual([
    true,
    "Leeds Sun",
  ]);
  expect(await speaker("A dispatch from the town described the affair as follows:")).toEqual([
    true,
    "nobody",
  ]);
  expect(await speaker("He put it in these words:")).toEqual([true, "Henry Vance"]);
});

describe("a block quotation that ends in its reference", () => {
  const block = (source: string) =>
    `> The workers had stayed at home as one stays at home on a Sunday. They had dug their gardens. ${source}`;
  const about = "{Person|Janet Polasky} finds in the strike nothing but obedience; we read it as rehearsal.";
  const readBlock = (lead: string, source: string) =>
    readMarked(
      ["by {Person|Anna Weil}", lead, block(source), "The text goes on from here, as before."].join("\n\n"),
    );
  const speaker = async (lead: string, source: string) => {
    const { stretches, speakers, entities } = await readBlock(lead, source);
    const entity = speakers[stretches.findIndex(({ kind }) => kind === "quotation")];
    return entity === undefined ? "nobody" : entities[entity]?.label;
  };

  test.each([
    [about, "({Person|Jules Destrée} 1913, 44; our translation)", "Jules Destrée"],
    [about, "({Person|Jules Destrée} 1913, 44, quoted in {Person|Maud Liebman} 1979, 12).", "Jules Destrée"],
    [about, "(quoted in {Person|Maud Liebman} 1979, 12)", "Janet Polasky"],
    ["{Person|Janet Polasky} wrote of the strike:", "({Person|Maud Liebman} 1979, 12)", "Janet Polasky"],
  ])("is of whom that names: %s %s", async (lead, source, who) => {
    expect(await speaker(lead, source)).toBe(who);
  });

  test("is cited by the author of the passage", async () => {
    const document = await readBlock(about, "({Person|Jules Destrée} 1913, 44)");
    expect(relationsOf(document, "CITES", "author-year")).toEqual(["Anna Weil -> Jules Destrée"]);
  });
});

test("words that somebody without a name says are not said by whom the text spoke of before", async () => {
  const told = await spoken(
    "{Person|Anna Moore} joined the League. Her father, who worked as a baker, told her: “This is the end of it all.”",
  );
  expect(told).toEqual(["nobody: This is the end of it all."]);
  const halves = await spoken(
    "{Person|Anna Moore} came in. “It would do him good,” says her accomplice, a lawyer, “to see it done at last.”",
  );
  expect(halves).toEqual(["nobody: It would do him good,", "nobody: to see it done at last."]);
});

test("words that tell of him throughout are not said by whom the sentence before speaks of", async () => {
  const told = await spoken(
    "{Person|Bakunin} fell ill. “If his body became weak, his spirit remained the same.”",
  );
  expect(told).toEqual(["nobody: If his body became weak, his spirit remained the same."]);
  const own = await spoken("{Person|Bakunin} fell ill. “I became weak, and my spirit remained the same.”");
  expect(own).toEqual(["Bakunin: I became weak, and my spirit remained the same."]);
});
