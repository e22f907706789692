/** How many were right, how many were given, how many were wanted. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export const EMPTY: Tally = { right: 0, given: 0, wanted: 0 };

/** The sum of two tallies. */
export function plus(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    given: one.given + other.given,
    wanted: one.wanted + other.wanted,
  };
}

export function precisionOf({ right, given }: Tally): number {
  return given > 0 ? right / given : 0;
}

export function recallOf({ right, wanted }: Tally): number {
  return wanted > 0 ? right / wanted : 0;
}

/** Harmonic mean of precision and recall; 0 where both are 0. */
export function f1Of(tally: Tally): number {
  const [precision, recall] = [precisionOf(tally), recallOf(tally)];
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
