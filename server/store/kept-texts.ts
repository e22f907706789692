import type { ReadText } from "./quote-span.ts";

/** Texts whose words are kept at hand. */
const MOST = 64;

/** The texts read last, each with the hash under which it was read; the oldest make room. */
export class KeptTexts {
  readonly #texts = new Map<string, { hash: string; text: ReadText }>();

  get(id: string, hash: string): ReadText | undefined {
    const kept = this.#texts.get(id);
    return kept?.hash === hash ? kept.text : undefined;
  }

  keep(id: string, hash: string, text: ReadText): void {
    const [oldest] = this.#texts.keys();
    if (this.#texts.size >= MOST && oldest !== undefined) this.#texts.delete(oldest);
    this.#texts.set(id, { hash, text });
  }

  clear(): void {
    this.#texts.clear();
  }
}
