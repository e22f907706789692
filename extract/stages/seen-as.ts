import { CLAUSE_STOPS } from "../lexicon/speech-grammar.ts";
import type { SpeechView } from "./speech-view.ts";

/** Verbs that say what something is to their subject only with "as", by the words that may stand before their object. */
const SEEING = new Map<string, ReadonlySet<string>>([
  ["refer", new Set(["to"])],
  ["conceive", new Set(["of"])],
  ["speak", new Set(["of"])],
  ["think", new Set(["of"])],
  ["write", new Set(["of"])],
]);
/** The same where nothing stands before it: "envisioned the clubs as schools", "saw in it only a pretext". */
const SEEING_BARE = new Set(["see", "envision", "envisage", "understand", "conceive"]);
const AS_REACH = 22;
/** Behind these "as" tells no more than how, when or how far. */
const NO_VIEW = new Set("follows well already soon early late long far much if to having before".split(" "));

/** True where a verb says what its object is to its subject: "referred to it as a pamphlet", "saw the law as a beginning". */
export function seesAs(view: SpeechView, at: number, base: string): boolean {
  const isBehind = SEEING.get(base)?.has(view.word(at + 1)) ?? false;
  if (!isBehind && !SEEING_BARE.has(base)) return false;
  // "referred to as the Circle": named so by whoever
  if (isBehind && view.word(at + 2) === "as") return false;
  for (let as = at + 2; as <= at + AS_REACH; as++) {
    if (CLAUSE_STOPS.has(view.word(as))) return false;
    if (view.word(as) === "as") return !NO_VIEW.has(view.word(as + 1)) && view.word(as - 1) !== "such";
  }
  return false;
}

/** "pronounces Zayton to be the greatest haven": the object, and what it is. */
export function holdsToBe(view: SpeechView, at: number, base: string): boolean {
  if (!HOLDING.has(base) || view.word(at + 1) === "to") return false;
  for (let to = at + 2; to <= at + TO_BE_REACH; to++) {
    const word = view.word(to);
    if (CLAUSE_STOPS.has(word) || NO_OBJECT.has(word)) return false;
    if (word === "to") return view.word(to + 1) === "be" || view.word(to + 1) === "have";
  }
  return false;
}
const HOLDING = new Set(
  "pronounce declare believe consider hold think suppose understand find perceive affirm".split(" "),
);
const TO_BE_REACH = 9;
const NO_OBJECT = new Set("that which who and but , is are was were".split(" "));

/** "pointed out the faults of the system": what is shown to be so, without a clause of its own. */
export function pointsOut(view: SpeechView, at: number, base: string): boolean {
  return base === "point" && view.word(at + 1) === "out" && POINTED.has(view.word(at + 2));
}
const POINTED = new Set("the a an his her its their what some many several".split(" "));

/** "saw the troops arrive": what is seen with one's eyes, and not as something. */
export function isMereSight(view: SpeechView, at: number, base: string): boolean {
  return base === "see" && !seesAs(view, at, base) && view.word(at + 1) !== "in";
}
