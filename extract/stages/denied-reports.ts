import { ASKING, CLAUSE_STOPS, FAILING } from "../lexicon/speech-grammar.ts";
import type { SpeechView } from "./speech-view.ts";

const NEGATIONS = new Set(["not", "never", "cannot", "nowhere", "hardly", "neither", "nor"]);
const OBLIGED = new Set(["would", "might", "may", "must", "should", "will"]);
/** Words between a denial and the verb behind its "or". */
const DENIAL_REACH = 16;

/** "never said", "failed to show", "Does he believe ...?": nobody says so. */
export function isDenied(view: SpeechView, at: number): boolean {
  if (NEGATIONS.has(view.word(at - 1)) || NEGATIONS.has(view.word(at - 2))) return true;
  if (isObliged(view, at) || isDeniedOn(view, at) || isGivenUp(view, at)) return true;
  // "has forced us to recognize that": it is whoever speaks that does.
  if (view.word(at - 1) === "to" && (view.word(at - 2) === "us" || view.word(at - 2) === "me")) return true;
  // "had no reason to complain"
  if (view.word(at - 1) === "to" && view.word(at - 3) === "no") return true;
  if (view.word(at - 1) === "to" && FAILING.has(view.word(at - 2))) return true;
  return ASKING.has(view.word(view.sentence.from)) && view.word(view.sentence.to - 1) === "?";
}

/** "no longer believes", "stopped believing"; "would deny": what nobody holds, or has yet said. */
function isGivenUp(view: SpeechView, at: number): boolean {
  if (view.word(at - 1) === "longer" && view.word(at - 2) === "no") return true;
  if (view.word(at - 1) === "would" && WOULD_CONTRADICT.has(view.word(at))) return true;
  const stopped =
    view.word(at - 1) === "up" ? GIVING_UP.has(view.word(at - 2)) : STOPPING.has(view.word(at - 1));
  return stopped && view.word(at).endsWith("ing");
}
const WOULD_CONTRADICT = new Set(["deny", "doubt", "dispute", "contest"]);
const STOPPING = new Set("stop stops stopped cease ceases ceased quit quits".split(" "));
const GIVING_UP = new Set("give gives gave given".split(" "));

/** "would have to argue", "would either have to argue" */
function isObliged(view: SpeechView, at: number): boolean {
  if (view.word(at - 1) !== "to" || view.word(at - 2) !== "have") return false;
  return OBLIGED.has(view.word(at - 3)) || OBLIGED.has(view.word(at - 4));
}

/** "does not quote the article or note that", "nor does he explain why, or even note, that": a denial that goes on behind "or". */
function isDeniedOn(view: SpeechView, at: number): boolean {
  const or = view.word(at - 1) === "even" ? at - 2 : at - 1;
  if (view.word(or) !== "or") return false;
  for (let back = or - 1; back >= Math.max(view.sentence.from, or - DENIAL_REACH); back--) {
    if (CLAUSE_STOPS.has(view.word(back))) return false;
    if (NEGATIONS.has(view.word(back))) return true;
  }
  return false;
}
