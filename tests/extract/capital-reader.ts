import type { Word } from "../../extract/patterns/words.ts";
import type { FoundName, Recogniser } from "../../extract/recognisers/recogniser.ts";

const CAPITAL = /^\p{Lu}\p{L}/u;
const MOST_WORDS = 3;

/**
 * A recogniser without weights: up to three words with a capital in a row are a person, and every sentence may be a claim.
 * It gives the stages after it more to do than the encoder would, in no time, so that their own cost can be seen.
 */
export function capitalReader(): Recogniser {
  return {
    id: "capitals",
    read: async (text, words, sentences) => ({
      names: namesIn(text, words),
      claims: sentences.map(() => 0.6),
      nameConfidence: () => 0.5,
      relations: () => ({ SUPPORTS: 0.6 }),
    }),
    close: async () => undefined,
  };
}

function namesIn(text: string, words: readonly Word[]): FoundName[] {
  const names: FoundName[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (to < words.length && to - from < MOST_WORDS && isCapital(text, words[to])) to += 1;
    if (to === from) continue;
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    names.push({ ...span, range: { from, to }, type: "Person", confidence: 0.9 });
    from = to - 1;
  }
  return names;
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && CAPITAL.test(text.slice(word.start, word.start + 4));
}
