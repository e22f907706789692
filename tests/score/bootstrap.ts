import type { Share } from "#model";
import { EMPTY, plus, type Tally } from "./tally.ts";

const DRAWS = 1_000;
const SEED = 20_241;

/** A share of the sum of some tallies with its 95 % interval when texts are drawn anew with replacement (Efron, 1979); seeded: the same on every run. */
export function intervalOf(tallies: readonly Tally[], shareOf: (tally: Tally) => number): Share {
  const random = seeded(SEED);
  const draws = Array.from({ length: DRAWS }, () => {
    const drawn = tallies.map(() => tallies[Math.floor(random() * tallies.length)] ?? EMPTY);
    return shareOf(drawn.reduce(plus, EMPTY));
  }).sort((a, b) => a - b);
  return {
    value: shareOf(tallies.reduce(plus, EMPTY)),
    low: draws[Math.floor(DRAWS * 0.025)] ?? 0,
    high: draws[Math.floor(DRAWS * 0.975)] ?? 0,
  };
}

/** Mulberry32: a short, seeded source of numbers from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
