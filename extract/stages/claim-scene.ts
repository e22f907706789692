import type { ClaimKind, Polarity, Span } from "#model";
import type { EntityNumber, Evented, FoundQuotation, Sentence } from "../document.ts";
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

/** Fewer characters carry no claim. */
export const FEWEST_CHARACTERS = 15;

/** A claim with its speaker, where there is one. */
export function withSpeaker(claim: Omit<ClaimSpan, "speaker">, speaker: EntityNumber | undefined): ClaimSpan {
  return speaker === undefined ? claim : { ...claim, speaker };
}
