import { overlaps, type Span } from "#model";
import type { Cited, EntityNumber, FoundQuotation, FoundRelation, Quoted, Stretch } from "../document.ts";
import { isStatement, leadsOn, saidInBrackets } from "../patterns/introductions.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { authorsAtMarks } from "./authors-at-marks.ts";
import { bodiesAsObjects } from "./bodies-as-objects.ts";
import { type NamedPlace, namedPlaces, withPronouns } from "./named-places.ts";
import { isNamelessQuotation } from "./nameless-quotations.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { withParagraphSpeakers } from "./paragraph-speakers.ts";
import { markerPlaces } from "./quotation-places.ts";
import { type QuotedWords, quotedWords } from "./quotation-spans.ts";
import { speakerOfBlock, speakerOfInline } from "./quotation-speakers.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { referencesByNote } from "./referenced-speakers.ts";
import { resolveGroups } from "./resolve-groups.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";
import { touching, twoDecimals } from "./span-order.ts";
import { speechCues } from "./speech-cues.ts";
import { withOthers } from "./spoken-with.ts";
import { titledSpeaker } from "./titled-speakers.ts";
import { whoQuotes } from "./who-quotes.ts";

/** Finds words in quotation marks and block quotations, with who speaks them; resolves pronouns; says who quotes whom. */
export function findQuotations(document: Cited): Quoted {
  const places = namedPlaces(document.entities);
  const named = namesOfSentences(document.sentences, document.entities);
  const pronouns = [
    ...resolvePronouns(document, places),
    ...resolveGroups(document, named),
    ...bodiesAsObjects(document, named),
  ].sort(byStart);
  const actors = withPronouns(places, pronouns, document.entities);
  const { quoted, remarks } = quotedWords(document.body, document.stretches);
  const words = quoted.filter((span) => !isName(span, places));
  const cues = speechCues({ document, actors, quoted: words });
  const markers = markerPlaces(document.notes);
  const clues = { document, actors, cues, markers, referencesByNote: referencesByNote(document.references) };
  const speakers = speakersOf(clues);
  const told = [...blocksOf(clues, speakers), ...inlineOf(clues, words, speakers)].sort(byStart);
  const found = withParagraphSpeakers(clues, told, speakers);
  const withSpeakers = { ...document, speakers };
  return {
    ...withSpeakers,
    remarks: [...document.remarks, ...remarks],
    quotations: found.map(({ rule: _, confidence: __, ...quotation }) => quotation),
    pronouns,
    relations: [
      ...document.relations,
      ...quotingRelations(withSpeakers, found),
      ...authorsAtMarks(clues, found),
    ],
  };
}

/** Marks, a dash and signs of Markdown may stand around the words that fill a block. */
const MOST_OF_BLOCK = 0.9;

const byStart = (one: Span, other: Span) => one.start - other.start;

interface Attributed extends FoundQuotation {
  readonly rule?: Speaker["rule"];
  readonly confidence?: number;
}

/** A title or a name in quotation marks is no quotation. */
function isName(span: Span, places: readonly NamedPlace[]): boolean {
  return touching(places, span).some(({ start, end }) => end - start >= 0.8 * (span.end - span.start));
}

/** Who speaks in each stretch: as the passages say, and in block quotations whoever is quoted. */
function speakersOf(clues: SpeakerClues): (EntityNumber | undefined)[] {
  let before: EntityNumber | undefined;
  const { stretches, speakers } = clues.document;
  return stretches.map((stretch, number) => {
    const inserted = insertedSpeaker(clues, stretch);
    if (inserted !== undefined) return inserted;
    if (stretch.kind !== "quotation" || speakers[number] !== undefined) return speakers[number];
    const goesOn = stretches[number - 1]?.kind === "quotation";
    const speaker = goesOn && before !== undefined ? before : speakerOfBlock(clues, stretch)?.entity;
    before = speaker;
    return speaker;
  });
}

/** Whom the editor's brackets within a passage name as its speaker: "[wrote H. M. Hyndman]". */
function insertedSpeaker({ actors, document: { body } }: SpeakerClues, stretch: Stretch) {
  if (stretch.kind !== "quotation" && stretch.kind !== "paragraph") return undefined;
  const said = touching(actors, stretch).find(({ start, end }) =>
    saidInBrackets(body.slice(Math.max(stretch.start, start - 40), start), body.slice(end, end + 1)),
  );
  return said?.entity;
}

function blocksOf(clues: SpeakerClues, speakers: readonly (EntityNumber | undefined)[]): Attributed[] {
  return clues.document.stretches.flatMap((stretch, number): Attributed[] => {
    if (stretch.kind !== "quotation") return [];
    const { start, end } = stretch;
    const speaker = speakers[number];
    const by = speakerOfBlock(clues, stretch);
    const told =
      speaker === undefined
        ? {}
        : { speaker, rule: by?.rule ?? "introduction", confidence: by?.confidence ?? 0.6 };
    const others = speaker !== undefined && by?.entity === speaker ? withOthers(by.others) : {};
    const cue = by?.cue ? { cue: by.cue } : {};
    return [{ start, end, kind: "block", statement: true, ...told, ...others, ...cue }];
  });
}

function inlineOf(
  clues: SpeakerClues,
  words: readonly QuotedWords[],
  speakers: readonly (EntityNumber | undefined)[],
): Attributed[] {
  let before: Attributed | undefined;
  return words.map((span) => {
    const { start, end } = span;
    const statement = isStatement(clues.document.body.slice(start, end));
    const quotation = { start, end, kind: "inline", statement } as const;
    const around = clues.document.stretches[span.stretch];
    const inBlock = around?.kind === "quotation";
    const whole = inBlock && fills(span, around) ? speakers[span.stretch] : undefined;
    if (whole !== undefined) {
      before = { ...quotation, speaker: whole, rule: "introduction", confidence: 0.7 };
      return before;
    }
    const own = speakerOfWords(clues, span, before);
    const fallback = inBlock ? undefined : speakers[span.stretch];
    before =
      own && (own.entity !== fallback || own.rule === "cue")
        ? {
            ...quotation,
            speaker: own.entity,
            ...withOthers(own.others),
            rule: own.rule,
            confidence: own.confidence,
            ...(own.cue ? { cue: own.cue } : {}),
          }
        : quotation;
    return before;
  });
}

function speakerOfWords(
  clues: SpeakerClues,
  span: QuotedWords,
  before: Attributed | undefined,
): Speaker | undefined {
  const titled = titledSpeaker(clues, span);
  return titled ?? (isNamelessQuotation(clues, span) ? undefined : ownSpeaker(clues, span, before));
}

function ownSpeaker(
  clues: SpeakerClues,
  span: QuotedWords,
  before: Attributed | undefined,
): Speaker | undefined {
  const told = span.goesOn ? undefined : speakerOfInline(clues, span);
  return told ?? goingOn(clues, span, before);
}

/** True for words in quotation marks that are all of the block that holds them: whoever speaks in the block says them. */
function fills({ start, end }: Span, block: Span): boolean {
  return end - start >= MOST_OF_BLOCK * (block.end - block.start);
}

/** A quotation that follows another at once, or goes on over a paragraph, has its speaker. */
function goingOn(
  clues: SpeakerClues,
  span: QuotedWords,
  before: Attributed | undefined,
): Speaker | undefined {
  if (before?.speaker === undefined) return undefined;
  const sentences = clues.document.sentences;
  const apart = lastBeginningAt(sentences, span.start) - lastBeginningAt(sentences, before.end - 1);
  const goesOn =
    span.goesOn || leadsOn(clues.document.body.slice(before.end, Math.min(span.start, before.end + 80)));
  if (!goesOn && (apart > 1 || span.start - before.end > 40)) return undefined;
  return { entity: before.speaker, rule: "introduction", confidence: 0.7 };
}

/** The author of a passage cites whom the passage quotes: with a statement, and where words and not a mere subject say whose it is. */
function quotingRelations(
  document: Pick<Quoted, keyof Cited>,
  quotations: readonly Attributed[],
): FoundRelation[] {
  return quotations.flatMap((quotation) => {
    const { speaker, rule, confidence = 0.6 } = quotation;
    const source = quotingSpeaker(document, quotation);
    if (speaker === undefined || source === undefined || speaker === source) return [];
    if (!quotation.statement || rule === "note" || rule === "subject") return [];
    if (!["Person", "Work"].includes(document.entities[speaker]?.type ?? "")) return [];
    const proof = {
      ...sentenceAround(document, quotation),
      confidence: twoDecimals(confidence),
      method: "quotation",
    };
    return [{ type: "CITES", source, target: speaker, evidence: [proof], manner: "quotation" } as const];
  });
}

/** Whoever speaks around a quotation; around a block quotation whoever speaks in the stretch before it. */
function quotingSpeaker(document: Pick<Quoted, keyof Cited>, quotation: Attributed) {
  const at = lastBeginningAt(document.stretches, quotation.start);
  return quotation.kind === "inline" ? document.speakers[at] : whoQuotes(document, at);
}

function sentenceAround({ sentences }: Pick<Quoted, keyof Cited>, quotation: Attributed): Span {
  const span = quotation.cue && overlaps(quotation.cue, quotation) ? quotation.cue : quotation;
  const first = sentences[lastBeginningAt(sentences, span.start)];
  const last = sentences[Math.max(0, lastBeginningAt(sentences, Math.max(span.start, span.end - 1)))];
  return {
    start: Math.min(first?.start ?? span.start, span.start),
    end: Math.max(last?.end ?? span.end, span.end),
  };
}
