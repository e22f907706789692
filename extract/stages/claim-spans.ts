import { type Polarity, polarityOf, type Span } from "#model";
import type { EntityNumber, Evented, Stretch } from "../document.ts";
import { DENYING_VERBS, DOUBTING_VERBS } from "../lexicon/speech-verbs.ts";
import {
  beginningOfFurther,
  commentsOnReport,
  labelBefore,
  leadsToMainClause,
  leadsWithAndThat,
  onlyPointsBack,
  opensAsSelf,
  quotedLead,
  speaksForItself,
  statesWords,
  untilAndThat,
  untilNewSubject,
  withoutDivision,
  withoutTail,
} from "../patterns/clauses.ts";
import { clausesOfThat } from "../patterns/clauses-of-that.ts";
import { REJECTING_REACH, rejectsNext } from "../patterns/doubted-views.ts";
import { onlyIntroduces } from "../patterns/introductions.ts";
import { salutationOf } from "../patterns/letter-heads.ts";
import { answerTo, furtherReport, isReporting, type ReportingCue } from "./answering-cues.ts";
import { type ClaimScene, type ClaimSpan, FEWEST_CHARACTERS, withSpeaker } from "./claim-scene.ts";
import type { NamelessReport } from "./nameless-reports.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { touching } from "./span-order.ts";
import type { SpeechCue } from "./speech-cues.ts";
import { turnLabelLength } from "./spoken-turns.ts";
import { withOthers } from "./spoken-with.ts";

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
  const label = labelOf(scene, stretch);
  const span = trimmed(document.body, { start: sentence.start + label, end: sentence.end });
  if (!statesWords(textOf(document, span)) || onlyIntroduces(textOf(document, sentence))) return [];
  const polarity = polarityOf(textOf(document, sentence));
  const others = kind === "quoted" ? withOthers(touching(document.quotations, sentence)[0]?.others) : {};
  return [withSpeaker({ ...span, kind, polarity, ...others }, isTold ? scene.teller : own)];
}

/** Characters at the head of a sentence that are none of its words: the label of a note or a turn, the signs of a quoted line. */
function labelOf({ document, sentence }: ClaimScene, stretch: Stretch | undefined): number {
  if (stretch?.kind === "quotation") return quotedLead(textOf(document, sentence));
  if (stretch?.start !== sentence.start) return 0;
  if (stretch.kind === "note") return labelBefore(textOf(document, sentence));
  const words = textOf(document, sentence);
  const lead = turnLabelLength(document, sentence) || salutationOf(words).length;
  return words.length - words.slice(lead).trimStart().length;
}

function textOf({ body }: Evented, { start, end }: Span): string {
  return body.slice(start, end);
}

/** Direct claims keep their full stop; a note mark behind it is no word of theirs. */
function trimmed(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  const bare = withoutTail(words);
  const stop = words[bare.length];
  return { start, end: start + bare.length + (stop === "." ? 1 : 0) };
}

/** "Avrich argues that ...", "... but Doughty wrote that ...": the clause of each speaker without its attribution. */
function reportedSpans(scene: ClaimScene, own: EntityNumber | undefined): ClaimSpan[] {
  const { document, sentence, cues } = scene;
  const first = cues.find((cue): cue is ReportingCue => isReporting(cue) && cue.speaker !== own);
  const { nameless } = scene;
  if (nameless && (!first || nameless.start < first.start)) return namelessSpan(scene, nameless);
  const found: ClaimSpan[] = [];
  for (let cue = first; cue; ) {
    let next: SpeechCue | undefined = nextReport(document.body, cue, cues);
    const span = reportedSpan(scene, cue, next?.start ?? sentence.end);
    if (span) found.push(...byClauses(document.body, span));
    else if (next?.speaker === cue.speaker) next = undefined;
    cue = next && isReporting(next) && next.speaker !== own ? next : undefined;
  }
  return found;
}

/** Whoever reports or answers next: the same speaker, or another. */
function nextReport(body: string, cue: ReportingCue, cues: readonly SpeechCue[]): SpeechCue | undefined {
  const [answer, further] = [answerTo(body, cue, cues), furtherReport(body, cue, cues)];
  return answer && further && further.start < answer.start ? further : (answer ?? further);
}

/** "that the war was lost, and that the party must say so": each clause is a claim. */
function byClauses(body: string, span: ClaimSpan): ClaimSpan[] {
  return clausesOfThat(body.slice(span.start, span.end), FEWEST_CHARACTERS).map(({ start, end }) => ({
    ...span,
    start: span.start + start,
    end: span.start + end,
  }));
}

/** "Critics argued that ...": reported in nobody's name. */
function namelessSpan({ document, sentence }: ClaimScene, { clause, word }: NamelessReport): ClaimSpan[] {
  const words = untilNewSubject(document.body.slice(clause, sentence.end));
  if (words.length < FEWEST_CHARACTERS) return [];
  const polarity = reportedPolarity(word, words);
  return [{ start: clause, end: clause + words.length, kind: "reported", polarity }];
}

/** The clause that a cue reports; none where it only leads up to what the author says himself. */
function reportedSpan(
  { document, sentence }: ClaimScene,
  { clause, end, word, speaker, others }: ReportingCue,
  last: number,
): ClaimSpan | undefined {
  const reported = document.body.slice(clause, last);
  if (leadsToMainClause(document.body.slice(sentence.start, clause), reported)) return undefined;
  if (clause === sentence.start && opensAsSelf(reported)) return undefined;
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
  const isOwn =
    speaksForItself(words.charAt(0).toUpperCase() + words.slice(1)) ||
    commentsOnReport(words) ||
    (own !== undefined &&
      cues.some((cue) => cue.clause === reported.start && cue.start < cue.clause && cue.clause < cue.end));
  return isOwn && !cues.some((cue) => cue.start >= start)
    ? [withSpeaker({ ...claim, kind: "direct" }, own)]
    : [{ ...reported, ...claim }];
}

function reportedPolarity(verb: string, words: string): Polarity {
  if (DENYING_VERBS.has(verb)) return "denied";
  return DOUBTING_VERBS.has(verb) ? "doubted" : polarityOf(words);
}
