import type { CitationManner, Span } from "#model";
import type { Attributed, EntityNumber, FoundNote } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** A note or bibliography entry, with who speaks in it and the sentence that its mark stands in. */
export interface Zone extends Span {
  readonly speaker?: EntityNumber;
  readonly note?: number;
  readonly label?: string;
  readonly sentence?: Span;
  readonly mark?: Span;
  /** True for a reference in brackets in running text. */
  readonly isInBrackets?: true;
}

/** How a zone cites: references in brackets stand in running text; an entry of a list is neither that nor a note. */
export function mannerIn({ note, isInBrackets }: Zone): CitationManner | undefined {
  if (isInBrackets) return "mention";
  return note === undefined ? undefined : "note";
}

/** The notes and bibliography entries of a text in order; who speaks in a list is told only where the text points at it. */
export function zonesOf(document: Attributed, names: readonly NameInText[]): Zone[] {
  const sentenceAt = sentenceFinder(document);
  const notes = document.notes.map((note, index) => noteZone(document, note, index, sentenceAt));
  const citing = listsPointedAt(document, names);
  const entries = document.stretches.flatMap((stretch, index): Zone[] =>
    stretch.kind === "bibliography"
      ? [withSpeaker(stretch, citing.has(stretch.section) ? document.speakers[index] : undefined)]
      : [],
  );
  return [...notes, ...entries].sort((a, b) => a.start - b.start);
}

/**
 * The sections whose lists a text cites from: it names the first author of at least half of the entries elsewhere too. A list
 * that it never points at is for further reading, or says what somebody wrote.
 */
function listsPointedAt({ stretches }: Attributed, names: readonly NameInText[]): ReadonlySet<number> {
  const entries = stretches.filter(({ kind }) => kind === "bibliography");
  const listed = new Set(entries.flatMap((entry) => namesWithin(names, entry)));
  const named = new Set(names.filter((name) => !listed.has(name)).map(({ entity }) => entity));
  const balance = new Map<number, number>();
  for (const entry of entries) {
    const first = namesWithin(names, entry).find(({ type }) => type === "Person");
    if (first)
      balance.set(entry.section, (balance.get(entry.section) ?? 0) + (named.has(first.entity) ? 1 : -1));
  }
  return new Set([...balance].filter(([, surplus]) => surplus >= 0).map(([section]) => section));
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
