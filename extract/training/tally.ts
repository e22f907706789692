/** How many were found, how many of them right, how many there are to find. */
export class Tally {
  right = 0;
  found = 0;
  expected = 0;

  /** Adds another count to this one. */
  add(other: { readonly right: number; readonly found: number; readonly expected: number }): void {
    this.right += other.right;
    this.found += other.found;
    this.expected += other.expected;
  }

  /** Share of what was found that is right, in %. */
  get precision(): number {
    return (100 * this.right) / Math.max(1, this.found);
  }

  /** Share of what there is that was found, in %. */
  get recall(): number {
    return (100 * this.right) / Math.max(1, this.expected);
  }

  /** Their harmonic mean, in %. */
  get f1(): number {
    return (200 * this.right) / Math.max(1, this.found + this.expected);
  }
}
