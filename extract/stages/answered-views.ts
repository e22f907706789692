import { ANSWERING_VERBS, BEHIND_POINTER, ONLY_VIEWS, POINTERS } from "../lexicon/side-idioms.ts";
import type { NamedPlace } from "./named-places.ts";
import { subjectBefore } from "./speech-subjects.ts";
import type { SpeechView } from "./speech-view.ts";
import { holderOf } from "./things-meant.ts";
import type { ToldTie } from "./told-tie.ts";

const POINTING = new Set([...POINTERS, "the"]);
const NEGATING = new Set(["not", "never"]);

/** "Plekhanov held that ...; Parvus disagreed": whoever answers the one speaker told before with a verb alone. */
export function answered(view: SpeechView, at: number): ToldTie | undefined {
  const type = ANSWERING_VERBS.get(view.word(at));
  const isAlone = type && BEHIND_POINTER.has(view.word(at + 1)) && !OBJECTS.has(view.word(at + 1));
  if (!isAlone || NEGATING.has(view.word(at - 1))) return undefined;
  const source = subjectBefore(view, at);
  const target = source && holderOf(view, at, { start: view.start(at), end: view.end(at) });
  const isHere = type === "OPPOSES" || isAnswerHere(view, at);
  return source && target && isHere
    ? { type, source, target, rule: "told-verb", word: view.word(at) }
    : undefined;
}

/** "disagreed with X", "agreed on the terms": what stands behind says with whom, or about what. */
const OBJECTS = new Set(["with", "on", "from"]);

/** Agreement answers what the same sentence told; "Lenin agreed" alone may only consent. */
function isAnswerHere(view: SpeechView, at: number): boolean {
  for (let back = at - 1; back > view.sentence.from; back--) if (view.word(back) === ";") return true;
  return false;
}

/** True where a verb takes a side only with a view told before it, and something else is its object: "denied the charge of X". */
export function isOfNoView(view: SpeechView, base: string, { start, isPronoun }: NamedPlace): boolean {
  if (!ONLY_VIEWS.has(base)) return false;
  return !isPronoun || !POINTING.has(view.word(view.wordAt(start)));
}
