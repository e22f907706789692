import type { Evidence } from "./mention.ts";
import { placesAmong, placesStating, withoutEntries } from "./stating-places.ts";
import type { Status } from "./status.ts";

/** True where something is at least so sure, both 0 to 1, in whole per cent as a reader sees them. */
export function isAtLeast(confidence: number, least: number): boolean {
  return Math.round(confidence * 100) >= Math.round(least * 100);
}

/** What a relation is stated by, and how it was judged. */
export interface Stated {
  readonly evidence: readonly Evidence[];
  readonly status?: Status | undefined;
}

/**
 * The places that state a relation, of those at least so sure, a place as sure as its surest sentence. All places of one that
 * a reader accepted or added are sure.
 */
export function surePlaces({ evidence, status }: Stated, least: number): Evidence[][] {
  if (status === "accepted" || status === "added") return placesStating(evidence);
  const sure = placesAmong(evidence).filter((place) =>
    place.some(({ confidence }) => isAtLeast(confidence, least)),
  );
  return withoutEntries(sure);
}
