import { groupedBy } from "#model";
import { DisjointSets } from "./disjoint-sets.ts";

/**
 * Whose each place is. Where the places of one key say two owners and more, a place that says none is the owner's who was named
 * last before it, and before the first nobody's; where they say one, all are that owner's.
 */
export function ownerOfEach(
  keys: readonly string[],
  owners: readonly (number | undefined)[],
): (number | undefined)[] {
  const homes: (number | undefined)[] = keys.map(() => undefined);
  if (owners.length === 0) return homes;
  for (const places of groupedBy([...keys.keys()], (index) => keys[index]).values()) {
    const stated = new Set(places.flatMap((index) => owners[index] ?? []));
    let last = stated.size === 1 ? [...stated][0] : undefined;
    for (const index of places) {
      last = owners[index] ?? last;
      homes[index] = last;
    }
  }
  return homes;
}

/** Disjoint sets of numbers of which some have an owner: sets of two owners are never joined. */
export class OwnedSets {
  readonly #sets: DisjointSets;
  readonly #owners: (number | undefined)[];

  constructor(owners: readonly (number | undefined)[]) {
    this.#sets = new DisjointSets(owners.length);
    this.#owners = [...owners];
  }

  /** The smallest number of the set that a number is in. */
  find(of: number): number {
    return this.#sets.find(of);
  }

  /** True where no two owners keep the sets of two numbers apart. */
  mayJoin(one: number, other: number): boolean {
    const [a, b] = [this.#ownerOf(one), this.#ownerOf(other)];
    return a === undefined || b === undefined || a === b;
  }

  /** Makes one set of two that may be one. */
  join(one: number, other: number): void {
    if (!this.mayJoin(one, other)) return;
    const owner = this.#ownerOf(one) ?? this.#ownerOf(other);
    this.#sets.join(one, other);
    this.#owners[this.find(one)] = owner;
  }

  #ownerOf(of: number): number | undefined {
    return this.#owners[this.find(of)];
  }
}
