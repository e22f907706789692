import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";

/** Each pronoun that was resolved, with the person it stands for. */
async function meant(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.pronouns.map(
    ({ start, end, entity }) => `${document.body.slice(start, end)} ${document.entities[entity]?.label}`,
  );
}

test("a first name that men and women bear tells no gender, one that only women bear does", async () => {
  expect(await meant("{Person|Jean Renaud} spoke at length. He left.")).toEqual(["He Jean Renaud"]);
  expect(await meant("{Person|Anna Renaud} spoke at length. He left.")).toEqual([]);
});

test("whose anger opens a sentence is spoken of, and not whom a clause in it names", async () => {
  const told = await meant(
    "{Person|Boris Adler}'s anger at those who deformed {Person|Anton Weil} is plain. He left.",
  );
  expect(told).toEqual(["He Boris Adler"]);
  const brother = await meant("{Person|Boris Adler}'s brother {Person|Anton Weil} came. He left.");
  expect(brother).toEqual(["He Anton Weil"]);
});

test("a clause that turns to another's views behind a semicolon has that other as its own", async () => {
  const told = await meant(
    "{Person|Boris Adler}'s theism was avowed at the outset; but {Person|Anton Weil}'s purpose was the same, and his book says so.",
  );
  expect(told).toEqual(["his Anton Weil"]);
  const beside = await meant(
    "{Person|Boris Adler}'s theism was avowed, but {Person|Anton Weil}'s book was read more than his own.",
  );
  expect(beside).toEqual(["his Boris Adler"]);
});

test("many pronouns in one sentence bring nobody nearer than one does", async () => {
  const told = await meant(
    "{Person|Anton Weil} lost his house, his money and his friends. {Person|Boris Adler} came by. He laughed.",
  );
  expect(told.at(-1)).toBe("He Boris Adler");
});

test("the pronouns of sentences that name nobody else tell the gender of a person, one sentence does not", async () => {
  const once = "{Person|Xu Lin} said that she was tired.";
  const met = "{Person|Xu Lin} met {Person|Wei Bo}. He left.";
  const twice = await meant(`${once} {Person|Xu Lin} knew that she was right. ${met}`);
  expect(twice.at(-1)).toBe("He Wei Bo");
  expect((await meant(`${once} ${met}`)).at(-1)).toBe("He Xu Lin");
});

test.each([":", ";"])(
  "behind %s he is whom the sentence opened with, not who was spoken of before",
  async (sign) => {
    const before = "{Person|Boris Adler} came. {Person|Boris Adler} spoke of {Person|Boris Adler}.";
    const told = await meant(
      `${before} {Person|Anton Weil} agreed with {Person|Boris Adler}${sign} he left.`,
    );
    expect(told.at(-1)).toBe("he Anton Weil");
  },
);

test("“his” in a phrase that opens its sentence is whoever follows its comma", async () => {
  const told = await meant(
    "{Person|Boris Adler} wrote to {Person|Karl Wenk}. In his dispute with {Person|Karl Wenk}, {Person|Anton Weil} left. He laughed.",
  );
  expect(told).toEqual(["his Anton Weil", "He Anton Weil"]);
});

test("the subject of the main clause is more in mind than that of the clause before it", async () => {
  const told = await meant(
    "When {Person|Boris Adler} told {Person|Anton Weil} of the ships, and of their loss, {Person|Anton Weil} promised help. He laughed.",
  );
  expect(told).toEqual(["He Anton Weil"]);
});

test("she is a woman whose first name the text tells, before somebody named by a surname alone", async () => {
  const told = await meant(
    "{Person|Crystal Moore} wrote. {Person|Bax} reviewed a book. Bax was tired. She left.",
  );
  expect(told).toEqual(["She Crystal Moore"]);
  const alone = await meant("{Person|Anton Stein} wrote. {Person|Bax} reviewed a book. She left.");
  expect(alone).toEqual(["She Bax"]);
  const full = await meant(
    "{Person|Anna Moore} wrote. {Person|Xu Lin} came. {Person|Xu Lin} spoke. She left.",
  );
  expect(full).toEqual(["She Xu Lin"]);
});

test("whom the subject of a clause has for its object is somebody else", async () => {
  const told = await meant("{Person|Mary Moore} wrote. {Person|Bax} attacked her in a paper. She left.");
  expect(told).toEqual(["her Mary Moore", "She Mary Moore"]);
  const him = await meant("{Person|Anton Weil} came. {Person|Boris Adler} met him.");
  expect(him).toEqual(["him Anton Weil"]);
  const own = await meant("{Person|Anton Weil} came. {Person|Boris Adler} took it with him.");
  expect(own).toEqual(["him Boris Adler"]);
});

test("he who opens a sentence is whom the one before named at its head, however long another was spoken of", async () => {
  const long =
    "{Person|Boris Adler} ruled the League. He wrote its laws. He led its press. He signed its papers.";
  const told = await meant(
    `${long} {Person|Anton Weil} did not find this hard to accept. He blamed the League.`,
  );
  expect(told.at(-1)).toBe("He Anton Weil");
  const owned = await meant(`${long} {Person|Anton Weil}'s house was sold in May. He blamed the League.`);
  expect(owned.at(-1)).toBe("He Boris Adler");
});

test("a title within a name tells the gender as one before it does", async () => {
  const told = await meant("{Person|Lord Palmerston} had the draft, which she liked, and he sent it.");
  expect(told).toEqual(["he Lord Palmerston"]);
});

test("she is rather whom a title tells to be a woman than somebody whose first name tells nothing", async () => {
  expect(
    await meant("{Person|Graham Wallas} wrote the first. The next was {Person|Mrs. Besant}'s. She went on."),
  ).toEqual(["She Mrs. Besant"]);
});

/** One who was spoken of long before, and so most in mind. */
const IN_MIND =
  "{Person|Boris Adler} came. {Person|Boris Adler} wrote. {Person|Boris Adler} spoke. {Person|Boris Adler} slept.";

test.each([
  ["{Person|Paul Levi} was expelled from it, and {Person|Clara Zetkin} defended him.", "him Paul Levi"],
  ["{Person|Paul Levi} resigned from it, but {Person|Clara Zetkin} supported him.", "him Paul Levi"],
  [
    "When {Person|Paul Levi} was attacked by {Person|Karl Radek}, {Person|Clara Zetkin} defended him.",
    "him Paul Levi",
  ],
  [
    "{Person|Paul Levi} quarrelled with {Person|Karl Radek}, and {Person|Clara Zetkin} led him.",
    "him Paul Levi",
  ],
  [
    "{Person|Paul Levi} attacked {Person|Karl Radek}, but {Person|Clara Zetkin} defended him.",
    "him Karl Radek",
  ],
  ["{Person|Paul Levi} was elected, and {Person|Karl Radek} praised him.", "him Paul Levi"],
  ["{Person|Clara Zetkin} was dismissed; {Person|Rosa Luxemburg} praised her.", "her Clara Zetkin"],
  ["The {Organisation|Poles} were arrested, and {Person|Paul Levi} defended them.", "them Poles"],
])("the object of a clause is whom the one before it is about: %s", async (marked, expected) => {
  expect((await meant(`${IN_MIND} ${marked}`)).at(-1)).toBe(expected);
});

test.each([
  "{Person|Paul Levi} and {Person|Karl Radek} were expelled, and {Person|Clara Zetkin} defended them.",
  "{Person|Paul Levi} took the {Organisation|Poles} for friends and sold them.",
  "The {Organisation|Congress} was closed, and {Person|Paul Levi} praised them.",
])("them is no single person, nobody's own object and no body of one name: %s", async (marked) => {
  expect(await meant(marked)).toEqual([]);
});

const THESIS =
  "The thesis was told by {Person|Anton Weil} and by {Person|Boris Adler}. {Person|Weil} put it first. {Person|Weil} told of tribes.";

test("'he' behind an opening phrase is the subject of the sentence before, and not whom a phrase of a participle names in it", async () => {
  const told = await meant(
    `${THESIS} {Person|Boris Adler}, responding to {Person|Weil}'s claims, accepted the tribes. Yet rather than tribal ties, he spoke of faith.`,
  );
  expect(told).toEqual(["he Boris Adler"]);
});

test("but not behind an opening clause, where somebody without a name may be told of", async () => {
  const told = await meant(
    `${THESIS} {Person|Boris Adler}, responding to {Person|Weil}'s claims, accepted the tribes. When the book came out, he spoke of faith.`,
  );
  expect(told).toEqual(["he Anton Weil"]);
});
