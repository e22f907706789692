import { MUTUAL_NOUNS } from "../lexicon/tie-cues.ts";
import type { SpeechView } from "./speech-view.ts";
import { type NamesByWord, objectFrom } from "./tie-objects.ts";
import type { ToldTie } from "./told-tie.ts";

/** "the quarrel between X and Y" holds both ways. */
export function tiesBetween(view: SpeechView, names: NamesByWord, at: number): ToldTie[] {
  const type = MUTUAL_NOUNS.get(view.word(at));
  if (!type || view.word(at + 1) !== "between") return [];
  const one = objectFrom(view, names, at + 2);
  const and = one && view.behind(one);
  const other = and !== undefined && view.word(and) === "and" ? objectFrom(view, names, and + 1) : undefined;
  if (!one || !other || one.entity === other.entity) return [];
  return [
    { type, source: one, target: other, rule: "told-between", word: view.word(at) },
    { type, source: other, target: one, rule: "told-between", word: view.word(at) },
  ];
}
