import { expect, test } from "vitest";
import { readString } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { tokenise } from "../../../extract/stages/tokenise.ts";

const body = "A Title\n\nV.I. Lenin spoke. He left.(1)\n\nNotes\n\n(1) See p. 5. Ibid.\n\n(2) No stop";

test("no sentence crosses the end of its stretch, and every word is in one sentence", () => {
  const { words, sentences, stretches } = tokenise(segment(readString(body, "x.txt")));
  let word = 0;
  for (const { start, end, from, to, stretch } of sentences) {
    expect(from).toBe(word);
    expect(start).toBeGreaterThanOrEqual(stretches[stretch]?.start ?? Number.NaN);
    expect(end).toBeLessThanOrEqual(stretches[stretch]?.end ?? Number.NaN);
    word = to;
  }
  expect(word).toBe(words.length);
});

test("sentences are cut at full stops, not at initials", () => {
  const { sentences } = tokenise(segment(readString(body, "x.txt")));
  const texts = sentences.map(({ start, end }) => body.slice(start, end));
  expect(texts).toContain("V.I. Lenin spoke.");
  expect(texts).toContain("He left.(1)");
});
