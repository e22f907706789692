import { randomFrom } from "../../client/state/random.ts";

/** Who is tied to whom, by number. */
export interface CommunityGraph {
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

const EACH = 100;
const INSIDE = 0.8;
const PREFERRED = 0.7;

/**
 * A graph with planted communities of 100: four of five ties stay within one, and seven of ten go to somebody in proportion
 * to the ties they have already (preferential attachment, Barabási and Albert, 1999), so that there are hubs in each.
 */
export function communityGraph(count: number, ties: number, seed: number): CommunityGraph {
  const random = randomFrom(seed);
  const pick = (size: number) => Math.floor(random() * size);
  const drawn: number[][] = Array.from({ length: Math.ceil(count / EACH) }, () => []);
  const everywhere: number[] = [];
  const pairs: [number, number][] = [];
  while (pairs.length < ties) {
    const source = pairs.length < count ? pairs.length : pick(count);
    const community = Math.floor(source / EACH);
    const isInside = random() < INSIDE;
    const pool = isInside ? (drawn[community] ?? []) : everywhere;
    const size = Math.min(EACH, count - community * EACH);
    const anyone = isInside ? community * EACH + pick(size) : pick(count);
    const target = random() < PREFERRED ? (pool[pick(pool.length)] ?? anyone) : anyone;
    if (target === source) continue;
    pairs.push([source, target]);
    drawn[community]?.push(source);
    drawn[Math.floor(target / EACH)]?.push(target);
    everywhere.push(source, target);
  }
  return {
    count,
    sources: Uint32Array.from(pairs, ([source]) => source),
    targets: Uint32Array.from(pairs, ([, target]) => target),
  };
}
