import type { NamedType, Span } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";
import { firstEndingAfter, wordRangeOf } from "../../patterns/word-range.ts";
import type { Word } from "../../patterns/words.ts";
import { nameLog, namesOfLine } from "./found-names.ts";
import { joinedTitles, type LoggedName } from "./joined-titles.ts";
import { type Pair, type RelationWeights, relationLogits } from "./relation-head.ts";
import type { WordVectors } from "./word-vectors.ts";

/** The text that was read: its words and sentences, in order. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

/** What a pair is asked about, without its context. */
export type PairEnds = Omit<Pair, "sentence">;

/** What the heads say of a text in their own scores, before these are turned into probabilities. */
export interface RawReading {
  readonly names: readonly LoggedName[];
  readonly claims: readonly number[];
  nameLog(range: WordRange, type: NamedType): number;
  relations(ends: PairEnds): number[];
}

/** Words between line breaks that are also ends of sentences; a line that is only wrapped goes on. */
export function linesOf({ text, words, sentences }: ReadText): WordRange[] {
  const lines: WordRange[] = [];
  let [from, sentence] = [0, 0];
  for (let at = 1; at <= words.length; at++) {
    const start = words[at]?.start ?? text.length;
    while ((sentences[sentence]?.start ?? start) < start) sentence++;
    const opens =
      sentences[sentence]?.start === start && text.slice(words[at - 1]?.end ?? 0, start).includes("\n");
    if (!opens && at < words.length) continue;
    lines.push({ from, to: at });
    from = at;
  }
  return lines;
}

function claimScores({ words, sentences }: ReadText, vectors: WordVectors): number[] {
  return sentences.map((sentence) => {
    const { from, to } = wordRangeOf(words, sentence);
    const sum = vectors.claims.subarray(from, to).reduce((total, score) => total + score, 0);
    return to > from ? sum / (to - from) : Number.NEGATIVE_INFINITY;
  });
}

/** The words of the sentences that hold both ends. */
function contextOf({ words, sentences }: ReadText, { source, target }: PairEnds): WordRange {
  const ends = source === "author" ? [target] : [source, target];
  const from = Math.min(...ends.map((end) => end.from));
  const to = Math.max(...ends.map((end) => end.to));
  const first = sentences[firstEndingAfter(sentences, words[from]?.start ?? 0)];
  const last = sentences[firstEndingAfter(sentences, words[to - 1]?.start ?? 0)];
  return {
    from: first ? Math.min(from, wordRangeOf(words, first).from) : from,
    to: last ? Math.max(to, wordRangeOf(words, last).to) : to,
  };
}

function namesIn({ text, words }: ReadText, { logs }: WordVectors, line: WordRange): LoggedName[] {
  const found = namesOfLine(logs, line).map(({ range, type }) => ({
    range,
    type,
    log: nameLog(logs, range, type),
  }));
  return joinedTitles(found, {
    wordAt: (at) => text.slice(words[at]?.start, words[at]?.end).toLowerCase(),
    nameLog: (range, type) => nameLog(logs, range, type),
  });
}

/** Puts what the heads said of each word together to scores for names, sentences and pairs. */
export function rawReadingOf(read: ReadText, vectors: WordVectors, weights: RelationWeights): RawReading {
  return {
    names: read.words.length > 0 ? linesOf(read).flatMap((line) => namesIn(read, vectors, line)) : [],
    claims: claimScores(read, vectors),
    nameLog: (range, type) => nameLog(vectors.logs, range, type),
    relations: (ends) => relationLogits({ ...ends, sentence: contextOf(read, ends) }, vectors, weights),
  };
}
