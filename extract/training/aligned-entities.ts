import { type NamedType, overlaps, type Span } from "#model";

/** An entity as far as two readings of one text can be compared. */
interface Comparable {
  readonly type: string;
  readonly mentions: readonly Span[];
}

/** An annotated and a found entity of one type that share mentions, and how well these agree (phi-4). */
export interface AlignedPair<Annotated, Found> {
  readonly annotated: Annotated;
  readonly found: Found;
  readonly phi: number;
}

/** Aligns two readings one to one, best pairs first, as CEAF does (Luo, 2005), greedily; of equals the first by order. */
export function alignedEntities<
  Annotated extends Comparable & { readonly type: NamedType },
  Found extends Comparable,
>(annotated: readonly Annotated[], found: readonly Found[]): AlignedPair<Annotated, Found>[] {
  const pairs = annotated.flatMap((one) => found.flatMap((other) => pairOf(one, other)));
  const taken = new Set<Annotated | Found>();
  return pairs
    .sort((a, b) => b.phi - a.phi)
    .filter((pair) => {
      const isFree = !taken.has(pair.annotated) && !taken.has(pair.found);
      if (isFree) taken.add(pair.annotated).add(pair.found);
      return isFree;
    });
}

function pairOf<Annotated extends Comparable, Found extends Comparable>(
  annotated: Annotated,
  found: Found,
): AlignedPair<Annotated, Found>[] {
  if (annotated.type !== found.type) return [];
  const shared = annotated.mentions.filter((mention) =>
    found.mentions.some((other) => overlaps(mention, other)),
  ).length;
  const phi = (2 * shared) / (annotated.mentions.length + found.mentions.length);
  return shared > 0 ? [{ annotated, found, phi }] : [];
}
