import type { EntityNumber, Evented } from "../document.ts";
import { tellsOn } from "../patterns/clauses.ts";
import type { SpeechCue } from "./speech-cues.ts";

/** Who still speaks in a sentence behind one that reports: "Marx held that ... The workers would unite." */
export class ToldOn {
  readonly #document: Evented;
  readonly #cues: ReadonlyMap<number, readonly SpeechCue[]>;
  #teller: EntityNumber | undefined;

  constructor(document: Evented, cues: ReadonlyMap<number, readonly SpeechCue[]>) {
    this.#document = document;
    this.#cues = cues;
  }

  /** The teller of a sentence, if it is told on; sentences are asked in order. */
  at(number: number): EntityNumber | undefined {
    const { sentences, body } = this.#document;
    const [sentence, before] = [sentences[number], sentences[number - 1]];
    if (!sentence || before?.stretch !== sentence.stretch) this.#teller = undefined;
    const cues = this.#cues.get(number) ?? [];
    const reporting = cues.find(({ clause, isEmbedded }) => clause !== undefined && !isEmbedded);
    const goesOn =
      sentence !== undefined && cues.length === 0 && tellsOn(body.slice(sentence.start, sentence.end));
    const teller = goesOn ? this.#teller : undefined;
    this.#teller = reporting?.speaker ?? teller;
    return teller;
  }
}
