import { BEFORE_INVERSION, OBLIQUE } from "../lexicon/speech-grammar.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";

const AGENT_REACH = 5;

/** "... ", wrote the historian Paul Avrich: the subject stands right behind the verb. */
export function invertedSubject(view: SpeechView, at: number): NamedPlace | undefined {
  if (at !== view.sentence.from && !BEFORE_INVERSION.has(view.word(at - 1))) return undefined;
  const subject = view.actorBehind(at, AGENT_REACH);
  const gap = subject ? view.wordAt(subject.start) - at : 0;
  // "..., thought that the Society": what the verb leads up to is no subject of its own.
  const leads = OBLIQUE.has(view.word(at + 1)) || view.word(at + 1) === "that";
  return subject && !leads && (view.word(at + 1) === "the" || gap <= 3) ? subject : undefined;
}
