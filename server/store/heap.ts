/** A queue that gives the least first (binary heap; Williams 1964). */
export class Heap<T> {
  readonly #things: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(thing: T): void {
    const things = this.#things;
    let at = things.push(thing) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isInOrder(parent, at)) return;
      this.#swap(parent, at);
      at = parent;
    }
  }

  /** The least, or undefined where nothing is left. */
  pop(): T | undefined {
    const things = this.#things;
    if (things.length === 0) return undefined;
    this.#swap(0, things.length - 1);
    const least = things.pop();
    this.#sink();
    return least;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      if (left >= this.#things.length) return;
      const child = right < this.#things.length && !this.#isInOrder(left, right) ? right : left;
      if (this.#isInOrder(at, child)) return;
      this.#swap(at, child);
      at = child;
    }
  }

  #isInOrder(a: number, b: number): boolean {
    return this.#compare(this.#things[a] as T, this.#things[b] as T) <= 0;
  }

  #swap(a: number, b: number): void {
    const things = this.#things;
    [things[a], things[b]] = [things[b] as T, things[a] as T];
  }
}
