import { addTo, type Span } from "#model";
import type { EntityNumber, FoundReference } from "../document.ts";
import { leadsFromPlace } from "../patterns/quotation-at-mark.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { sourceOfBlock } from "./block-sources.ts";
import { noteAt } from "./quotation-places.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { touching } from "./span-order.ts";
import type { SpeechCue } from "./speech-cues.ts";
import { withOthers } from "./spoken-with.ts";

/** Characters between quoted words and the reference in brackets behind them. */
const REFERENCE_REACH = 6;
/** A stop, a blank and a mark between a reference and the words behind it. */
const LEAD_SIGNS = 4;
/** Characters before quoted words in which the end of a reference is looked for. */
const LEAD_REACH = 40;
/** A blank and a sign, at most, between a reference and what stands beside it. */
const SIGNS_REACH = 2;

/** References by the note they stand in, in order. */
export function referencesByNote(references: readonly FoundReference[]): Map<number, FoundReference[]> {
  const byNote = new Map<number, FoundReference[]>();
  for (const reference of references) {
    if (reference.note !== undefined) addTo(byNote, reference.note, reference);
  }
  return byNote;
}

/** Who speaks as a reference says; a person where it names authors, else the work itself. One without a title, "Smith, I, 59", may name an editor. */
export interface NotedSpeaker extends Speaker {
  readonly isPerson: boolean;
  readonly hasTitle: boolean;
}

/** The first author of a reference, with the others, else its work. */
function speakerOfReference({ authors, work, start, end }: FoundReference): NotedSpeaker | undefined {
  const entity = authors[0] ?? work;
  const isPerson = authors.length > 0;
  return entity === undefined
    ? undefined
    : {
        entity,
        ...withOthers(authors.slice(1)),
        cue: { start, end },
        rule: "note",
        confidence: 0.75,
        isPerson,
        hasTitle: work !== undefined,
      };
}

/** The author of the note behind the words; of words within a note, the author of the reference beside them. */
export function fromNote(clues: SpeakerClues, place: Span): NotedSpeaker | undefined {
  const note = noteAt(clues.markers, place);
  const [reference] = (note === undefined ? undefined : clues.referencesByNote.get(note)) ?? [];
  return reference && speakerOfReference(reference);
}

/** The author of the reference in brackets right behind the words: '"..." (Geiger and Koch 2018, 31)'. */
export function fromReferenceBehind({ document }: SpeakerClues, { end }: Span): NotedSpeaker | undefined {
  const reference = document.references[lastBeginningAt(document.references, end + REFERENCE_REACH)];
  return reference && reference.start >= end ? speakerOfReference(reference) : undefined;
}

/** The author of the reference in a note that leads up to the words: "J. Bury, A History, p. 14. '...'". */
export function fromReferenceBefore({ document }: SpeakerClues, { start }: Span): NotedSpeaker | undefined {
  const { body, stretches, references } = document;
  const note = stretches[lastBeginningAt(stretches, start)];
  if (note?.kind !== "note") return undefined;
  const reference = touching(references, note).findLast(
    (one) => one.start < start && one.end >= start - LEAD_SIGNS,
  );
  if (!reference) return undefined;
  const lead = body.slice(Math.max(reference.start, start - LEAD_REACH), start);
  return leadsFromPlace(lead) ? speakerOfReference(reference) : undefined;
}

/** The author of the reference that ends a block quotation, be it only after further paragraphs of it. */
export function fromClosing({ document }: SpeakerClues, block: Span): NotedSpeaker | undefined {
  const { body, stretches, references } = document;
  for (let at = lastBeginningAt(stretches, block.start); stretches[at]?.kind === "quotation"; at++) {
    const source = sourceOfBlock(body, stretches[at] ?? block);
    const reference = source && touching(references, source)[0];
    if (source) return reference && speakerOfReference(reference);
  }
  return undefined;
}

/** '"...," he wrote (Hastings 1997, 12)': of whom the pronoun speaks the reference right behind it tells. */
export function namedBehind({ document, actors }: SpeakerClues, cue: SpeechCue): EntityNumber | undefined {
  const isPronoun = touching(actors, cue).some(
    ({ entity, isPronoun: meant }) => meant && entity === cue.speaker,
  );
  const reference = document.references[lastBeginningAt(document.references, cue.end + SIGNS_REACH)];
  const isBehind = reference && reference.start >= cue.end;
  const [author, another] = isPronoun && isBehind ? reference.authors : [];
  return another === undefined && author !== undefined && document.entities[author]?.type === "Person"
    ? author
    : undefined;
}
