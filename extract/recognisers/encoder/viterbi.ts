import { isBegin, OUTSIDE, TAGS } from "./tags.ts";

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** True where a word tagged `tag` may follow one tagged `before`: a name goes on only after a word of its own type. */
function mayFollow(before: number, tag: number): boolean {
  return tag === OUTSIDE || isBegin(tag) || before === tag || before === tag - 1;
}

const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAGS }, (_, tag) =>
  Array.from({ length: TAGS }, (_, before) => before).filter((before) => mayFollow(before, tag)),
);

/**
 * The likeliest lawful tags of words `[from, to)` (Viterbi 1967); `logs` holds eleven log-probabilities a word.
 * Ties go to the lower tag.
 */
export function bestTags(logs: Float32Array, from: number, to: number): Uint8Array {
  const tags = new Uint8Array(to - from);
  if (to <= from) return tags;
  const back = new Uint8Array((to - from) * TAGS);
  let scores = firstScores(logs, from);
  for (let word = from + 1; word < to; word++)
    scores = step(scores, logs, word, back.subarray((word - from) * TAGS));
  let tag = highest(scores);
  for (let at = to - from - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? OUTSIDE;
  }
  return tags;
}

function firstScores(logs: Float32Array, word: number): Float64Array {
  const scores = new Float64Array(TAGS).fill(IMPOSSIBLE);
  for (let tag = 0; tag < TAGS; tag++) {
    if (tag === OUTSIDE || isBegin(tag)) scores[tag] = logs[word * TAGS + tag] ?? IMPOSSIBLE;
  }
  return scores;
}

function step(before: Float64Array, logs: Float32Array, word: number, back: Uint8Array): Float64Array {
  const scores = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++) {
    let [best, from] = [IMPOSSIBLE, OUTSIDE];
    for (const source of BEFORE[tag] ?? []) {
      const score = before[source] ?? IMPOSSIBLE;
      if (score > best) [best, from] = [score, source];
    }
    back[tag] = from;
    scores[tag] = best + (logs[word * TAGS + tag] ?? IMPOSSIBLE);
  }
  return scores;
}

function highest(scores: Float64Array): number {
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++)
    if ((scores[tag] ?? IMPOSSIBLE) > (scores[best] ?? IMPOSSIBLE)) best = tag;
  return best;
}
