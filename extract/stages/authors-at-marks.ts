import { groupedBy, type Span } from "#model";
import type { Cited, EntityNumber, FoundQuotation, FoundReference, FoundRelation } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { hasTwoWholeWords } from "../patterns/reference-cues.ts";
import { isOpening } from "../patterns/reference-glue.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { MarkerPlace } from "./quotation-places.ts";
import type { SpeakerClues } from "./quotation-subjects.ts";
import type { SpeechCue } from "./speech-cues.ts";

const METHOD = "speaker-at-mark";
const CONFIDENCE = 0.8;
/** Signs between quoted words, or the end of a sentence, and the mark of the note that says where they stand. */
const MARK_REACH = 4;

/**
 * "'...', says Janssen.[3]" with a title alone in the note: who speaks at the mark wrote what the note names. Only who speaks in
 * the present is an author; "declared" tells of somebody whom the note's title reports.
 */
export function authorsAtMarks(
  { document, cues, markers, referencesByNote }: SpeakerClues,
  quotations: readonly FoundQuotation[],
): FoundRelation[] {
  const written = new Set(document.relations.filter(isAuthored).map(({ target }) => target));
  const cuesOf = groupedBy(cues.filter(isPresent(document.body)), ({ sentence }) => sentence);
  return markers.flatMap((mark) => {
    const [reference] = referencesByNote.get(mark.note) ?? [];
    const work = reference && titleAlone(document, reference, mark.note);
    if (!reference || work === undefined || written.has(work)) return [];
    const { from, to } = sentencesAt(document, quotations, mark);
    const last = document.sentences[to];
    if (!last || last.end - mark.end > MARK_REACH) return [];
    const speaker = onlySpeaker(cuesOf, from, to);
    if (speaker === undefined || document.entities[speaker]?.type !== "Person") return [];
    return [authored({ source: speaker, target: work }, [last, reference])];
  });
}

function authored(ends: Pick<FoundRelation, "source" | "target">, places: readonly Span[]): FoundRelation {
  const evidence = places.map(({ start, end }) => ({ start, end, confidence: CONFIDENCE, method: METHOD }));
  return { type: "AUTHORED", ...ends, evidence };
}

function isAuthored({ type }: FoundRelation): boolean {
  return type === "AUTHORED";
}

/** A cue that stands in a main clause in the present: "says Walling", "Hallam pronounces". */
function isPresent(body: string): (cue: SpeechCue) => boolean {
  return ({ start, end, word, isEmbedded }) =>
    !isEmbedded &&
    body
      .slice(start, end)
      .split(/[^\p{L}]+/u)
      .some((one) => one.endsWith("s") && one !== word && SPEECH_VERBS.get(one) === word);
}

/** The work of a note that opens with its title and names nobody. */
function titleAlone(
  { body, entities, notes, stretches }: Cited,
  { work, authors, rule }: FoundReference,
  note: number,
): EntityNumber | undefined {
  if (work === undefined || authors.length > 0 || rule !== "full") return undefined;
  const own = stretches[notes[note]?.stretch ?? -1];
  const title =
    own && entities[work]?.mentions.find(({ start, end }) => start >= own.start && end <= own.end);
  if (!own || !title || !isOpening(body.slice(own.start, title.start))) return undefined;
  const words = body.slice(title.start, title.end);
  return hasTwoWholeWords(`${words} `) && !isPeriodicalTitle(words) ? work : undefined;
}

/** The sentences of the quotation that ends right before a mark, else the sentence of the mark. */
function sentencesAt(
  { sentences }: Cited,
  quotations: readonly FoundQuotation[],
  mark: MarkerPlace,
): { from: number; to: number } {
  const to = lastBeginningAt(sentences, mark.start);
  const quoted = quotations.findLast(({ end }) => end <= mark.start);
  const isAtMark = quoted && mark.start - quoted.end <= MARK_REACH;
  return { from: isAtMark ? Math.min(to, lastBeginningAt(sentences, quoted.start)) : to, to };
}

function onlySpeaker(
  cuesOf: ReadonlyMap<number, readonly SpeechCue[]>,
  from: number,
  to: number,
): EntityNumber | undefined {
  const speakers = new Set<EntityNumber>();
  for (let at = from; at <= to; at++) for (const { speaker } of cuesOf.get(at) ?? []) speakers.add(speaker);
  return speakers.size === 1 ? [...speakers][0] : undefined;
}
