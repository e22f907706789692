import type { Span } from "#model";
import type { Cited, EntityNumber, FoundReference, Sentence } from "../document.ts";
import { introducesWords } from "../patterns/introductions.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { NamedPlace } from "./named-places.ts";
import { type MarkerPlace, noteAt } from "./quotation-places.ts";
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
  readonly cue?: Span;
  readonly rule: "cue" | "introduction" | "note" | "subject";
  readonly confidence: number;
}

/** References by the note they stand in, in order. */
export function referencesByNote(references: readonly FoundReference[]): Map<number, FoundReference[]> {
  const byNote = new Map<number, FoundReference[]>();
  for (const reference of references) {
    if (reference.note === undefined) continue;
    byNote.set(reference.note, [...(byNote.get(reference.note) ?? []), reference]);
  }
  return byNote;
}

/** The speaker of words in quotation marks: a cue in their sentence, the words before them, or the note behind them. */
export function speakerOfInline(clues: SpeakerClues, quotation: Span): Speaker | undefined {
  const { cues, document } = clues;
  const first = lastBeginningAt(document.sentences, quotation.start);
  const last = Math.max(first, lastBeginningAt(document.sentences, quotation.end - 1));
  const near = cuesOf(cues, first, last);
  const cue = nearestCue(near, quotation);
  if (cue) return { entity: cue.speaker, cue: spanOf(cue), rule: "cue", confidence: 0.85 };
  const opens = quotation.start - (document.sentences[first]?.start ?? 0) <= 2;
  return (
    introducedBy(clues, quotation.start, first) ??
    (opens ? subjectBefore(clues, first, 1) : undefined) ??
    fromNote(clues, document.sentences[last] ?? quotation)
  );
}

/** The speaker of a block quotation: who introduces it, whose work its note names, else who was spoken of before it. */
export function speakerOfBlock(clues: SpeakerClues, block: Span): Speaker | undefined {
  const first = lastBeginningAt(clues.document.sentences, block.start);
  return (
    introducedBy(clues, block.start, first) ??
    fromNote(clues, block) ??
    subjectBefore(clues, first, SUBJECT_REACH)
  );
}

function spanOf({ start, end }: SpeechCue): Span {
  return { start, end };
}

/** The cues of the sentences from `first` to `last`; cues stand in the order of the sentences. */
function cuesOf(cues: readonly SpeechCue[], first: number, last: number): SpeechCue[] {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.sentence ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: SpeechCue[] = [];
  for (let at = low; at < cues.length && (cues[at]?.sentence ?? 0) <= last; at++) {
    const cue = cues[at];
    if (cue) found.push(cue);
  }
  return found;
}

/** A cue before the quotation binds more than one behind it, unless the one behind follows at once. */
function nearestCue(cues: readonly SpeechCue[], { start, end }: Span): SpeechCue | undefined {
  const distance = (cue: SpeechCue) =>
    cue.end <= start ? start - cue.end : cue.start >= end ? (cue.start - end) * 1.5 : 0;
  return [...cues].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}

/** The sentence before the quotation, where it ends in a colon, a comma or no sign, or says who speaks. */
function introducedBy(clues: SpeakerClues, start: number, sentence: number): Speaker | undefined {
  const { document, cues, actors } = clues;
  const before = document.sentences[sentence - 1];
  if (!before) return undefined;
  const lead = document.body.slice(before.start, before.end);
  if (!introducesWords(lead, document.body.slice(before.end, start))) return undefined;
  const cue = cuesOf(cues, sentence - 1, sentence - 1).at(-1);
  if (cue) return { entity: cue.speaker, cue: spanOf(cue), rule: "introduction", confidence: 0.85 };
  const person = touching(actors, before).find(({ type }) => type === "Person");
  if (person) return { entity: person.entity, cue: before, rule: "introduction", confidence: 0.7 };
  return subjectBefore(clues, sentence - 1, SUBJECT_REACH);
}

function fromNote(clues: SpeakerClues, place: Span): Speaker | undefined {
  const note = noteAt(clues.markers, place);
  const [reference] = (note === undefined ? undefined : clues.referencesByNote.get(note)) ?? [];
  const entity = reference?.authors[0] ?? reference?.work;
  return entity === undefined || !reference
    ? undefined
    : { entity, cue: { start: reference.start, end: reference.end }, rule: "note", confidence: 0.75 };
}

const SUBJECT_REACH = 3;

/** Stretches that go on telling: who signs above or is named in a note is not spoken of here. */
const TELLING = new Set(["paragraph", "quotation", "comment"]);

/** The person named or meant first in the nearest sentence before, in the same section. */
function subjectBefore(
  { document, actors }: SpeakerClues,
  sentence: number,
  reach: number,
): Speaker | undefined {
  const section = sectionOf(document, document.sentences[sentence]);
  for (let at = sentence - 1; at >= Math.max(0, sentence - reach); at--) {
    const before = document.sentences[at];
    if (section === undefined || sectionOf(document, before) !== section) return undefined;
    const person = before && touching(actors, before).find(({ type }) => type === "Person");
    if (person) return { entity: person.entity, rule: "subject", confidence: 0.55 };
  }
  return undefined;
}

/** The section of a sentence that tells; nothing for headings, bylines and notes. */
function sectionOf({ stretches }: Cited, sentence: Sentence | undefined): number | undefined {
  const stretch = sentence && stretches[sentence.stretch];
  return stretch && TELLING.has(stretch.kind) ? stretch.section : undefined;
}
