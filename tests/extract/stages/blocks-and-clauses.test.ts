import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";
import { claimsOf } from "../told-claims.ts";

/** The quotations of a marked text, each as its speaker ("-" for none) and its first words. */
async function quotedIn(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.quotations.map(({ speaker, ...quotation }) => {
    const label = speaker === undefined ? "-" : document.entities[speaker]?.label;
    return `${label}: ${wordsOf(document, quotation).slice(0, 13)}`;
  });
}

const BLOCK = "> The sovereignty belongs to the people alone. No lord may judge a commoner.";

test.each([
  ["So wrote {Person|Lilburne}.", "Lilburne"],
  ["Thus {Person|Burke}.", "Burke"],
  ["Such were the words of {Person|Macaulay}, and nobody answered them.", "Macaulay"],
  ["These words are {Person|Trotsky}'s.", "Trotsky"],
  ["Thus {Person|Burke} became the leader of the party.", "Prynne"],
  ["{Person|Burke} answered all of it.", "Prynne"],
])("a block quotation over the line %s is by %s", async (line, speaker) => {
  const marked = `By {Person|Ann Archer}\n\n{Person|Prynne} attended the hearing of the Lords.\n\n${BLOCK}\n\n${line}`;
  expect(await quotedIn(marked)).toEqual([`${speaker}: > The soverei`]);
});

test.each([
  ["{Person|Prynne} wrote to {Person|Burke}, who had suggested a change, as follows:", "Prynne"],
  ["{Person|Burke}, who had suggested a change, wrote as follows:", "Burke"],
  ["{Person|Prynne} could not please {Person|Burke}, who wrote as follows:", "Burke"],
])("a block quotation under the line %s is by %s", async (line, speaker) => {
  expect(await quotedIn(`By {Person|Ann Archer}\n\n${line}\n\n${BLOCK}`)).toEqual([
    `${speaker}: > The soverei`,
  ]);
});

test("the last of several quoted paragraphs is quoted to its end, though no mark closes it, and a remark says so", async () => {
  const marked =
    'By {Person|Ann Archer}\n\n{Person|Hobson} wrote in his book:\n\n"The trusts rule the market.\n\n"The people will break them.\n\n{Person|Lenin} read the book.';
  expect((await quotedIn(marked)).map((quoted) => quoted.slice(0, 13))).toEqual([
    "Hobson: The t",
    "Hobson: The p",
  ]);
  const { remarks } = await readMarked(marked);
  expect(remarks.map(({ rule }) => rule)).toContain("unclosed-paragraphs");
});

test("what nobody says is nobody's", async () => {
  const marked =
    'By {Person|Ann Archer}\n\n{Person|Prynne} denied it. "The king is above the law of us all," said nobody.';
  expect((await quotedIn(marked)).map((quoted) => quoted.slice(0, 3))).toEqual(["-: "]);
});

test.each([
  [
    "{Person|Kautsky} said that the war was lost, and that the party must say so at once.",
    ["the war was lost", "the party must say so at once"],
  ],
  [
    "{Person|Kautsky} argued that socialism was ripe; he added that the workers would inherit the state.",
    ["socialism was ripe", "the workers would inherit the state"],
  ],
  [
    "{Person|Kautsky} argued that socialism was ripe, and he thinks that the workers would inherit the state.",
    ["socialism was ripe", "the workers would inherit the state"],
  ],
])("each clause that one speaker reports is a claim: %s", async (marked, told) => {
  expect(await claimsOf(`By {Person|Ann Archer}\n\n${marked}`)).toEqual(
    told.map((words) => `reported asserted Kautsky: ${words}`),
  );
});
