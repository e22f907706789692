import { overlaps, type Span } from "#model";
import type { Cited, Tokenised } from "../document.ts";
import { opensWithCiting } from "../patterns/citing-words.ts";
import { isInBrackets, isYearBehindName, numberedBracketAt } from "../patterns/dated-names.ts";
import { opensImprint } from "../patterns/entry-layout.ts";
import { isSentTo } from "../patterns/people-in-notes.ts";
import { endsReference, saysItStandsIn } from "../patterns/reference-cues.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { JudgedType } from "../recognisers/recogniser.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";

const REFERRING: ReadonlySet<string> = new Set(["note", "bibliography"]);
/** Signs that an imprint has between a place and its publisher, a second place included. */
const IMPRINT_GAP = 30;
const BRACKET_REACH = 200;
const LETTER_REACH = 40;

/**
 * True where the form of the references around two names forbids a relation that was read between them: where one book was
 * printed is not where another's publisher is, a publisher stands behind its own title, and "(Kaern 1994)" is cited by the
 * author of the passage, whoever else its sentence names. Nor did he who cites a work write it, or who got a letter.
 */
export function crossesReferences(
  document: Tokenised,
  {
    type,
    source,
    target,
  }: { readonly type: JudgedType; readonly source: NamedPlace; readonly target: NamedPlace },
): boolean {
  if (type === "CITES") return isCitedInBrackets(document.body, target) || isAddressee(document, target);
  if (type === "AUTHORED") return opensWithCiting(document.body.slice(source.end, target.start));
  if (!isInReference(document, target)) return false;
  if (type === "LOCATED_IN") return isImprintOfAnother(document.body, source, target);
  return type === "PUBLISHED" && isPublisherOfAnother(document.body, source, target);
}

/** Who got a letter that a note names did not write it. */
function isAddressee(document: Tokenised, target: NamedPlace): boolean {
  const { body } = document;
  const before = body.slice(Math.max(0, target.start - LETTER_REACH), target.start);
  return (
    isInReference(document, target) && isSentTo(before, body.slice(target.end, target.end + LETTER_REACH))
  );
}

function isInReference({ stretches, sentences }: Tokenised, { start }: NamedPlace): boolean {
  const sentence = sentences[lastBeginningAt(sentences, start)];
  const kind = sentence && stretches[sentence.stretch]?.kind;
  return kind !== undefined && REFERRING.has(kind);
}

/** "Princeton" in "(Princeton: Princeton University Press)" is where the publisher behind it is, and no other name. */
function isImprintOfAnother(body: string, source: NamedPlace, place: NamedPlace): boolean {
  const isPublisher = source.start >= place.end && source.start - place.end <= IMPRINT_GAP;
  return !isPublisher && opensImprint(body.slice(place.end, place.end + IMPRINT_GAP));
}

/** A publisher in front of a title, behind the end of another reference, or behind the book that a chapter stands in, put out another. */
function isPublisherOfAnother(body: string, source: NamedPlace, work: NamedPlace): boolean {
  if (source.start < work.start) return source.type === "Organisation";
  const between = body.slice(work.end, source.start);
  return endsReference(between) || (source.type === "Organisation" && saysItStandsIn(between));
}

type Referring = Pick<Cited, "body" | "references" | "sentences" | "entities">;

/** What a reference never says of whom it names: that he was there, or on what side he stood. */
const TOLD: ReadonlySet<JudgedType> = new Set(["SUPPORTS", "OPPOSES", "PARTICIPATED_IN", "MEMBER_OF"]);

/**
 * True where one of two names stands in a reference in brackets and the other does not: "welcomed the Decree (Figes 1996, p. 98)"
 * tells of the Decree, and Figes only tells it.
 */
export function isReferredToApart(
  document: Referring,
  {
    type,
    source,
    target,
  }: { readonly type: JudgedType; readonly source: NamedPlace; readonly target: NamedPlace },
): boolean {
  if (!TOLD.has(type)) return false;
  const between = document.body.slice(...gapOf(source, target));
  if (!overlaps(source, target) && !between.includes("(") && !between.includes(")")) return false;
  return isOnlyReferredTo(document, source) || isOnlyReferredTo(document, target);
}

function gapOf(source: NamedPlace, target: NamedPlace): [number, number] {
  return source.start < target.start ? [source.end, target.start] : [target.end, source.start];
}

/** True for a name that stands in its sentence only as a source in brackets: "Chomsky had met Harris by then (see Chomsky 1975)" tells of him too. */
function isOnlyReferredTo(document: Referring, name: NamedPlace): boolean {
  if (!isReferredTo(document, name)) return false;
  const sentence = document.sentences[lastBeginningAt(document.sentences, name.start)] ?? name;
  const mentions = document.entities[name.entity]?.mentions ?? [];
  return touching(mentions, sentence).every((mention) => isReferredTo(document, mention));
}

function isReferredTo({ body, references }: Referring, name: Span): boolean {
  if (isCitedInBrackets(body, name)) return true;
  const bracket = numberedBracketAt(body, name.start);
  return bracket !== undefined && touching(references, bracket).length > 0;
}

function isCitedInBrackets(body: string, { start, end }: Span): boolean {
  return (
    isInBrackets(body.slice(Math.max(0, start - BRACKET_REACH), start)) &&
    isYearBehindName(body.slice(end, end + IMPRINT_GAP))
  );
}
