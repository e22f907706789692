import { HAVING, POSSESSIVE, SHOWINGS, VIEWS } from "../lexicon/speech-grammar.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";
import { firstWordOf } from "./speech-words.ts";

const HELD_REACH = 6;

/** The index behind a bracket that opens at a word; the word itself where none does. */
export function behindBrackets(view: SpeechView, at: number): number {
  if (view.word(at) !== "(" && view.word(at) !== "[") return at;
  for (let next = at + 1; next <= at + 10; next++)
    if (view.word(next) === ")" || view.word(next) === "]") return next + 1;
  return at;
}

/** "in the words of Holmes and Forsyth, ...": what stands behind the comma. */
function heldBehind(view: SpeechView, owner: NamedPlace): number | undefined {
  for (let next = view.behind(owner); next <= view.behind(owner) + HELD_REACH; next++)
    if (view.word(next) === ",") return view.start(behindOwners(view, next));
  return undefined;
}

/** "In the opinion of Hales, of Bonaventura, and, above all, of Aquinas, ...": the index behind the comma that closes the list of owners. */
function behindOwners(view: SpeechView, comma: number): number {
  let behind = behindBrackets(view, comma + 1);
  for (let of = ofNextOwner(view, behind); of !== undefined; of = ofNextOwner(view, behind)) {
    const owner = view.actorBehind(of, NEXT_OWNER_REACH);
    if (!owner) return behind;
    const next = behindBrackets(view, view.behind(owner));
    behind = behindBrackets(view, view.word(next) === "," ? next + 1 : next);
  }
  return behind;
}

/** The index of the "of" that goes on with a list of owners, behind "and" and the like. */
function ofNextOwner(view: SpeechView, at: number): number | undefined {
  for (let of = at; of <= at + LONGEST_JOINT; of++) {
    if (view.word(of) === "of") return of;
    if (!JOINTS.has(view.word(of))) return undefined;
  }
  return undefined;
}
const NEXT_OWNER_REACH = 3;
const LONGEST_JOINT = 5;
const JOINTS = new Set("and or , above all also especially particularly indeed even later".split(" "));

/** "in X's view", "on X's showing": the word before the owner, as the noun behind him asks for it. */
function opensView(view: SpeechView, opening: number, at: number): boolean {
  if (view.word(opening) === "in") return VIEWS.has(view.word(at));
  return ON_OR_BY.has(view.word(opening)) && SHOWINGS.has(view.word(at)) && view.word(at + 1) === ",";
}
const ON_OR_BY = new Set(["on", "by"]);

/** "In her view, ...", "..., in Marx's opinion, ...": what stands before or behind is held by the owner. */
export function heldIn(view: SpeechView, at: number, owner: NamedPlace): number | undefined {
  const isOf = view.word(at + 1) === "of" && view.word(at - 1) === "the" && view.word(at - 2) === "in";
  if (isOf) return heldBehind(view, owner);
  const opening = view.wordAt(owner.start) - 1;
  if (!opensView(view, opening, at)) return undefined;
  if (opening > view.sentence.from + 1) return view.sentence.start;
  const clause = view.word(at + 1) === "," ? at + 2 : at + 1;
  return view.start(clause) < view.sentence.end ? view.start(clause) : undefined;
}

/** A phrase that says whose the words before or behind it are. */
export interface HeldPhrase {
  readonly speaker: NamedPlace;
  readonly clause: number;
}

/** "On Pirenne's showing, ...": what stands before or behind is the owner's. */
export function shownBy(view: SpeechView, at: number): HeldPhrase | undefined {
  if (!SHOWINGS.has(view.word(at))) return undefined;
  const behind = view.word(at - 1) === "own" ? at - 1 : at;
  const isOwned = POSSESSIVE.has(view.word(behind - 1));
  const speaker = view.actorEndingAt(isOwned ? behind - 1 : behind);
  const clause = speaker && heldIn(view, at, speaker);
  return speaker && clause !== undefined ? { speaker, clause } : undefined;
}

const CLOSING = new Set([",", ".", ";", ")"]);

/** "As Dobbs has it, ...", "..., as Dobbs has it, ...": the whole sentence, or what stands behind the comma. */
export function hadBy(view: SpeechView, at: number): HeldPhrase | undefined {
  if (!HAVING.has(view.word(at)) || view.word(at + 1) !== "it") return undefined;
  const speaker = view.actorEndingAt(at);
  if (!speaker) return undefined;
  const as = firstWordOf(view, speaker) - 1;
  if (view.word(as) !== "as" || !CLOSING.has(view.word(at + 2))) return undefined;
  const isFirst = as === view.sentence.from;
  if (isFirst && view.word(at + 2) !== ",") return undefined;
  return { speaker, clause: isFirst ? view.start(at + 3) : view.sentence.start };
}
