import type { EntityNumber } from "../document.ts";
import { POSSESSIVE } from "../lexicon/speech-grammar.ts";
import type { NamedPlace } from "./named-places.ts";
import { PAIRING } from "./speech-subjects.ts";
import type { SpeechView } from "./speech-view.ts";
import { isTitle } from "./speech-words.ts";

/** Whoever is joined to a speaker by "and": the second of "Mosteller and Wallace estimated". */
function secondSpeaker(view: SpeechView, speaker: NamedPlace): NamedPlace | undefined {
  const and = view.behind(speaker);
  if (speaker.isPronoun || speaker.type === "Work" || !PAIRING.has(view.word(and))) return undefined;
  let first = view.word(and + 1) === "the" ? and + 2 : and + 1;
  while (isTitle(view, first)) first++;
  const second = view.actorAt(first);
  if (second?.type !== speaker.type || second.isPronoun || second.entity === speaker.entity) return undefined;
  return POSSESSIVE.has(view.word(view.behind(second))) ? undefined : second;
}

/** Whose words they are with their speaker, as a field, where anybody's. */
export function withOthers(others: readonly EntityNumber[] = []): { others?: readonly EntityNumber[] } {
  return others.length > 0 ? { others } : {};
}

/** Who says what a speaker says with him. */
export function spokenWith(view: SpeechView, speaker: NamedPlace): EntityNumber[] {
  const second = secondSpeaker(view, speaker);
  return second ? [second.entity] : [];
}

/** The index behind a speaker and whoever says it with him. */
export function behindSpeakers(view: SpeechView, speaker: NamedPlace): number {
  return view.behind(secondSpeaker(view, speaker) ?? speaker);
}
