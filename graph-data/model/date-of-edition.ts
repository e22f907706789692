import type { Entity } from "./entity.ts";

/** What comes out once: the year of print is its own. */
const PRINTED_ONCE: ReadonlySet<string> = new Set(["article-journal", "article-newspaper", "periodical"]);

/**
 * True where nothing but a reference dates a work: the year is that of the edition which is cited, and may be long after the work
 * was written. An article of a journal has no other year, and what a reference says of first publication is the work's own.
 */
export function isDatedByEdition({
  type,
  date,
  csl,
}: Pick<Entity, "type" | "date"> & { readonly csl?: Entity["csl"] | undefined }): boolean {
  if (type !== "Work" || date === undefined || csl?.issued !== date) return false;
  return csl["original-date"] === undefined && !PRINTED_ONCE.has(csl.type ?? "");
}
