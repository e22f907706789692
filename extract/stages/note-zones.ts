import type { Span } from "#model";
import type { Attributed, EntityNumber, FoundNote } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";

/** A note or bibliography entry, with who speaks in it and the sentence that its mark stands in. */
export interface Zone extends Span {
  readonly speaker?: EntityNumber;
  readonly note?: number;
  readonly label?: string;
  readonly sentence?: Span;
  readonly mark?: Span;
}

/** The notes and bibliography entries of a text in order. */
export function zonesOf(document: Attributed): Zone[] {
  const sentenceAt = sentenceFinder(document);
  const notes = document.notes.map((note, index) => noteZone(document, note, index, sentenceAt));
  const entries = document.stretches.flatMap((stretch, index): Zone[] =>
    stretch.kind === "bibliography" ? [withSpeaker(stretch, document.speakers[index])] : [],
  );
  return [...notes, ...entries].sort((a, b) => a.start - b.start);
}

function withSpeaker({ start, end }: Span, speaker: EntityNumber | undefined): Zone {
  return speaker === undefined ? { start, end } : { start, end, speaker };
}

function noteZone(
  document: Attributed,
  note: FoundNote,
  index: number,
  sentenceAt: (offset: number) => Span | undefined,
): Zone {
  const sentence = note.marker && sentenceAt(note.marker.start);
  const zone = { ...withSpeaker(note, document.speakers[note.stretch]), note: index, label: note.label };
  return sentence && note.marker ? { ...zone, sentence, mark: note.marker } : zone;
}

/** Finds the sentence around an offset by halving. */
export function sentenceFinder(
  document: Pick<Attributed, "sentences">,
): (offset: number) => Span | undefined {
  const { sentences } = document;
  return (offset) => {
    const found = sentences[lastBeginningAt(sentences, offset)];
    return found && offset <= found.end ? { start: found.start, end: found.end } : undefined;
  };
}
