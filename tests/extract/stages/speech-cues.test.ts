import { expect, test } from "vitest";
import type { Linked } from "../../../extract/document.ts";
import { wordsOf } from "../../../extract/patterns/words.ts";
import { speechCues } from "../../../extract/stages/speech-cues.ts";
import { growthOf } from "../../growth.ts";
import { readMarked } from "../marked-text.ts";

/** One sentence of so many repeated words, each "Lenin" a person who may speak. */
function sentenceOf(words: string, times: number) {
  const body = words.repeat(times);
  const tokens = wordsOf(body);
  const actors = [...body.matchAll(/Lenin/gu)].map(({ index }) => ({
    start: index,
    end: index + 5,
    entity: 0,
    type: "Person" as const,
    confidence: 0.9,
    isPronoun: false,
  }));
  const sentence = { start: 0, end: body.length, from: 0, to: tokens.length, stretch: 0 };
  const document = { body, words: tokens, sentences: [sentence] } as unknown as Linked;
  return { document, actors, quoted: [] };
}

test.each([
  "“Lenin “said “that ",
  'Lenin said "the state ',
  "the note by Lenin was said and who said ",
  "Lenin said (",
])("the cues of a sentence without end, %j again and again, take time that grows as it does", (words) => {
  expect(speechCues(sentenceOf(words, 10))).not.toHaveLength(0);
  expect(growthOf(speechCues, (times: number) => sentenceOf(words, times), 100)).toBeLessThan(2);
});

test("“regarding” joins what is spoken of and reports nothing", () => {
  const cuesOf = (words: string) => speechCues(sentenceOf(words, 1)).map(({ word }) => word);
  expect(cuesOf("the works of Lenin regarding the state were read")).toEqual([]);
  expect(cuesOf("Lenin said that the state was over")).toEqual(["say"]);
});

test("who “by contrast” denies something denies it", async () => {
  const { claims } = await readMarked(
    "{Person|Ronald Fraser}, by contrast, denied that the Communists wanted civil war in the country.",
  );
  expect(claims.map(({ polarity }) => polarity)).toEqual(["denied"]);
});
