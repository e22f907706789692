/** Disjoint sets of the numbers 0 to size - 1 (union by smaller number, with path halving). */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest number of the set that a number is in. */
  find(of: number): number {
    let at = of;
    while (this.#parent[at] !== at) {
      const up = this.#parent[at] ?? at;
      this.#parent[at] = this.#parent[up] ?? up;
      at = this.#parent[at] ?? at;
    }
    return at;
  }

  /** Makes one set of two. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
