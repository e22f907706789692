import type { Span } from "#model";
import type { Coreference, EntityNumber } from "../document.ts";
import {
  appositionLength,
  isOpeningPhrase,
  isVerbNext,
  opensWithConjunction,
  participleAside,
} from "../patterns/before-pronouns.ts";
import type { NamedPlace } from "./named-places.ts";
import { isOblique } from "./owners-as-subjects.ts";

/** Characters of a sentence before the person at its head: a title, an article, an adverb. */
const LONGEST_LEAD = 24;
const NEXT_REACH = 24;
/** Characters behind the person in which words set off behind him end: ", a lecturer at the College, ", ", responding to others, ". */
const SET_OFF = 160;
const LONGEST_PHRASE = 140;

/** The persons that a sentence names, and whom its pronouns stand for. */
interface Told {
  readonly named: readonly NamedPlace[];
  readonly resolved: readonly Coreference[];
}

/** Who stands at the head of a sentence as its subject, before its verb, "Wittek, responding to others, accepted"; nobody where its pronouns stand for another. */
export function headOf(
  body: string,
  { start, end }: Span,
  { named, resolved }: Told,
): EntityNumber | undefined {
  const [first] = named;
  if (!first || first.start - start > LONGEST_LEAD || isOblique(body, first)) return undefined;
  if (opensWithConjunction(body.slice(start, first.start))) return undefined;
  const next = body.slice(first.end, Math.min(end, first.end + SET_OFF));
  const behind = first.end + (appositionLength(next) || participleAside(next));
  if (!isVerbNext(body.slice(behind, Math.min(end, behind + NEXT_REACH)))) return undefined;
  return resolved.some(({ entity }) => entity !== first.entity) ? undefined : first.entity;
}

/** "Yet rather than tribal connections, he placed": the phrase between the start of a sentence and "he" stands for nobody. */
export function isBehindPhrase(body: string, start: number, pronoun: number): boolean {
  return pronoun - start <= LONGEST_PHRASE && isOpeningPhrase(body.slice(start, pronoun));
}
