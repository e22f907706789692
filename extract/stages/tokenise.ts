import type { Span } from "#model";
import type { Segmented, Sentence, Stretch, Tokenised } from "../document.ts";
import { sentencesOf } from "../patterns/sentences.ts";
import { type Word, wordsOf } from "../patterns/words.ts";

/** Cuts a text into words and sentences; no sentence crosses the end of its stretch. */
export function tokenise(document: Segmented): Tokenised {
  const words = wordsWithin(wordsOf(document.body), document);
  const sentences = sentencesIn(sentencesOf(document.body, words), words, document.stretches);
  return { ...document, words, sentences };
}

/** The words, those cut anew that reach over the end of a stretch: a dash at the end of a heading parts no word. */
function wordsWithin(words: readonly Word[], { body, stretches }: Segmented): readonly Word[] {
  let at = 0;
  return words.flatMap((word) => {
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= word.start) at++;
    const end = stretches[at]?.end ?? word.end;
    return end >= word.end
      ? [word]
      : [...wordsBetween(body, word.start, end), ...wordsBetween(body, end, word.end)];
  });
}

function wordsBetween(body: string, from: number, to: number): Word[] {
  return wordsOf(body.slice(from, to)).map(({ start, end }) => ({ start: start + from, end: end + from }));
}

/** Sentences with their words and stretch, cut again where a stretch ends inside one. */
function sentencesIn(
  spans: readonly Span[],
  words: readonly Word[],
  stretches: readonly Stretch[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let word = 0;
  let stretch = 0;
  for (const span of spans) {
    while (word < words.length && startOf(words, word) < span.end) {
      while (stretch + 1 < stretches.length && startOf(words, word) >= (stretches[stretch]?.end ?? 0))
        stretch++;
      const limit = Math.min(
        span.end,
        Math.max(stretches[stretch]?.end ?? span.end, startOf(words, word) + 1),
      );
      const from = word;
      while (word < words.length && startOf(words, word) < limit) word++;
      sentences.push(toSentence(words, from, word, stretch));
    }
  }
  return sentences;
}

function startOf(words: readonly Word[], at: number): number {
  return words[at]?.start ?? Number.POSITIVE_INFINITY;
}

function toSentence(words: readonly Word[], from: number, to: number, stretch: number): Sentence {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start, from, to, stretch };
}
