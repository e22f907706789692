import { expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

test.each([
  [
    "{Person|Avrich} argues that the raids were planned long before.",
    "reported asserted Avrich: the raids were planned long before",
  ],
  [
    "{Person|Avrich} denies that the raids were planned long before.",
    "reported denied Avrich: the raids were planned long before",
  ],
  [
    "{Person|Reagan} believed the amendment was protection enough for all.",
    "reported asserted Reagan: the amendment was protection enough for all",
  ],
  [
    "{Person|Macaulay} dismissed the whole book as flawed and useless.",
    "reported asserted Macaulay: dismissed the whole book as flawed and useless",
  ],
  [
    "{Person|Lenin} wrote: “The state will wither away in time.”",
    "quoted asserted Lenin: The state will wither away in time.",
  ],
  [
    "The raids were a crime against the revolution.",
    "direct asserted -: The raids were a crime against the revolution.",
  ],
  [
    "Perhaps the raids were a crime against the revolution.",
    "direct doubted -: Perhaps the raids were a crime against the revolution.",
  ],
  [
    "As {Person|Becker} (2013) notes, the formula was a way of thinking about images.",
    "reported asserted Becker: the formula was a way of thinking about images",
  ],
  [
    "{Person|Chesterton} was concerned that the new club would draw members away.",
    "reported asserted Chesterton: the new club would draw members away",
  ],
  [
    "It became clear to {Person|Madero} that the old man was out of touch.",
    "reported asserted Madero: the old man was out of touch",
  ],
  [
    "{Person|Hamilton} wanted to make sure that posterity would remember the papers.",
    "direct asserted -: Hamilton wanted to make sure that posterity would remember the papers.",
  ],
  [
    "The {Work|Savannah Republican}, which at first had seen no danger, conceded that the movement was strong.",
    "reported asserted Savannah Republican: the movement was strong",
  ],
  [
    "{Person|Rich}'s essay {Work|In the Name of Criticism} claims that films by women receive praise.",
    "reported asserted Rich: films by women receive praise",
  ],
  [
    "The new dictator, {Person|Pétain}, had his explanation, as everybody in the country soon learned: “Our defeat is a just punishment.”",
    "quoted asserted Pétain: Our defeat is a just punishment.",
  ],
  [
    "The work owed nothing to her, {Person|Mill} tells us, in its doctrines.",
    "reported asserted Mill: The work owed nothing to her, Mill tells us, in its doctrines",
  ],
  [
    "According to his friend, {Person|Thomas Kanza}, the loss was the most bitter failure of all.",
    "reported asserted Thomas Kanza: the loss was the most bitter failure of all",
  ],
  [
    "Third, in the words of {Person|Holmes} and {Person|Forsyth}, both men had unusually similar styles.",
    "reported asserted Holmes: both men had unusually similar styles",
  ],
  [
    "{Person|Krugman} does not mention that the story is a different one.",
    "direct asserted -: Krugman does not mention that the story is a different one.",
  ],
])("%s", async (marked, claim) => {
  expect(await claimsOf(marked)).toEqual([claim]);
});

test("what the same speaker says behind a semicolon is a second claim of theirs", async () => {
  const marked =
    "{Person|Avrich} argues that the raids were planned long before; the pretext of disorder was found for the newspapers only afterwards.";
  expect(await claimsOf(marked)).toEqual([
    "reported asserted Avrich: the raids were planned long before",
    "reported asserted Avrich: the pretext of disorder was found for the newspapers only afterwards",
  ]);
});

test("a claim whose words name nobody is about nobody, whoever stands before them", async () => {
  const { claims } = await readMarked("In {Place|Paris} {Person|Avrich} argues that the raids were planned.");
  expect(claims.map(({ about }) => about)).toEqual([[]]);
});

test("a note that tells something makes a claim, a note that only refers makes none", async () => {
  const notes = await claimsOf(
    "The raids came.(1) They went on.(2)\n\nNotes\n\n(1) It is doubtful whether {Person|Avrich} saw the papers.\n\n(2) {Person|Avrich}, {Work|The Russian Anarchists}, p. 12.",
  );
  expect(notes.filter((claim) => !claim.includes("raids") && !claim.includes("went"))).toEqual([
    "direct doubted -: It is doubtful whether Avrich saw the papers.",
  ]);
});

test.each([
  "In that year {Person|Innocent} held a great council at Reims, and no measures were taken against them.",
  "When we see {Person|Paschal} saying that they were welcome, we may conclude that error had spread far.",
])(
  "a council that is held is no opinion, and what only leads up to the main clause no claim: %s",
  async (marked) => {
    const { claims } = await readMarked(marked);
    expect(claims.map(({ kind }) => kind)).toEqual(["direct"]);
  },
);

test.each([
  ["Progress would come from education alone.", "reported asserted Forrestal"],
  ["But progress would come from education alone.", "direct asserted -"],
  ["We would come to see progress from education.", "direct asserted -"],
  ["Progress came from education alone.", "reported asserted Forrestal"],
  ["Progress, however, came from education alone.", "direct asserted -"],
  ["{Person|Moorcock} would much prefer a strife without end.", "direct asserted -"],
  ["{Person|Forrestal} would much prefer a strife without end.", "direct asserted -"],
])("behind a reported claim, whose is: %s", async (next, teller) => {
  const claims = await claimsOf(
    `{Person|Forrestal} held that no order could end the strife between them. ${next}`,
  );
  expect(claims.at(-1)?.split(": ")[0]).toBe(teller);
});

test("according to him and to his theory, somebody is reported", async () => {
  const [, him] = await claimsOf("{Person|Karl Marx} rose. According to him, the workers had no country.");
  expect(him).toBe("reported asserted Karl Marx: the workers had no country");
  const [, his] = await claimsOf(
    "{Person|Karl Marx} rose. According to his theory of history, the workers had no country.",
  );
  expect(his).toBe("reported asserted Karl Marx: the workers had no country");
});

test.each([
  ["{Person|Guizot} views the whole revolution as a long march.", "reported asserted Guizot"],
  ["{Person|Guizot} did much to promote broader views than his own.", "direct asserted -"],
])("a plural is no verb of speech: %s", async (marked, told) => {
  expect((await claimsOf(marked))[0]?.split(": ")[0]).toBe(told);
});

test.each([
  [
    "{Person|Polanyi} cites the example of {Person|Copernicus}, who declared that the earth goes round the sun.",
    "reported asserted Copernicus",
  ],
  [
    "At the end of the great congress that was held in the old town in the spring, {Person|Gentile} spoke at length of what {Person|Marinetti} had meant by it, stating that the movement needed precision.",
    "reported asserted Gentile",
  ],
  [
    "{Person|Conrad Gill}, who published a book on it, thought that the {Organisation|Corresponding Society} had no part in the mutiny.",
    "reported asserted Conrad Gill",
  ],
  [
    "{Person|John Bright}, the member for Manchester, told the {Organisation|House of Commons} that the war was a crime.",
    "reported asserted John Bright",
  ],
])(
  "a relative clause is its own person's, a participle the subject's of the sentence: %s",
  async (marked, told) => {
    expect((await claimsOf(marked)).at(-1)?.split(": ")[0]).toBe(told);
  },
);

test("two who are reported in one sentence make a claim each, up to the conjunction between them", async () => {
  const marked =
    "{Person|Fuller} said that the operation was an attack on the nerves but {Person|Doughty} wrote that few officers had been influenced by it.";
  expect(await claimsOf(marked)).toEqual([
    "reported asserted Fuller: the operation was an attack on the nerves",
    "reported asserted Doughty: few officers had been influenced by it",
  ]);
});

test("who is reported within another's clause makes no claim beside it", async () => {
  const marked = "{Person|Fuller} said that {Person|Doughty} had written that few officers were influenced.";
  expect(await claimsOf(marked)).toHaveLength(1);
});

test("an editor's brackets within a passage say whose it is", async () => {
  const marked = "The day has gone by for isolated trades [wrote {Person|H. M. Hyndman}].";
  expect((await claimsOf(marked))[0]).toMatch("H. M. Hyndman: The day has gone by");
});

test.each([
  [
    "The petition of the {Organisation|Weavers' Union} to the {Organisation|House of Commons} said that wages had fallen.",
    "reported asserted Weavers' Union",
  ],
  [
    "The petition of the {Organisation|Weavers' Union}, which {Person|Pitt} rejected, said that wages had fallen.",
    "reported asserted Weavers' Union",
  ],
  [
    "The {Organisation|Weavers' Union} sent a petition to the {Organisation|House of Commons}; it said that wages had fallen.",
    "reported asserted Weavers' Union",
  ],
  [
    "{Person|Marx} wrote a letter to {Person|Engels} in May. It argued that wages had fallen.",
    "reported asserted Marx",
  ],
  ["{Person|Marx}'s letter to {Person|Engels} argued that wages had fallen.", "reported asserted Marx"],
  [
    "The petition to the {Organisation|House of Commons} said that wages had fallen.",
    "direct asserted Ann Archer",
  ],
  [
    "In a petition to the {Organisation|House of Commons} {Person|Cobden} said that wages had fallen.",
    "reported asserted Cobden",
  ],
  [
    "{Person|Hayden} wrote a manifesto, the {Work|Hull Statement}. It said that wages had fallen.",
    "reported asserted Hull Statement",
  ],
  [
    "{Person|Boris Thompson} spoke. {Person|Wells} agreed with {Person|Boris Thompson}: he believed that wages had fallen.",
    "reported asserted Wells",
  ],
])(
  "what a petition or a letter says is its sender's, never whose it is sent to: %s",
  async (marked, told) => {
    expect((await claimsOf(`By {Person|Ann Archer}\n\n${marked}`)).at(-1)?.split(": ")[0]).toBe(told);
  },
);
