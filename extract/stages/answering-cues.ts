import { dividesSpeakers, turnsToAnother } from "../patterns/clauses.ts";
import { concedesNext } from "../patterns/clauses-of-that.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** A cue that reports a clause. */
export interface ReportingCue extends SpeechCue {
  readonly clause: number;
}

/** True for a cue that reports a clause. */
export function isReporting(cue: SpeechCue): cue is ReportingCue {
  return cue.clause !== undefined;
}

/** The next cue behind one that reports with which another speaks in the sentence: "...; Martov denied this", "... but Doughty wrote that". */
export function answerTo(
  body: string,
  { clause, speaker }: ReportingCue,
  cues: readonly SpeechCue[],
): SpeechCue | undefined {
  return cues.find((cue) => {
    if (cue.speaker === speaker || cue.start <= clause) return false;
    const between = body.slice(clause, cue.start);
    if (!isReporting(cue)) return turnsToAnother(between);
    return cue.clause > cue.start && dividesSpeakers(between);
  });
}

/** The next cue with which the same speaker reports a clause of its own: "Kautsky argued that ...; he added that ...". */
export function furtherReport(
  body: string,
  { clause, end, speaker }: ReportingCue,
  cues: readonly SpeechCue[],
): ReportingCue | undefined {
  if (clause < end) return undefined;
  return cues.find(
    (cue): cue is ReportingCue =>
      cue.speaker === speaker &&
      cue.start > clause &&
      isReporting(cue) &&
      cue.clause > cue.end &&
      !concedesNext(body.slice(clause, cue.start)) &&
      dividesSpeakers(body.slice(clause, cue.start)),
  );
}
