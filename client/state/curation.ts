import { signal } from "@preact/signals";
import type { EntitySummary, PlaceInText, RelationQuoted, TextSummary } from "#model";

/** What a dialog corrects of an entity. */
export type Correction = "same" | "different" | "rename" | "retype" | "redate" | "split";
/** What a dialog makes of words that were selected. */
export type Marking = "mention" | "claim" | "relation" | "speaker";

/** Words of a text that something is to be made of; `insteadOf` is who they were taken for. */
export interface MarkedWords {
  readonly place: PlaceInText;
  readonly quote: string;
  readonly insteadOf?: string | undefined;
}

/** A claim as it was read, and the words that it stands in. */
export interface ReadClaim extends MarkedWords {
  readonly claim: EntitySummary;
}

export type Curation =
  | { readonly what: Correction; readonly entity: string }
  | { readonly what: "date-text"; readonly text: Pick<TextSummary, "id" | "title" | "date"> }
  | { readonly what: "relation-said"; readonly relation: RelationQuoted }
  | ({ readonly what: "claim-said" } & ReadClaim)
  | ({ readonly what: Marking } & MarkedWords);

/** The dialog that is open. */
export const curation = signal<Curation | undefined>(undefined);

/** Opens a dialog that corrects or adds something. */
export function openCuration(next: Curation): void {
  curation.value = next;
}

/** Closes it. */
export function closeCuration(): void {
  curation.value = undefined;
}
