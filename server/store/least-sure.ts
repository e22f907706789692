import { compareText } from "#model";
import type { UnsureHead } from "./graph-source.ts";

/** The least sure first, then by id, as many as are asked for. */
export function leastSure(heads: readonly UnsureHead[], most: number): UnsureHead[] {
  return [...heads].sort((a, b) => a.confidence - b.confidence || compareText(a.id, b.id)).slice(0, most);
}
