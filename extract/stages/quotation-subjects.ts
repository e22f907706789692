import type { Span } from "#model";
import type { Cited, EntityNumber, FoundReference, Sentence } from "../document.ts";
import { continuesSubject } from "../patterns/introductions.ts";
import { wordBefore } from "../patterns/word-before.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { NamedPlace } from "./named-places.ts";
import type { MarkerPlace } from "./quotation-places.ts";
import { touching } from "./span-order.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** What the text says of speakers, ready to be asked for any quotation. */
export interface SpeakerClues {
  readonly document: Cited;
  readonly actors: readonly NamedPlace[];
  readonly cues: readonly SpeechCue[];
  readonly markers: readonly MarkerPlace[];
  readonly referencesByNote: ReadonlyMap<number, readonly FoundReference[]>;
}

/** Who speaks in a quotation, the words that say so, and how sure that is. */
export interface Speaker {
  readonly entity: EntityNumber;
  /** Whose words they are as well. */
  readonly others?: readonly EntityNumber[];
  readonly cue?: Span;
  readonly rule: "cue" | "introduction" | "note" | "subject";
  readonly confidence: number;
}

/** Characters before the subject of a sentence: "In 1918, " and the like. */
const OPENING_REACH = 40;
/** A subject that stands farther behind the opening of its sentence is not looked for: sentences without end stay linear. */
const LONGEST_LEAD = 2_000;

/** Whoever opens the sentence in which the words stand, where it is a person: "His axiom is '...'"; a colon reaches farther. */
export function subjectOf(
  { actors, document }: SpeakerClues,
  { start }: Span,
  sentence: number,
): Speaker | undefined {
  const around = document.sentences[sentence];
  if (!around) return undefined;
  const opening = { start: around.start, end: Math.min(start, around.start + LONGEST_LEAD) };
  const named = touching(actors, opening).filter(
    (name) => name.end <= start && !isAddressed(document.body, name),
  );
  const reach = endsInColon(document.body, { start, end: start }) ? Number.POSITIVE_INFINITY : OPENING_REACH;
  const first = reach === OPENING_REACH ? named[0] : named.find(({ type }) => type === "Person");
  const isNear = first && first.start - around.start <= reach;
  const verb = document.body.slice(start, start + 1);
  if (first && continuesSubject(document.body.slice(first.end, start), verb)) return undefined;
  return isNear && first.type === "Person"
    ? { entity: first.entity, rule: "subject", confidence: 0.55 }
    : undefined;
}

/** "The newspaper Siglo XX had a similar view: '...'": whoever opens the sentence, a person or, where none is named, a body or paper. */
export function leadsWords(clues: SpeakerClues, quotation: Span, sentence: number): Speaker | undefined {
  const person = subjectOf(clues, quotation, sentence);
  const around = clues.document.sentences[sentence];
  if (person || !around) return person;
  const opening = { start: around.start, end: Math.min(quotation.start, around.start + OPENING_REACH) };
  const paper = touching(clues.actors, opening).find(
    ({ type }) => type === "Work" || type === "Organisation",
  );
  return paper && { entity: paper.entity, rule: "subject", confidence: 0.55 };
}

/** "He writes to Socinus: '...'": who is written to says nothing, nor is anybody at whom or against whom it is said. */
const ADDRESSING = new Set(["to", "at", "against", "with", "for", "in"]);

export function isAddressed(body: string, { start }: Span): boolean {
  return ADDRESSING.has(wordBefore(body, start));
}

export function endsInColon(body: string, { start }: Span): boolean {
  return body.slice(Math.max(0, start - 3), start).includes(":");
}

/** Stretches that go on telling: who signs above or is named in a note is not spoken of here. */
const TELLING = new Set(["paragraph", "quotation", "comment"]);

/** The person named or meant first in the nearest sentence before, in the same section; not whom the words themselves name. */
export function subjectBefore(
  { document, actors }: SpeakerClues,
  quoted: Span,
  { sentence, reach }: { readonly sentence: number; readonly reach: number },
): Speaker | undefined {
  const spoken = isBlock(document, quoted) ? [] : touching(actors, quoted);
  const named = new Set(spoken.flatMap((name) => (name.isPronoun ? [] : [name.entity])));
  const section = sectionOf(document, document.sentences[sentence]);
  for (let at = sentence - 1; at >= Math.max(0, sentence - reach); at--) {
    const before = document.sentences[at];
    if (section === undefined || sectionOf(document, before) !== section) return undefined;
    const person = before && touching(actors, before).find(({ type }) => type === "Person");
    if (person)
      return named.has(person.entity)
        ? undefined
        : { entity: person.entity, rule: "subject", confidence: 0.55 };
  }
  return undefined;
}

/** True for a passage set apart, which may end in its reference: "(Sapir 1921, 9)". */
function isBlock({ stretches }: Cited, { start }: Span): boolean {
  return stretches[lastBeginningAt(stretches, start)]?.start === start;
}

/** The section of a sentence that tells; nothing for headings, bylines and notes. */
function sectionOf({ stretches }: Cited, sentence: Sentence | undefined): number | undefined {
  const stretch = sentence && stretches[sentence.stretch];
  return stretch && TELLING.has(stretch.kind) ? stretch.section : undefined;
}
