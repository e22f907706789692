import type { Proof } from "../document.ts";
import type { ReadReference } from "./reference-parts.ts";
import type { RelationLedger } from "./relation-ledger.ts";

/** Adds what a reference says of its works: who wrote, translated, edited and published each, and where its publishers are. */
export function tieWorksInReference(
  ledger: RelationLedger,
  { works, imprints }: ReadReference,
  proofs: readonly Proof[],
): void {
  for (const work of works) {
    const target = work.name.entity;
    for (const { entity } of work.authors) ledger.add({ type: "AUTHORED", source: entity, target }, proofs);
    for (const { entity } of work.translators)
      ledger.add({ type: "TRANSLATED", source: entity, target }, proofs);
    for (const { entity } of work.editors)
      ledger.add({ type: "RELATED_TO", source: entity, target, label: "edited" }, proofs);
    for (const { entity } of work.publishers)
      ledger.add({ type: "PUBLISHED", source: entity, target }, proofs);
    if (work.container) ledger.add({ type: "PUBLISHED", source: work.container.name.entity, target }, proofs);
  }
  for (const { publisher, place } of imprints)
    ledger.add({ type: "LOCATED_IN", source: publisher.entity, target: place.entity }, proofs);
}
