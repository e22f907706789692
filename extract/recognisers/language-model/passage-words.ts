import type { Span } from "#model";
import { foldedName } from "../../patterns/folded-names.ts";
import { partitionPoint } from "../../patterns/partition-point.ts";
import type { WordRange } from "../../patterns/word-range.ts";
import { wordsOf } from "../../patterns/words.ts";
import type { Passage } from "./passages.ts";

/** The words of a passage, to look a quotation up: as they stand, and folded to one line with a blank between words. */
export class PassageWords {
  readonly text: string;
  readonly passage: Passage;
  /** Folded words with a blank before and after each. */
  readonly folded: string;
  readonly #words: readonly Span[];
  readonly #startsAt: ReadonlyMap<number, number>;
  readonly #endsAt: ReadonlyMap<number, number>;
  /** Where each folded word begins in the folded line; the last is where a further word would. */
  readonly #offsets: readonly number[];

  constructor(text: string, words: readonly Span[], passage: Passage) {
    this.text = text;
    this.passage = passage;
    this.#words = words;
    const here = words.slice(passage.from, passage.to);
    this.#startsAt = new Map(here.map(({ start }, at) => [start, passage.from + at]));
    this.#endsAt = new Map(here.map(({ end }, at) => [end, passage.from + at + 1]));
    const folded = here.map(({ start, end }) => foldedName(text.slice(start, end)));
    this.folded = ` ${folded.join(" ")} `;
    const offsets = [1];
    for (const word of folded) offsets.push((offsets.at(-1) ?? 1) + word.length + 1);
    this.#offsets = offsets;
  }

  /** The words that fill a span of the text exactly; undefined where it begins or ends within a word. */
  rangeAt({ start, end }: Span): WordRange | undefined {
    const [from, to] = [this.#startsAt.get(start), this.#endsAt.get(end)];
    return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  }

  spanOf({ from, to }: WordRange): Span {
    return { start: this.#words[from]?.start ?? 0, end: this.#words[to - 1]?.end ?? 0 };
  }

  /** Number of the first word that begins at or after an offset of the folded line. */
  wordFrom(offset: number): number {
    const last = Math.max(0, this.#offsets.length - 1);
    return this.passage.from + partitionPoint(last, (index) => (this.#offsets[index] ?? 0) < offset);
  }

  /** Where a word begins in the folded line. */
  offsetOf(word: number): number {
    return this.#offsets[word - this.passage.from] ?? this.folded.length;
  }

  /** The folded line of some of the words. */
  foldedOf({ from, to }: WordRange): string {
    return this.folded.slice(this.offsetOf(from), this.offsetOf(to) - 1);
  }
}

/** A dash within a word: models like to write one where the text has a hyphen, and words are not cut there. */
const DASH_IN_WORD = /(?<=\p{L})[‒–](?=\p{L})/gu;

/** A quotation folded as a passage is. */
export function foldedLine(quote: string): string {
  const hyphened = quote.replace(DASH_IN_WORD, "-");
  return wordsOf(hyphened)
    .map(({ start, end }) => foldedName(hyphened.slice(start, end)))
    .join(" ");
}
