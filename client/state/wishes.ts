import {
  type Act,
  type CitationRow,
  type ClaimQuoted,
  type EntitySummary,
  type Judged,
  mayJoin,
  type PlaceInText,
  type Quote,
  type RelationQuoted,
  relationId,
} from "#model";
import type { Wish } from "./decide.ts";
import { relationArrowed } from "./places-in-words.ts";

type Correction = Pick<Extract<Act, { kind: "correct-relation" }>, "to" | "label">;
type Named = Pick<EntitySummary, "id" | "label">;
export type Verdict = "accept" | "reject";

const DONE: Record<Verdict, string> = { accept: "Accepted", reject: "Rejected" };
const SHORT = 60;

/** A label or some words, cut so that a sentence about them stays one line. */
export function shortened(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).trimEnd()}…`;
}

/** To say that something was read rightly or wrongly; `what` names it after the verb. */
export function judge(verdict: Verdict, judged: Judged, what: string, reason?: string): Wish {
  return { acts: [{ kind: verdict, judged }], done: `${DONE[verdict]} ${what}`, reason };
}

/** "a work", "an event". */
export function withArticle(word: string): string {
  return `${"aeiou".includes(word.charAt(0)) ? "an" : "a"} ${word}`;
}

/** What an entity is judged by, and how it is called in a sentence. */
export function judgedEntity({ id, label }: Named): [Judged, string] {
  return [{ entity: id }, shortened(label)];
}

/** The same of one place that names an entity. */
export function judgedMention(
  { id, label }: Named,
  place: PlaceInText & Pick<Quote, "quote">,
): [Judged, string] {
  return [{ entity: id, mention: placeOf(place) }, `“${shortened(place.quote)}” as ${shortened(label)}`];
}

/** The relation as it is kept: one that is of somebody as a co-author is of the first author, who signs the text with him. */
export function asKept(relation: RelationQuoted): RelationQuoted {
  const { coAuthorOf: source, ...said } = relation;
  if (!source) return relation;
  return { ...said, id: relationId(said.type, source.id, said.target.id), source };
}

/** The same of a relation, or of one place that states it. */
export function judgedRelation(relation: RelationQuoted, proof?: PlaceInText): [Judged, string] {
  const { type, source, target } = asKept(relation);
  const named = { type, source: source.id, target: target.id };
  const words = relationInWords(asKept(relation));
  if (!proof) return [{ relation: named }, `that ${words}`];
  return [{ relation: named, proof: placeOf(proof) }, `a proof that ${words}`];
}

/** The same of a citation. */
export function judgedCitation({ citing, cited }: CitationRow): [Judged, string] {
  const words = `${shortened(citing.label)} cites ${shortened(cited.label)}`;
  return [{ relation: { type: "CITES", source: citing.id, target: cited.id } }, `that ${words}`];
}

/** The same of a claim. */
export function judgedClaim({ id, words }: ClaimQuoted): [Judged, string] {
  return [{ entity: id }, `the claim “${shortened(words)}”`];
}

/** "Krupskaya → belongs to → Iskra": between arrows, as a name may be of many, and without quotation marks, as the words are ours. */
function relationInWords(relation: RelationQuoted): string {
  const { source, target } = relation;
  return `${shortened(source.label)} ${relationArrowed(relation, true, target)} ${shortened(target.label)}`;
}

/** To let the words that state a relation state another one. */
export function correct(relation: RelationQuoted, { to, words }: { to: Correction; words: string }): Wish {
  const { type, source, target } = relation;
  const named = { type, source: source.id, target: target.id };
  return {
    acts: [{ kind: "correct-relation", relation: named, ...to }],
    done: `Corrected: not that ${relationInWords(relation)}, but that ${words}`,
  };
}

/** To turn a relation round; undefined where it may not lead the other way. */
export function turnRound(relation: RelationQuoted): Wish | undefined {
  const { type, label, source, target } = relation;
  if (!mayJoin(type, target.type, source.type)) return undefined;
  return correct(relation, {
    to: { to: { type, source: target.id, target: source.id }, ...(label !== undefined && { label }) },
    words: relationInWords({ ...relation, source: target, target: source }),
  });
}

/** The bare place of something that carries more. */
export function placeOf({ text, start, end }: PlaceInText): PlaceInText {
  return { text, start, end };
}

/** To make one of two; the name of the one that stays stays. */
export function merge(keep: Named, gone: Named, reason?: string): Wish {
  return {
    acts: [{ kind: "same", keep: keep.id, merge: gone.id }],
    done: `Merged ${shortened(gone.label)} into ${shortened(keep.label)}`,
    reason,
  };
}

/** To say that two are two, whatever else is said. */
export function keepApart(one: Named, other: Named, reason?: string): Wish {
  return {
    acts: [{ kind: "different", one: one.id, other: other.id }],
    done: `Kept ${shortened(one.label)} and ${shortened(other.label)} apart`,
    reason,
  };
}
