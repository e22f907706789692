import { expect, test } from "vitest";
import { readMarked, wordsOf } from "../marked-text.ts";

async function speakersIn(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.claims.map(({ speaker }) => document.entities[speaker ?? -1]?.label ?? "nobody");
}

test.each([
  [
    "{Person|Hunter} and {Person|Debs} met in Chicago. They argued that the unions had lost their way in the long war.",
    "Hunter",
  ],
  [
    "The {Organisation|Chilean Federation} met in May. It claimed that the law was an attack on all workers.",
    "Chilean Federation",
  ],
  [
    "{Person|Truman} named the {Organisation|President's Committee on Civil Rights}. The committee declared that segregation was wrong and wasteful.",
    "President's Committee on Civil Rights",
  ],
  [
    "{Person|Bakunin} met {Person|Marx} in Paris. He left when the latter insisted that the time for a rising was past.",
    "Marx",
  ],
  [
    "{Person|Bakunin} met {Person|Marx} in Paris. The former insisted that the time for a rising was near.",
    "Bakunin",
  ],
])(
  "they, it and a noun of the name speak for whom the sentence before names: %s",
  async (marked, speaker) => {
    expect((await speakersIn(marked)).at(-1)).toBe(speaker);
  },
);

test("it that stands for nobody speaks for nobody", async () => {
  const document = await readMarked("The {Organisation|Cheka} met. It showed that the law was weak.");
  expect(document.pronouns.map((one) => wordsOf(document, one))).toEqual([]);
});
