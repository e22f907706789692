import type { Span } from "#model";
import type { Linked, Sentence } from "../document.ts";
import { firstEndingAfter, lastBeginningAt } from "../patterns/word-range.ts";
import type { NamedPlace } from "./named-places.ts";
import { indexAt, touching } from "./span-order.ts";

/** The sentences as words, with the names and pronouns that may speak in them, and the words in quotation marks. */
export interface Speech {
  readonly document: Linked;
  readonly actors: readonly NamedPlace[];
  readonly quoted: readonly Span[];
}

const VOICES = new Set(["Person", "Organisation", "Work"]);
const OBLIQUE_PRONOUNS = new Set(["his", "him", "himself", "her", "hers", "herself"]);
const LONGEST_WORD = 20;

/** One sentence by its words, with what may speak in it outside quotation marks. */
export class SpeechView {
  readonly speech: Speech;
  readonly sentence: Sentence;
  readonly actors: readonly NamedPlace[];
  #byWordBehind: Map<number, NamedPlace> | undefined;
  #agents: NamedPlace[] | undefined;

  constructor(speech: Speech, sentence: Sentence) {
    this.speech = speech;
    this.sentence = sentence;
    this.actors = touching(speech.actors, sentence).filter(
      ({ type, start, end }) =>
        VOICES.has(type) &&
        start >= sentence.start &&
        end <= sentence.end &&
        indexAt(speech.quoted, start) === undefined,
    );
  }

  /** The sentence before, where it stands in the same stretch. */
  before(): SpeechView | undefined {
    const { sentences } = this.speech.document;
    const sentence = sentences[lastBeginningAt(sentences, this.sentence.start) - 1];
    return sentence?.stretch === this.sentence.stretch ? new SpeechView(this.speech, sentence) : undefined;
  }

  /** The word at an index of the text, lower case; empty outside the sentence. */
  word(at: number): string {
    const word = this.speech.document.words[at];
    if (!word || at < this.sentence.from || at >= this.sentence.to || word.end - word.start > LONGEST_WORD)
      return "";
    return this.speech.document.body.slice(word.start, word.end).toLowerCase();
  }

  /** The words of the sentence as they stand. */
  words(): string {
    return this.speech.document.body.slice(this.sentence.start, this.sentence.end);
  }

  start(at: number): number {
    return this.speech.document.words[at]?.start ?? this.sentence.end;
  }

  end(at: number): number {
    return this.speech.document.words[at]?.end ?? this.sentence.end;
  }

  isQuoted(at: number): boolean {
    return indexAt(this.speech.quoted, this.start(at)) !== undefined;
  }

  /** True for a word of a title: "Toward a Theory of the State" tells of no theory of anybody. */
  isInTitle(at: number): boolean {
    const title = this.actors[lastBeginningAt(this.actors, this.start(at))];
    return title?.type === "Work" && title.isPronoun !== true && title.end >= this.end(at);
  }

  /** Index of the word at an offset, or of the first behind it. */
  wordAt(offset: number): number {
    return firstEndingAfter(this.speech.document.words, offset);
  }

  /** Index of the first word behind a place. */
  behind({ end }: Span): number {
    return this.wordAt(end - 1) + 1;
  }

  /** The first actor that begins within so many words behind an index; "him" and "his" are none. */
  actorBehind(at: number, reach: number): NamedPlace | undefined {
    const limit = this.start(at + reach);
    for (let index = lastBeginningAt(this.actors, this.start(at)) + 1; ; index++) {
      const actor = this.actors[index];
      if (!actor || actor.start > limit) return undefined;
      if (!(actor.isPronoun && this.isOblique(actor))) return actor;
    }
  }

  /** The actor that begins at a word, "him" and "his" as well. */
  actorAt(at: number): NamedPlace | undefined {
    const actor = this.actors[lastBeginningAt(this.actors, this.start(at) - 1) + 1];
    return actor?.start === this.start(at) ? actor : undefined;
  }

  /** The actors that end before a word, the nearest first; found by search, so that a long sentence is not read for each word. */
  *actorsBefore(at: number): Generator<NamedPlace> {
    for (let index = lastBeginningAt(this.actors, this.start(at)); index >= 0; index--) {
      const actor = this.actors[index];
      if (actor && actor.end <= this.start(at)) yield actor;
    }
  }

  /** The actor whose last word stands right before a word. */
  actorEndingAt(at: number): NamedPlace | undefined {
    if (!this.#byWordBehind) {
      this.#byWordBehind = new Map();
      for (const actor of this.actors.toReversed()) this.#byWordBehind.set(this.behind(actor), actor);
    }
    return this.#byWordBehind.get(at);
  }

  /** The actor that stands before another, the nearest. */
  actorEndingBefore({ start }: Span): NamedPlace | undefined {
    for (let index = lastBeginningAt(this.actors, start - 1); index >= 0; index--) {
      const actor = this.actors[index];
      if (actor && actor.end <= start) return actor;
    }
    return undefined;
  }

  /** The first actor of the sentence behind a "by", where it ends before a word. */
  firstAgentBefore(at: number): NamedPlace | undefined {
    this.#agents ??= this.actors.filter(({ start }) => this.word(this.wordAt(start) - 1) === "by");
    const limit = this.start(at);
    for (const agent of this.#agents) {
      if (agent.end <= limit) return agent;
      if (agent.start > limit) return undefined;
    }
    return undefined;
  }

  /** True for a pronoun that is no subject: his, her, him, himself. */
  isOblique({ start }: NamedPlace): boolean {
    return OBLIQUE_PRONOUNS.has(this.word(this.wordAt(start)));
  }
}
