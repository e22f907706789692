import type { Span } from "#model";
import { leadsIntoView } from "../patterns/doubted-views.ts";
import {
  isCounterfactual,
  isDoubted,
  isNominal,
  isUnasserted,
  isWhollyDoubted,
} from "../patterns/unasserted.ts";

/** Characters before and behind a place that may say that nobody vouches for what is told there; a sentence may be endless. */
const REACH = 600;

/** True where the sentence does not vouch for what ties two of its names: it asks, supposes or rejects it, or tells it as a rumour. */
export function isUnassertedTie(body: string, sentence: Span, [one, other]: readonly [Span, Span]): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const between = body.slice(first.end, second.start).slice(-REACH);
  if (isNominal(between)) return false;
  if (leadsIntoView(between)) return true;
  const [words, at] = around(body, sentence, second.start);
  return isUnasserted(words, at - (second.start - first.start), at);
}

/** True where a sentence denies the whole clause that names two: "It is false that X quotes Y" is no citation either. */
export function isDeniedClause(body: string, sentence: Span, [one, other]: readonly [Span, Span]): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  const [words, at] = around(body, sentence, second.start);
  return isWhollyDoubted(words, at - (second.start - first.start), at);
}

/** True where a sentence denies or rejects what stands at an offset, or tells it as a rumour, or against the facts, or asks it. */
export function isUnassertedAt(body: string, sentence: Span, offset: number): boolean {
  const [words, at] = around(body, sentence, offset);
  return isCounterfactual(words, at) || isDoubted(words, at);
}

function around(body: string, { start, end }: Span, offset: number): [string, number] {
  const from = Math.max(start, offset - REACH);
  return [body.slice(from, Math.min(end, offset + REACH)), offset - from];
}
