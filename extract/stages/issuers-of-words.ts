import type { Span } from "#model";
import { issuesWords } from "../patterns/introductions.ts";
import type { NamedPlace } from "./named-places.ts";
import { touching } from "./span-order.ts";

const ISSUERS = new Set(["Person", "Organisation"]);

/** Whoever issues the words that a sentence leads up to: "The League adopted the following statement on war:" */
export function issuerIn(
  { document: { body }, actors }: { document: { readonly body: string }; actors: readonly NamedPlace[] },
  lead: Span,
): NamedPlace | undefined {
  return touching(actors, lead).find(
    ({ start, end, type }) =>
      ISSUERS.has(type) && issuesWords(body.slice(lead.start, start), body.slice(end, lead.end)),
  );
}
