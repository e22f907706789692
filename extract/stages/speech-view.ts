import type { Span } from "#model";
import type { Linked, Sentence } from "../document.ts";
import { firstEndingAfter } from "../patterns/word-range.ts";
import type { NamedPlace } from "./named-places.ts";
import { indexAt, touching } from "./span-order.ts";

/** The sentences as words, with the names and pronouns that may speak in them, and the words in quotation marks. */
export interface Speech {
  readonly document: Linked;
  readonly actors: readonly NamedPlace[];
  readonly quoted: readonly Span[];
}

const VOICES = new Set(["Person", "Organisation", "Work"]);
const LONGEST_WORD = 20;

/** One sentence by its words, with what may speak in it outside quotation marks. */
export class SpeechView {
  readonly speech: Speech;
  readonly sentence: Sentence;
  readonly actors: readonly NamedPlace[];

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

  /** The word at an index of the text, lower case; empty outside the sentence. */
  word(at: number): string {
    const word = this.speech.document.words[at];
    if (!word || at < this.sentence.from || at >= this.sentence.to || word.end - word.start > LONGEST_WORD)
      return "";
    return this.speech.document.body.slice(word.start, word.end).toLowerCase();
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

  /** Index of the word at an offset, or of the first behind it. */
  wordAt(offset: number): number {
    return firstEndingAfter(this.speech.document.words, offset);
  }

  /** Index of the first word behind a place. */
  behind({ end }: Span): number {
    return this.wordAt(end - 1) + 1;
  }

  /** The first actor that begins within so many words behind an index; a possessive pronoun is none. */
  actorBehind(at: number, reach: number): NamedPlace | undefined {
    const limit = this.start(at + reach);
    return this.actors.find(
      (actor) =>
        actor.start > this.start(at) && actor.start <= limit && !(actor.isPronoun && this.isOblique(actor)),
    );
  }

  /** True for a pronoun that is no subject: his, her, him, himself. */
  isOblique({ start }: NamedPlace): boolean {
    const pronoun = this.word(this.wordAt(start));
    return pronoun !== "he" && pronoun !== "she";
  }
}
