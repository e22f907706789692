import { type ClaimKind, type Polarity, polarityOf, type Span } from "#model";
import type { EntityNumber, Evented, FoundQuotation, Sentence } from "../document.ts";
import { DENYING_VERBS, DOUBTING_VERBS } from "../lexicon/speech-verbs.ts";
import { holdsWords } from "../patterns/bytes.ts";
import {
  beginningOfFurther,
  dividesSpeakers,
  labelBefore,
  leadsToMainClause,
  untilNewSubject,
  withoutDivision,
  withoutQuotedLines,
  withoutTail,
} from "../patterns/clauses.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** The words that carry a claim, whose they are and how they are told. */
export interface ClaimSpan extends Span {
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly speaker?: EntityNumber;
}

/** What stands in and around one sentence. */
export interface ClaimScene {
  readonly document: Evented;
  readonly sentence: Sentence;
  readonly quotations: readonly FoundQuotation[];
  readonly cues: readonly SpeechCue[];
  /** Who was reported in the sentence before, where this one tells on. */
  readonly teller?: EntityNumber;
}

/** A quotation that fills less of its sentence than this is a shred of the clause around it. */
const MOST_OF_SENTENCE = 0.5;
/** One whose sentence says who speaks is a claim of its own from this share on. */
const CUED_SHARE = 0.2;
/** A colon, a blank and the mark that opens a quotation. */
const COLON_REACH = 3;
const FEWEST_CHARACTERS = 15;
/** What follows a reported clause is a claim of its own from so many characters on. */
const SECOND_CLAIM = 60;

/** The claims of a sentence: the words in its quotation marks, its reported clause, or the sentence itself. */
export function claimSpans(scene: ClaimScene): ClaimSpan[] {
  const { document, sentence } = scene;
  const stretch = document.stretches[sentence.stretch];
  const own = document.speakers[sentence.stretch];
  const quoted = quotedSpans(scene);
  if (quoted.length > 0) return quoted;
  const reported = stretch?.kind === "quotation" ? [] : reportedSpans(scene, own);
  const [only, another] = reported;
  if (only) return another ? reported : [only, ...furtherSpan(document, sentence, only)];
  const isTold = scene.teller !== undefined && scene.teller !== own && stretch?.kind === "paragraph";
  const kind = stretch?.kind === "quotation" ? "quoted" : isTold ? "reported" : "direct";
  const opens = stretch?.kind === "note" && stretch.start === sentence.start;
  const label = opens ? labelBefore(document.body.slice(sentence.start, sentence.end)) : 0;
  const span = trimmed(document.body, { start: sentence.start + label, end: sentence.end });
  if (!holdsWords(textOf(document, span))) return [];
  const polarity = polarityOf(textOf(document, sentence));
  return [withSpeaker({ ...span, kind, polarity }, isTold ? scene.teller : own)];
}

function textOf({ body }: Evented, { start, end }: Span): string {
  return body.slice(start, end);
}

function withSpeaker(claim: Omit<ClaimSpan, "speaker">, speaker: EntityNumber | undefined): ClaimSpan {
  return speaker === undefined ? claim : { ...claim, speaker };
}

/** Direct claims keep their full stop; a note mark behind it is no word of theirs. */
function trimmed(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  const bare = withoutTail(words);
  const stop = words[bare.length];
  return { start, end: start + bare.length + (stop === "." ? 1 : 0) };
}

function quotedSpans({ document, sentence, quotations }: ClaimScene): ClaimSpan[] {
  const inline = quotations.filter(({ kind, statement }) => kind === "inline" && statement);
  const clipped = inline
    .map((quotation) => ({
      quotation,
      start: Math.max(quotation.start, sentence.start),
      end: Math.min(quotation.end, sentence.end),
    }))
    .map((span) => ({ ...span, end: endOfQuoted(document.body, span) }));
  const length = sentence.end - sentence.start;
  return clipped
    .filter(
      ({ quotation, start, end }) =>
        end - start >= FEWEST_CHARACTERS &&
        (isOwnWords(quotation, end - start, length) || isLedUpTo(document.body, quotation, sentence)),
    )
    .map(({ quotation, start, end }) => {
      const polarity = polarityOf(document.body.slice(start, end));
      return withSpeaker({ start, end, kind: "quoted", polarity }, quotation.speaker);
    });
}

/** The comma that printers put inside quotation marks is not quoted, nor an empty line of Markdown. */
function endOfQuoted(body: string, { start, end }: Span): number {
  const last = start + withoutQuotedLines(body.slice(start, end)).length;
  return body[last - 1] === "," ? last - 1 : last;
}

/** Quoted words of a known speaker that stand behind a colon, or that go on over their sentence, are no shred of it. */
function isLedUpTo(body: string, { start, end, speaker }: FoundQuotation, sentence: Span): boolean {
  if (speaker === undefined) return false;
  return (
    end > sentence.end || (start >= sentence.start && body.slice(start - COLON_REACH, start).includes(":"))
  );
}

function isOwnWords(quotation: FoundQuotation, length: number, whole: number): boolean {
  return (
    length >= whole * MOST_OF_SENTENCE ||
    (quotation.speaker !== undefined && quotation.cue !== undefined && length >= whole * CUED_SHARE)
  );
}

/** "Avrich argues that ...", "... but Doughty wrote that ...": the clause of each speaker without its attribution. */
function reportedSpans(scene: ClaimScene, own: EntityNumber | undefined): ClaimSpan[] {
  const { document, sentence, cues } = scene;
  const reporting = cues.filter(
    (cue): cue is ReportingCue => cue.clause !== undefined && cue.speaker !== own,
  );
  const [first] = reporting;
  if (!first) return [];
  const next = reporting.find(
    ({ start, clause, speaker }) =>
      speaker !== first.speaker &&
      clause > start &&
      start > first.clause &&
      dividesSpeakers(document.body.slice(first.clause, start)),
  );
  const found = [
    reportedSpan(scene, first, next?.start ?? sentence.end),
    ...(next ? [reportedSpan(scene, next, sentence.end)] : []),
  ];
  return found.filter((span) => span !== undefined);
}

interface ReportingCue extends SpeechCue {
  readonly clause: number;
}

/** The clause that a cue reports; none where it only leads up to what the author says himself. */
function reportedSpan(
  { document, sentence }: ClaimScene,
  { clause, end, word, speaker }: ReportingCue,
  last: number,
): ClaimSpan | undefined {
  const reported = document.body.slice(clause, last);
  if (leadsToMainClause(document.body.slice(sentence.start, clause), reported)) return undefined;
  const words = untilNewSubject(last < sentence.end ? withoutDivision(reported) : reported);
  if (words.length < FEWEST_CHARACTERS) return undefined;
  return {
    start: clause,
    end: clause + words.length,
    kind: "reported",
    polarity: clause < end ? polarityOf(words) : reportedPolarity(word, words),
    speaker,
  };
}

/** What the same speaker goes on to say behind a reported clause: "...; the workers, he held, ..." */
function furtherSpan({ body }: Evented, { end }: Sentence, reported: ClaimSpan): ClaimSpan[] {
  const rest = body.slice(reported.end, end);
  const from = beginningOfFurther(rest);
  const words = from === undefined ? "" : withoutTail(rest.slice(from));
  if (from === undefined || words.length < SECOND_CLAIM) return [];
  const start = reported.end + from;
  return [{ ...reported, start, end: start + words.length, polarity: polarityOf(words) }];
}

function reportedPolarity(verb: string, words: string): Polarity {
  if (DENYING_VERBS.has(verb)) return "denied";
  return DOUBTING_VERBS.has(verb) ? "doubted" : polarityOf(words);
}
