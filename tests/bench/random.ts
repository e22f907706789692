const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;

/** Numbers in [0, 1), the same for the same seed (linear congruence; Press et al., Numerical Recipes, 7.1). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return state / 2 ** 32;
  };
}
