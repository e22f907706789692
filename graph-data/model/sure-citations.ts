import type { NetworkCitation } from "./citation-network.ts";
import type { Evidence } from "./mention.ts";
import { surePlaces } from "./sure-places.ts";

/** The citation with these of its places alone; the page that it gives may be another one's. */
export function statedAt(
  { locator: _, ...citation }: NetworkCitation,
  places: readonly Evidence[][],
): NetworkCitation {
  const evidence = places.flat();
  const texts = [...new Set(evidence.map(({ text }) => text))];
  return { ...citation, evidence, texts, count: places.length };
}

/** Those of the citations that a place states at least so surely, 0 to 1, each by such places alone; as they came. */
export function sureCitations(citations: readonly NetworkCitation[], least: number): NetworkCitation[] {
  if (least === 0) return [...citations];
  return citations.flatMap((one) => {
    const sure = surePlaces(one, least);
    if (sure.length === 0) return [];
    return sure.flat().length === one.evidence.length ? one : statedAt(one, sure);
  });
}

/** Those that most places state first; of those with as many, as they came. */
export function byPlaces(a: NetworkCitation, b: NetworkCitation): number {
  return b.count - a.count;
}
