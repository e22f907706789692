import { PHRASE_BREAKS, REVERSING, type TieCue } from "../lexicon/tie-cues.ts";
import { isTurnedBehind } from "../patterns/stated-ties.ts";
import type { NamedPlace } from "./named-places.ts";
import type { SpeechView } from "./speech-view.ts";
import { type NamesAround, thingMeant } from "./things-meant.ts";

/** Words between a verb and the name it is about: "denounced the whole leadership of the". */
const OBJECT_REACH = 8;
/** Characters behind a name that may turn the side: "Lenin's sharpest critics". */
const BEHIND_REACH = 60;

/** The names of a sentence by their first word and by the word behind them. */
export class NamesByWord {
  readonly #at = new Map<number, NamedPlace>();
  readonly #behind = new Map<number, NamedPlace>();
  /** What "the book" at a word stands for. */
  readonly meantAt: (at: number) => NamedPlace | undefined;

  constructor(view: SpeechView, around: NamesAround) {
    this.meantAt = (at) => thingMeant(view, at, around);
    for (const name of around.names[around.number] ?? []) {
      const from = view.wordAt(name.start);
      if (!this.#at.has(from)) this.#at.set(from, name);
      this.#behind.set(view.behind(name), name);
    }
  }
  startingAt(at: number): NamedPlace | undefined {
    return this.#at.get(at);
  }
  endingAt(at: number): NamedPlace | undefined {
    return this.#behind.get(at);
  }
}

/** The name that the noun phrase from a word on is about: "the leadership of the Comintern", "Lenin's book". */
export function objectFrom(view: SpeechView, names: NamesByWord, from: number): NamedPlace | undefined {
  const meant = names.meantAt(from);
  if (meant) return meant;
  const first = view.word(from) === "both" ? from + 1 : from;
  for (let at = first; at < from + OBJECT_REACH; at++) {
    const name = names.startingAt(at);
    if (name) return isTurned(view, name) || view.word(at).endsWith("self") ? undefined : name;
    const word = view.word(at);
    if (word === "" || PHRASE_BREAKS.has(word) || REVERSING.has(word) || view.isQuoted(at)) return undefined;
  }
  return undefined;
}

/** "his critics", "Lenin's arrest". */
function isTurned({ speech }: SpeechView, { end }: NamedPlace): boolean {
  return isTurnedBehind(speech.document.body.slice(end, end + BEHIND_REACH));
}

/** Where what a word is about begins: behind its preposition, with an adverb before it; nothing where none of its prepositions stands there. */
export function behindCue(view: SpeechView, at: number, { prepositions }: TieCue): number | undefined {
  if (prepositions.length === 0) return at + 1;
  const reach = [at + 1, at + 2, at + 3].find((next) => prepositions.includes(view.word(next)));
  if (reach === undefined) return undefined;
  for (let next = at + 1; next < reach; next++) if (!isAdverb(view.word(next))) return undefined;
  return reach + 1;
}

/** "openly", "allied themselves", "stood out": what may stand between a verb and its preposition. */
function isAdverb(word: string): boolean {
  return word.endsWith("ly") || BESIDE_VERB.has(word);
}
const BESIDE_VERB = new Set("also even himself herself itself themselves myself ourselves out up".split(" "));
