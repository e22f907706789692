/** Marks on numbered things that are all wiped at once, so that a walk over a large graph need not clear its marks. */
export class Stamps {
  readonly #marks: Uint32Array;
  #round = 0;

  constructor(count: number) {
    this.#marks = new Uint32Array(count);
  }

  /** Wipes every mark. */
  wipe(): void {
    this.#round += 1;
    if (this.#round < 0xffff_ffff) return;
    this.#marks.fill(0);
    this.#round = 1;
  }

  has(number: number): boolean {
    return this.#marks[number] === this.#round;
  }

  /** Marks the number; true where it was not marked before. */
  add(number: number): boolean {
    if (this.#marks[number] === this.#round) return false;
    this.#marks[number] = this.#round;
    return true;
  }
}
