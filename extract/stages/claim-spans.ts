import { type ClaimKind, type Polarity, polarityOf, type Span } from "#model";
import type { EntityNumber, Evented, FoundQuotation, Sentence } from "../document.ts";
import { DENYING_VERBS, DOUBTING_VERBS } from "../lexicon/speech-verbs.ts";
import {
  beginningOfFurther,
  goesOnInLowerCase,
  labelBefore,
  leadsToMainClause,
  leadsWithAndThat,
  leadsWithThat,
  onlyPointsBack,
  speaksForItself,
  statesWords,
  untilAndThat,
  untilNewSubject,
  withoutDivision,
  withoutQuotedLines,
  withoutTail,
} from "../patterns/clauses.ts";
import { REJECTING_REACH, rejectsNext } from "../patterns/doubted-views.ts";
import { onlyIntroduces } from "../patterns/introductions.ts";
import { answerTo, isReporting, type ReportingCue } from "./answering-cues.ts";
import { joinedQuotations } from "./joined-quotations.ts";
import type { NamelessReport } from "./nameless-reports.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** The words that carry a claim, whose they are and how they are told. */
export interface ClaimSpan extends Span {
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  readonly speaker?: EntityNumber;
  /** Who asserts it with the speaker. */
  readonly others?: readonly EntityNumber[];
}

/** What stands in and around one sentence. */
export interface ClaimScene {
  readonly document: Evented;
  readonly sentence: Sentence;
  readonly quotations: readonly FoundQuotation[];
  readonly cues: readonly SpeechCue[];
  readonly nameless: NamelessReport | undefined;
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
/** Behind so many characters of its own a reported clause that quotes words is reported as a whole, where they fill less of it. */
const OWN_WORDS = 12;
const SHRED_SHARE = 0.6;
/** What follows a reported clause is a claim of its own from so many characters on. */
const SECOND_CLAIM = 60;
/** Within so many characters of its head stands whoever speaks in it instead. */
const NEXT_SPEAKER = 24;

/** The claims of a sentence: the words in its quotation marks, its reported clause, or the sentence itself. */
export function claimSpans(scene: ClaimScene): ClaimSpan[] {
  const { document, sentence } = scene;
  const stretch = document.stretches[sentence.stretch];
  const own = document.speakers[sentence.stretch];
  const quoted = quotedSpans(scene);
  if (quoted.length > 0) return [...reportBeforeQuoted(scene, quoted[0], own), ...quoted];
  const reported = stretch?.kind === "quotation" ? [] : reportedSpans(scene, own);
  const [only, another] = reported;
  if (only) return another ? reported : [only, ...furtherSpan(scene, only, own)];
  const isTold = scene.teller !== undefined && scene.teller !== own && stretch?.kind === "paragraph";
  const kind = stretch?.kind === "quotation" ? "quoted" : isTold ? "reported" : "direct";
  const opens = stretch?.kind === "note" && stretch.start === sentence.start;
  const label = opens ? labelBefore(document.body.slice(sentence.start, sentence.end)) : 0;
  const span = trimmed(document.body, { start: sentence.start + label, end: sentence.end });
  if (!statesWords(textOf(document, span)) || onlyIntroduces(textOf(document, sentence))) return [];
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

function quotedSpans(scene: ClaimScene): ClaimSpan[] {
  const { document, sentence, quotations } = scene;
  const inline = joinedQuotations(document.body, sentence, quotations);
  const clipped = inline
    .filter((quotation) => !isShredOfReport(scene, quotation))
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

/** "He held that they had 'as much to do with it as the moon'": words of a reported clause that stands around them. */
function isShredOfReport({ document, sentence, cues }: ClaimScene, { start, end }: FoundQuotation): boolean {
  if (end > sentence.end || !goesOnInLowerCase(document.body.slice(start, start + 5))) return false;
  if (leadsWithThat(document.body.slice(sentence.start, start))) return false;
  return cues.some(
    (cue) =>
      cue.clause !== undefined &&
      cue.clause >= cue.start &&
      start - cue.clause > OWN_WORDS &&
      end - start < (sentence.end - cue.clause) * SHRED_SHARE,
  );
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
  const first = cues.find((cue): cue is ReportingCue => isReporting(cue) && cue.speaker !== own);
  const { nameless } = scene;
  if (nameless && (!first || nameless.start < first.start)) return namelessSpan(scene, nameless);
  const found: ClaimSpan[] = [];
  for (let cue = first; cue; ) {
    const next: SpeechCue | undefined = answerTo(document.body, cue, cues);
    const span = reportedSpan(scene, cue, next?.start ?? sentence.end);
    if (span) found.push(span);
    cue = next && isReporting(next) && next.speaker !== own ? next : undefined;
  }
  return found;
}

/** "Critics argued that ...": reported in nobody's name. */
function namelessSpan({ document, sentence }: ClaimScene, { clause }: NamelessReport): ClaimSpan[] {
  const words = untilNewSubject(document.body.slice(clause, sentence.end));
  if (words.length < FEWEST_CHARACTERS) return [];
  return [{ start: clause, end: clause + words.length, kind: "reported", polarity: polarityOf(words) }];
}

/** The clause that a cue reports; none where it only leads up to what the author says himself. */
function reportedSpan(
  { document, sentence }: ClaimScene,
  { clause, end, word, speaker, others }: ReportingCue,
  last: number,
): ClaimSpan | undefined {
  const reported = document.body.slice(clause, last);
  if (leadsToMainClause(document.body.slice(sentence.start, clause), reported)) return undefined;
  const words = untilNewSubject(last < sentence.end ? withoutDivision(reported) : reported);
  if (words.length < FEWEST_CHARACTERS || onlyPointsBack(words)) return undefined;
  return {
    start: clause,
    end: clause + words.length,
    kind: "reported",
    polarity: rejectsNext(document.body.slice(Math.max(sentence.start, clause - REJECTING_REACH), clause))
      ? "denied"
      : clause < end
        ? polarityOf(words)
        : reportedPolarity(word, words),
    speaker,
    ...(others ? { others } : {}),
  };
}

/** "He says that many were drawn by Johnson, and that '...'": what is reported before the words that are quoted. */
function reportBeforeQuoted(
  scene: ClaimScene,
  quoted: Span | undefined,
  own: EntityNumber | undefined,
): ClaimSpan[] {
  const { body } = scene.document;
  const from = scene.sentence.start;
  if (!quoted || !leadsWithAndThat(body.slice(from, quoted.start))) return [];
  return reportedSpans(scene, own)
    .filter(({ start }) => start < quoted.start)
    .map((span) => ({ ...span, end: span.start + untilAndThat(body.slice(span.start, quoted.start)).length }))
    .filter(({ start, end }) => end - start >= FEWEST_CHARACTERS);
}

/** What stands behind a reported clause: the same speaker's "...; the workers, he held, ...", or whoever reports "...; this we doubt". */
function furtherSpan(
  { document: { body }, sentence: { end }, cues }: ClaimScene,
  reported: ClaimSpan,
  own: EntityNumber | undefined,
): ClaimSpan[] {
  const rest = body.slice(reported.end, end);
  const from = beginningOfFurther(rest);
  const words = from === undefined ? "" : withoutTail(rest.slice(from));
  if (from === undefined || words.length < SECOND_CLAIM) return [];
  const start = reported.end + from;
  const claim = { start, end: start + words.length, polarity: polarityOf(words) };
  // "...; Schumpeter answered this at length": whoever speaks next says no more of it for the first.
  if (
    cues.some(
      (cue) => cue.start >= start && cue.start < start + NEXT_SPEAKER && cue.speaker !== reported.speaker,
    )
  )
    return [];
  const isOwn = speaksForItself(words.charAt(0).toUpperCase() + words.slice(1));
  return isOwn && !cues.some((cue) => cue.start >= start)
    ? [withSpeaker({ ...claim, kind: "direct" }, own)]
    : [{ ...reported, ...claim }];
}

function reportedPolarity(verb: string, words: string): Polarity {
  if (DENYING_VERBS.has(verb)) return "denied";
  return DOUBTING_VERBS.has(verb) ? "doubted" : polarityOf(words);
}
