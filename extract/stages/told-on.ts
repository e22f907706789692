import type { EntityNumber, Evented, Sentence } from "../document.ts";
import { speaksForItself, tellsOn, tellsPlainly } from "../patterns/clauses.ts";
import { isToldInPresent, reportsInPast, turnsToNameless } from "../patterns/told-tense.ts";
import { isActor } from "./actors.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** Characters of a sentence before the words that say who reports it. */
const LONGEST_LEAD = 40;

/** What reports in the sentences of a text, by their numbers. */
export interface Reports {
  readonly cues: ReadonlyMap<number, readonly SpeechCue[]>;
  readonly nameless: ReadonlyMap<number, unknown>;
}

/** Who still speaks in a sentence behind one that reports: "Marx held that ... The workers would unite." */
export class ToldOn {
  readonly #document: Evented;
  readonly #reports: Reports;
  readonly #names: readonly (readonly NamedPlace[])[];
  #teller: EntityNumber | undefined;
  /** True where the sentence that reports is that speaker's as a whole. */
  #isWhole = false;
  /** True where that sentence tells it as said in the past. */
  #isPast = false;

  constructor(document: Evented, reports: Reports, names: readonly (readonly NamedPlace[])[]) {
    this.#document = document;
    this.#reports = reports;
    this.#names = names;
  }

  /** The teller of a sentence, if it is told on; sentences are asked in order. */
  at(number: number): EntityNumber | undefined {
    const { sentences } = this.#document;
    const [sentence, before] = [sentences[number], sentences[number - 1]];
    if (!sentence || before?.stretch !== sentence.stretch) this.#teller = undefined;
    if (this.#reports.nameless.has(number)) this.#teller = undefined;
    const cues = this.#reports.cues.get(number) ?? [];
    const reporting = cues.filter(({ clause, isEmbedded }) => clause !== undefined && !isEmbedded);
    const goesOn = sentence !== undefined && reporting.length === 0 && this.#goesOn(sentence, number);
    const teller = goesOn ? this.#teller : undefined;
    this.#teller = reporting[0]?.speaker ?? teller;
    if (sentence && reporting[0]) {
      this.#isWhole = isWhole(sentence, reporting);
      this.#isPast = isPast(this.#document.body, reporting[0]);
    }
    return teller;
  }

  #goesOn({ start, end }: Sentence, number: number): boolean {
    const words = this.#document.body.slice(start, end);
    if (this.#namesTeller(number) || this.#turnsToAnother(number, start)) return false;
    if (this.#isBetween(number) && !speaksForItself(words)) return true;
    if ((this.#reports.cues.get(number) ?? []).length > 0) return false;
    if (turnsToNameless(words)) return false;
    if (tellsOn(words)) return true;
    if (!this.#isWhole || !tellsPlainly(words) || this.#names[number]?.some(isActor)) return false;
    // "Nosofsky observed that ... The distinction is not simple": what holds now is no part of what was said then.
    return !(this.#isPast && isToldInPresent(words));
  }

  /** "Kautsky would much prefer ...", "From this it is evident that Cicero knew nothing": what he does is told of him by name. */
  #namesTeller(number: number): boolean {
    const named = (this.#names[number] ?? []).filter(
      ({ entity, isPronoun }) => entity === this.#teller && !isPronoun,
    );
    return named.some((name) => touching(this.#document.references, name).length === 0);
  }

  /** "Moorcock wrote an essay ...": a sentence that opens with another person's name is told of that one. */
  #turnsToAnother(number: number, start: number): boolean {
    const [first] = this.#names[number] ?? [];
    return first?.type === "Person" && !first.isPronoun && first.start === start;
  }

  /** True for a sentence between two that report the same speaker. */
  #isBetween(number: number): boolean {
    const { sentences } = this.#document;
    if (sentences[number + 1]?.stretch !== sentences[number]?.stretch) return false;
    const reports = (at: number) => this.#reports.cues.get(at)?.find(({ clause }) => clause !== undefined);
    const before = reports(number - 1)?.speaker;
    return before !== undefined && before === this.#teller && reports(number + 1)?.speaker === before;
  }
}

/** True where one speaker alone is named early in a sentence, and reports what stands behind or around: no mere judgement of something. */
function isWhole({ start }: Sentence, reporting: readonly SpeechCue[]): boolean {
  const [first] = reporting;
  return (
    first !== undefined &&
    first.start - start < LONGEST_LEAD &&
    reporting.every(({ speaker }) => speaker === first.speaker) &&
    reporting.every(isReport)
  );
}

function isPast(body: string, { start, end, word }: SpeechCue): boolean {
  return reportsInPast(body.slice(start, end), word);
}

/** "argues that", "..., he explained, ..."; not "denounced the book" nor "Debs, according to Hillquit, ...". */
function isReport({ start, end, clause, word }: SpeechCue): boolean {
  if (clause === undefined) return false;
  return clause >= end || (clause <= start && word !== "according");
}
