import type { Span } from "#model";
import type { Coreference, EntityNumber } from "../document.ts";
import { appositionLength, isVerbNext, opensWithConjunction } from "../patterns/before-pronouns.ts";
import type { NamedPlace } from "./named-places.ts";
import { isOblique } from "./owners-as-subjects.ts";

/** Characters of a sentence before the person at its head: a title, an article, an adverb. */
const LONGEST_LEAD = 24;
const NEXT_REACH = 24;
/** Characters behind the person in which words that say who he is end: ", a lecturer at the College, ". */
const APPOSED = 160;

/** The persons that a sentence names, and whom its pronouns stand for. */
interface Told {
  readonly named: readonly NamedPlace[];
  readonly resolved: readonly Coreference[];
}

/** Who stands at the head of a sentence as its subject, right before its verb; nobody where its pronouns stand for another. */
export function headOf(
  body: string,
  { start, end }: Span,
  { named, resolved }: Told,
): EntityNumber | undefined {
  const [first] = named;
  if (!first || first.start - start > LONGEST_LEAD || isOblique(body, first)) return undefined;
  if (opensWithConjunction(body.slice(start, first.start))) return undefined;
  const behind = first.end + appositionLength(body.slice(first.end, Math.min(end, first.end + APPOSED)));
  if (!isVerbNext(body.slice(behind, Math.min(end, behind + NEXT_REACH)))) return undefined;
  return resolved.some(({ entity }) => entity !== first.entity) ? undefined : first.entity;
}
