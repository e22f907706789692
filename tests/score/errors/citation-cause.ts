import { overlaps } from "#model";
import type { Claimed, EntityNumber } from "../../../extract/document.ts";

const REFERRING = new Set(["note", "bibliography"]);

/** Where a citation in a note, a list or brackets was lost; undefined where it stands in running text. */
export function citationCause(
  { entities, references, stretches }: Claimed,
  source: EntityNumber,
  target: EntityNumber,
): string | undefined {
  const mentions = entities[target]?.mentions ?? [];
  const at = references.filter((reference) => mentions.some((mention) => overlaps(reference, mention)));
  const naming = references.filter(({ work, authors }) => work === target || authors.includes(target));
  if (naming.length > 0) return "author not tied";
  if (at.length > 0) return entities[target]?.type === "Work" ? "work not named" : "cited author not tied";
  const inNotes = stretches.some(
    (stretch) => REFERRING.has(stretch.kind) && mentions.some((mention) => overlaps(stretch, mention)),
  );
  return inNotes && source !== target ? "reference not found" : undefined;
}
