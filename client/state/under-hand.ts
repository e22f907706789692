/** For so long after its change under the reader's hand a card takes no answer, in milliseconds: the key may have been meant for the one before. */
export const TAKEN_IN_MS = 1_500;

/** What a page shows of a queue: the card, the cards that are asked for at all, and which kind of them. */
export interface Shown {
  readonly current: string | undefined;
  readonly all: readonly string[];
  readonly kind: string | undefined;
}

/** Watches whether the card that a reader looks at is taken from under her hand, as when it is judged in another window. */
export class UnderHand {
  readonly #now: () => number;
  #before: Shown | undefined;
  #changed = Number.NEGATIVE_INFINITY;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Sees what is shown now, and which cards the reader herself passed; true where another card stands in the place of one that she did not. */
  sees(shown: Shown, own: (card: string) => boolean): boolean {
    const before = this.#before;
    this.#before = shown;
    if (before?.current === undefined || shown.current === undefined || before.kind !== shown.kind)
      return false;
    const isGone = before.current !== shown.current && !shown.all.includes(before.current);
    if (!isGone || own(before.current)) return false;
    this.#changed = this.#now();
    return true;
  }

  /** True while the card has only just come there. */
  get isFresh(): boolean {
    return this.#now() - this.#changed < TAKEN_IN_MS;
  }
}
