import { type EntitySummary, isAtMark, placesStating, type Quote, type RelationQuoted } from "#model";
import { nameOf } from "./places-in-words.ts";

/** The sentences of a relation: by places, as many as are counted, and those that count for none. */
export interface PlacesShown {
  readonly counted: readonly (readonly Quote[])[];
  /** Entries of a list of references, where the text itself refers to them. */
  readonly besides: readonly Quote[];
}

/** Every sentence that states a relation, those of one place together; names that merely stand together count each. */
export function placesShown({ type, evidence }: Pick<RelationQuoted, "type" | "evidence">): PlacesShown {
  if (type === "APPEARS_WITH") return { counted: evidence.map((quote) => [quote]), besides: [] };
  const counted = placesStating(evidence);
  const held = new Set(counted.flat());
  return { counted, besides: evidence.filter((quote) => !held.has(quote)) };
}

/** Why several sentences are one place. */
export function togetherWords(quotes: readonly Quote[]): string {
  return quotes.some(isAtMark) ? "One place: the note and the sentence of its mark." : "One place:";
}

/** Why a relation is surer than any of its sentences; undefined where it is not. */
export function whySurer({ confidence, evidence, status }: RelationQuoted): string | undefined {
  if (status === "added") return undefined;
  const percent = (share: number) => Math.round(share * 100);
  const surest = Math.max(0, ...evidence.map((quote) => quote.confidence));
  if (percent(confidence) <= percent(surest)) return undefined;
  return `Surer than its surest sentence (${percent(surest)} %), as methods or texts that find it apart confirm each other.`;
}

/** Why a relation is of somebody whom its sentences need not name, and whose it is when it is judged. */
export function signedWith(one: Pick<EntitySummary, "label">, first: Pick<EntitySummary, "label">): string {
  return `${nameOf(one)} signs the text with ${nameOf(first)}, and what it says is of both. Judged here, it is judged for both.`;
}
