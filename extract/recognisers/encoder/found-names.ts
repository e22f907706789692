import type { NamedType } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";
import { beginTag, insideTag, isBegin, OUTSIDE, TAGS, typeOfTag } from "./tags.ts";
import { bestTags } from "./viterbi.ts";

/** The log-probability that exactly these words are a name of this type: its tags, and no further word of it behind. */
export function nameLog(logs: Float32Array, { from, to }: WordRange, type: NamedType): number {
  let log = logs[from * TAGS + beginTag(type)] ?? 0;
  for (let word = from + 1; word < to; word++) log += logs[word * TAGS + insideTag(type)] ?? 0;
  const after = logs[to * TAGS + insideTag(type)];
  return after === undefined ? log : log + Math.log(Math.max(1e-9, -Math.expm1(after)));
}

/** The names of one line of words, by the likeliest lawful tags. */
export function namesOfLine(logs: Float32Array, line: WordRange): { range: WordRange; type: NamedType }[] {
  const tags = bestTags(logs, line.from, line.to);
  const names: { range: WordRange; type: NamedType }[] = [];
  let first = -1;
  for (let at = 0; at <= tags.length; at++) {
    const tag = tags[at] ?? OUTSIDE;
    const type = first >= 0 ? typeOfTag(tags[first] ?? OUTSIDE) : undefined;
    if (type && (tag === OUTSIDE || isBegin(tag))) {
      names.push({ range: { from: line.from + first, to: line.from + at }, type });
      first = -1;
    }
    if (isBegin(tag)) first = at;
  }
  return names;
}
