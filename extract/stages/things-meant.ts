import type { Span } from "#model";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { BEHIND_POINTER, POINTERS, VIEW_NOUNS } from "../lexicon/side-idioms.ts";
import { HEAD_NOUNS, TEXT_NOUNS } from "../lexicon/tie-cues.ts";
import { foldedName } from "../patterns/folded-names.ts";
import type { NamedPlace } from "./named-places.ts";
import { cuesIn, type SpeechCue } from "./speech-cues.ts";
import type { SpeechView } from "./speech-view.ts";

/** Sentences back in which "the book" finds the work it means, and "the war" the war. */
const TEXT_REACH = 2;
const HEAD_REACH = 12;
const DEFINITE = new Set(["the", "this", "that"]);
/** Words that tell which of its kind is meant: "the party of Lenin" is not the party named before. */
const TELLING = new Set(["of", "by", "on", "against", "that", "which", "called", "entitled"]);

/** The names of each sentence, and the sentence that is read. */
export interface NamesAround {
  readonly names: readonly (readonly NamedPlace[])[];
  readonly number: number;
}

/** What "the book" or "this treaty" at a word stands for: the work named last, or the last thing whose name holds the noun. */
export function thingMeant(view: SpeechView, at: number, around: NamesAround): NamedPlace | undefined {
  const noun = view.word(at + 1);
  if (POINTERS.has(view.word(at)) && BEHIND_POINTER.has(noun))
    return holderOf(view, at, { start: view.start(at), end: view.end(at) });
  if (!DEFINITE.has(view.word(at)) || TELLING.has(view.word(at + 2))) return undefined;
  const before = view.start(at);
  const [start, end] = [before, view.end(at + 1)];
  if (VIEW_NOUNS.has(noun)) return holderOf(view, at, { start, end });
  const meant = TEXT_NOUNS.has(noun)
    ? lastBefore(around, { before, reach: TEXT_REACH }, (name) => isBook(view, name))
    : HEAD_NOUNS.has(noun)
      ? lastBefore(around, { before, reach: HEAD_REACH }, (name) => holds(view, name, noun))
      : undefined;
  return meant && { ...meant, start, end };
}

/** Whose "this view" is: the one speaker who was reported before it in its sentence, else, but for "it", in the sentence before. */
export function holderOf(view: SpeechView, at: number, place: Span): NamedPlace | undefined {
  if (view.word(at) === "the") return undefined;
  const here = reportsIn(view).filter(({ clause }) => clause < place.start);
  const before = here.length > 0 || view.word(at) === "it" ? undefined : view.before();
  const speakers = new Set((before ? reportsIn(before) : here).map(({ speaker }) => speaker));
  const [entity] = speakers;
  const type = entity === undefined ? undefined : view.speech.document.entities[entity]?.type;
  if (speakers.size !== 1 || entity === undefined || type === undefined) return undefined;
  return { ...place, entity, type, confidence: SURE_HOLDER, isPronoun: true };
}
const SURE_HOLDER = 0.8;

/** What a sentence reports, "argued that" and "..., he explained, ..."; a mere judgement of something is no view told. */
function reportsIn(view: SpeechView): (Omit<SpeechCue, "sentence"> & { readonly clause: number })[] {
  return cuesIn(view).flatMap((cue) =>
    cue.clause !== undefined && !cue.isEmbedded && (cue.clause >= cue.end || cue.clause <= cue.start)
      ? [{ ...cue, clause: cue.clause }]
      : [],
  );
}

function lastBefore(
  { names, number }: NamesAround,
  { before, reach }: { readonly before: number; readonly reach: number },
  fits: (name: NamedPlace) => boolean,
): NamedPlace | undefined {
  for (let at = number; at >= Math.max(0, number - reach); at--) {
    const found = names[at]?.findLast((name) => name.end <= before && !name.isPronoun && fits(name));
    if (found) return found;
  }
  return undefined;
}

/** A newspaper that is named between is no "book". */
function isBook({ speech }: SpeechView, { type, start, end }: NamedPlace): boolean {
  return type === "Work" && !isPeriodicalTitle(speech.document.body.slice(start, end));
}

function holds({ speech }: SpeechView, { type, start, end }: NamedPlace, noun: string): boolean {
  if (type === "Person" || type === "Place") return false;
  return foldedName(speech.document.body.slice(start, end)).split(" ").includes(noun);
}
