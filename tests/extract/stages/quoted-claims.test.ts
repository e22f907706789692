import { describe, expect, test } from "vitest";
import { readMarked } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

const told = async (marked: string) =>
  (await claimsOf(marked)).map((claim) => claim.replace(/ (?:asserted|denied|doubted) /u, " "));

test("the short sentence at the end of a quotation is its speaker's too", async () => {
  const marked =
    '{Person|Scruton} wrote, "A writer who says that there are no truths is asking you not to believe him. So don\'t."';
  expect((await told(marked)).at(-1)).toBe("quoted Scruton: So don't.");
});

describe("the halves of a quotation are one claim", () => {
  test.each([
    [
      '"The remedy to this state of affairs," concluded the {Organisation|Committee}, "is to create a party."',
      [
        'quoted Committee: The remedy to this state of affairs," concluded the Committee, "is to create a party.',
      ],
    ],
    [
      '"Excommunication," {Person|Zwingli} said, "was too light a punishment."',
      ['quoted Zwingli: Excommunication," Zwingli said, "was too light a punishment.'],
    ],
    [
      '{Person|Rousseau}, whom he does not quote, makes it the hinge of his whole system; and Mr. {Person|Godwin} is on this single point of his opinion: "the contract," says Mr. {Person|Godwin}, "is the fable of those who had no history."',
      ['quoted Godwin: the contract," says Mr. Godwin, "is the fable of those who had no history.'],
    ],
  ])("%s", async (marked, claims) => {
    expect(await told(marked)).toEqual(claims);
  });

  test("but a phrase before it is none of what the second half states", async () => {
    const marked =
      '"For the sake of the House," said Mr. {Person|Vane}, "I rejoiced when he came to it at last."';
    expect(await told(marked)).toEqual(["quoted Vane: I rejoiced when he came to it at last."]);
  });

  test("but what another replies is not", async () => {
    const marked =
      '"We have no friends here," said {Person|Smith}, and {Person|Jones} replied, "we must look for them elsewhere."';
    expect((await told(marked)).map((claim) => claim.split(":")[0])).toEqual([
      "quoted Smith",
      "quoted Jones",
    ]);
  });
});

describe("the speaker of quoted words", () => {
  test.each([
    [
      "is who quotes himself",
      'By {Person|John Spargo}\n\nThirteen years ago I wrote, "Socialism without democracy is as impossible as a shadow without light."',
      "quoted John Spargo",
    ],
    [
      "is who quotes himself over a paragraph",
      'By {Person|Engels}\n\nIt was written with {Person|Marx}. From our joint preface of 1872 I quote the following:\n\n"The general principles laid down are as correct as ever."',
      "quoted Engels",
    ],
    [
      "goes on behind “Again:”",
      '{Person|Comstock} writes: "I prayed that my bill might pass." (pp. 84-5).\n\nAgain: "I am only a speck, and not a hair can be harmed."',
      "quoted Comstock",
    ],
    [
      "is who was reported before",
      '{Person|Bullock} agreed that deep forces are decisive. In times of revolution, "it is possible for one man to change the course of events".',
      "quoted Bullock",
    ],
    [
      "is never whom a letter is sent to",
      'In that year he writes to {Person|Socinus}: "I too am of opinion that such men must be cut off."',
      "quoted -",
    ],
    [
      "is no place",
      'It was done in the word spoken at {Place|Atlanta}: "In all things social we can be as separate as the fingers."',
      "quoted -",
    ],
    [
      "is named before a colon with a note's mark",
      "As {Person|Doddridge} put the case:[115:1]\n\nThe principle is that the owners of property must be possessed of all the powers of government.",
      "quoted Doddridge",
    ],
  ])("%s", async (_, marked, claim) => {
    expect((await told(marked)).at(-1)?.split(":")[0]).toBe(claim);
  });
});

describe("words quoted within what is reported", () => {
  test("leave it reported where they are the less of it", async () => {
    const marked =
      '{Person|James} claims that these forces have as much to do with it as the "conditions of a crater have to do with the lamp".';
    expect((await told(marked)).map((claim) => claim.split(":")[0])).toEqual(["reported James"]);
  });

  test("are a claim beside it behind a “that” of their own", async () => {
    const marked =
      '{Person|Chatto} says that many of the tailpieces were drawn by another, and that "the greater number of the rest were engraved by his pupils."';
    expect(await told(marked)).toEqual([
      "reported Chatto: many of the tailpieces were drawn by another",
      "quoted Chatto: the greater number of the rest were engraved by his pupils.",
    ]);
  });
});

describe("whose the words behind and between reports are", () => {
  test("a sentence between two reports of one speaker is that speaker's", async () => {
    const marked =
      "{Person|McCloy} said that directness was needed. If the {Organisation|Board} meant this, it should have said so. Its report, {Person|McCloy} concluded, left doubts.";
    expect((await told(marked)).map((claim) => claim.split(":")[0])).toEqual(
      Array(3).fill("reported McCloy"),
    );
  });

  test("a judgement behind a semicolon is the author's", async () => {
    const marked =
      "By {Person|Fortis}\n\n{Person|Croce} says that parts of speech are mere abstractions; this aspect, at least, is in harmony with what was said above.";
    expect((await told(marked)).map((claim) => claim.split(":")[0])).toEqual([
      "reported Croce",
      "direct Fortis",
    ]);
  });

  test("a bare number states nothing", async () => {
    expect(await told("{Person|James} names two.\n\n1.\n\nThe individual is unique in his forces.")).toEqual([
      "direct -: James names two.",
      "direct -: The individual is unique in his forces.",
    ]);
  });
});

test("a sentence that only says whose words follow is no claim", async () => {
  const words = "The revolution was made by few and told by many others.";
  const claims = await claimsOf(`As {Person|Carr} puts it in his book:\n\n> ${words}\n\nThis was common.`);
  expect(claims.some((claim) => claim.includes("puts it"))).toBe(false);
  const told = await claimsOf(`As the story goes, the raids were a crime against all:\n\n> ${words}`);
  expect(told.some((claim) => claim.includes("the raids were a crime"))).toBe(true);
});

test("words whose note names two authors are both authors'", async () => {
  const marked = [
    "The peasants were quick to act.",
    "> The peasants did not wait for the decree, they took the land in the autumn.[1]",
    "# Notes",
    "[1] {Person|Sarah Badcock} and {Person|Aaron Retish}, {Work|Russia's Home Front} (London: Verso, 2015), p. 12.",
  ];
  const { claims, entities } = await readMarked(marked.join("\n\n"));
  const quoted = claims.find(({ kind }) => kind === "quoted");
  const names = [quoted?.speaker, ...(quoted?.others ?? [])].map((number) => entities[number ?? -1]?.label);
  expect(names).toEqual(["Sarah Badcock", "Aaron Retish"]);
});

test("words that two say together are said by both", async () => {
  const marked =
    '{Person|Lenin} and {Person|Trotsky} wrote: "The war has ruined the peasants of every land."';
  const { claims, entities } = await readMarked(marked);
  expect(
    claims.flatMap(({ speaker, others = [] }) =>
      [speaker, ...others].map((one) => entities[one ?? -1]?.label),
    ),
  ).toEqual(["Lenin", "Trotsky"]);
});

describe("a sentence that is all quoted but for who says it", () => {
  const works =
    "References\n\n{Person|Hastings, Adrian} (1997). {Work|The Construction of Nationhood}. Cambridge: Cambridge University Press.\n\n{Person|Smith, Anthony} (1998). {Work|Nationalism and Modernism}. London: Routledge.";
  const said = async (sentences: string) =>
    (await claimsOf(`${sentences}\n\n${works}`)).filter((claim) => claim.includes("quoted"));

  test.each([
    [
      "a comma cuts its clause short",
      '"The key to nationhood lies with the Bible," {Person|Hastings} wrote in 1997.',
    ],
    [
      "another clause follows",
      '"The key to nationhood lies with the Bible," {Person|Hastings} wrote, and nobody disputed it.',
    ],
  ])("is a claim of the speaker's where %s", async (_, sentence) => {
    expect(await said(sentence)).toEqual([
      expect.stringMatching(/Hastings: The key to nationhood lies with the Bible$/u),
    ]);
  });

  test("is no claim of its own where the words are only the head of the clause around them", async () => {
    expect(
      await said('"For the sake of peace at home," {Person|Hastings} wrote, he had agreed to all of it.'),
    ).toEqual([]);
  });

  test("is said by the author of the reference right behind the pronoun, not by whoever only quotes", async () => {
    const before = "{Person|Ernest Gellner} spoke of {Person|Adrian Hastings} for an hour. He was angry.";
    const [own] = await said(
      `${before} "The key to nationhood lies with the Bible," he wrote (Hastings 1997, 12).`,
    );
    expect(own).toContain("Hastings: ");
    const [other] = await said(
      `${before} "The key to nationhood lies with the Bible," he wrote (quoted in Smith 1998, 12).`,
    );
    expect(other).toContain("Ernest Gellner: ");
  });
});
