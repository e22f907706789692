/** Which things are one: disjoint sets that know their members, so that a union can first be judged whole. */
export class Clusters {
  readonly #root: Int32Array;
  readonly #members: number[][];

  constructor(size: number) {
    this.#root = Int32Array.from({ length: size }, (_, number) => number);
    this.#members = Array.from({ length: size }, (_, number) => [number]);
  }

  /** The number that stands for the set that a number is in. */
  find(of: number): number {
    return this.#root[of] ?? of;
  }

  /** All numbers of the set that a number is in. */
  membersOf(of: number): readonly number[] {
    return this.#members[this.find(of)] ?? [];
  }

  /** Makes one set of two; the smaller moves, so that all joins together take n log n steps at most. */
  join(one: number, other: number): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return;
    const isFirst =
      this.membersOf(a).length > this.membersOf(b).length ||
      (this.membersOf(a).length === this.membersOf(b).length && a < b);
    const [root, gone] = isFirst ? [a, b] : [b, a];
    const home = this.#members[root] ?? [];
    for (const number of this.#members[gone] ?? []) {
      this.#root[number] = root;
      home.push(number);
    }
    this.#members[gone] = [];
  }
}
