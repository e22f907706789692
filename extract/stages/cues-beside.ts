import type { Span } from "#model";
import { SPEECH_NOUNS } from "../lexicon/speech-verbs.ts";
import { partitionPoint } from "../patterns/partition-point.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** With no more cues than this in the sentences of the words, all are asked. */
const MOST_CUES = 60;
/** A blank and a quotation mark, or a comma with them. */
const ADJOINING = 3;

/** Of the cues of the sentences from `first` to `last` those around the words. */
export function cuesBeside(
  cues: readonly SpeechCue[],
  { first, last }: { readonly first: number; readonly last: number },
  { start }: Span,
): readonly SpeechCue[] {
  const from = firstCueOf(cues, first);
  const to = firstCueOf(cues, last + 1);
  if (to - from <= MOST_CUES) return cues.slice(from, to);
  const near = from + partitionPoint(to - from, (index) => (cues[from + index]?.end ?? 0) < start);
  return cues.slice(Math.max(from, near - MOST_CUES / 2), Math.min(to, near + MOST_CUES / 2));
}

/** The cues of the sentences from `first` to `last`; cues stand in the order of the sentences. */
export function cuesOf(cues: readonly SpeechCue[], first: number, last: number): SpeechCue[] {
  return cues.slice(firstCueOf(cues, first), firstCueOf(cues, last + 1));
}

/** Index of the first cue of a sentence or of one behind it. */
function firstCueOf(cues: readonly SpeechCue[], sentence: number): number {
  return partitionPoint(cues.length, (index) => (cues[index]?.sentence ?? 0) < sentence);
}

/** A cue before the quotation binds more than one behind it, unless the one behind follows at once. */
export function nearestCue(cues: readonly SpeechCue[], { start, end }: Span): SpeechCue | undefined {
  const distance = (cue: SpeechCue) =>
    cue.end <= start ? start - cue.end : cue.start >= end ? (cue.start - end) * 1.5 : 0;
  // "... of his opinion: '...,' says Godwin": who speaks right behind the words, before whose opinion led up to them.
  const says = cues.find((cue) => cue.start >= end && cue.start - end <= ADJOINING);
  const before = cues.findLast((cue) => cue.end <= start);
  if (says && before && SPEECH_NOUNS.has(before.word) && start - before.end >= ADJOINING) return says;
  // "after quoting Clement's dictum '...'": what stands right before the words says whose they are, wherever it stands.
  const adjoining = cues.findLast(
    ({ word, end }) => SPEECH_NOUNS.has(word) && end <= start && start - end <= ADJOINING,
  );
  if (adjoining) return adjoining;
  const independent = cues.filter(({ isEmbedded }) => !isEmbedded);
  return [...(independent.length > 0 ? independent : cues)].sort(
    (a, b) => distance(a) - distance(b) || a.start - b.start,
  )[0];
}
