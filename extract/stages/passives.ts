import { PASSIVE } from "../lexicon/speech-grammar.ts";
import { endsLikePassive } from "../patterns/voice.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";
import type { NamesByWord } from "./tie-objects.ts";

/** Words between a passive and the name before it that it is about. */
const PATIENT_REACH = 7;

/** True for a verb in the passive: an agent or a form of "be" stands beside it. */
export function isPassiveAt(view: SpeechView, at: number): boolean {
  if (!endsLikePassive(view.word(at))) return false;
  return view.word(at + 1) === "by" || [1, 2, 3].some((back) => PASSIVE.has(view.word(at - back)));
}

/** Who or what a passive is about: the name before it, or the owner of what stands there. */
export function patientBefore(view: SpeechView, names: NamesByWord, at: number): NamedPlace | undefined {
  for (let behind = at; behind >= at - PATIENT_REACH; behind--) {
    const name = names.endingAt(behind) ?? names.meantAt(behind - 2);
    if (name) return name;
    if (BEFORE_PATIENT.has(view.word(behind - 1))) return undefined;
  }
  return undefined;
}
const BEFORE_PATIENT = new Set(["", ",", ";", ":", "and", "but", "that", "by"]);
