import type { Span } from "#model";
import { isInOneClause, ownsNothing } from "../patterns/before-pronouns.ts";
import type { NamedPlace } from "./named-places.ts";
import { isOblique } from "./owners-as-subjects.ts";

/** Forms that stand for somebody else than the subject of their clause. */
const OBJECTS = new Set(["him", "her"]);
/** UTF-16 units between a subject and the object of its verb, and behind that object. */
const LONGEST_VERB = 40;
const BEHIND = 24;

/** True for "her" in "Hyndman attacked her": what the subject's own verb has for its object is somebody else than the subject. */
export function isObjectBehind(
  { body, sentence, word }: { readonly body: string; readonly sentence: Span; readonly word: Span },
  pronoun: string,
  subject: NamedPlace,
): boolean {
  if (!OBJECTS.has(pronoun) || word.start - subject.end > LONGEST_VERB || isOblique(body, subject))
    return false;
  const behind = body.slice(word.end, Math.min(sentence.end, word.end + BEHIND));
  return (pronoun === "him" || ownsNothing(behind)) && isInOneClause(body.slice(subject.end, word.start));
}
