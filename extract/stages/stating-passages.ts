import type { PassageKind } from "#model";

/** Kinds of passages whose sentences state relations; furniture states none. */
const STATING: ReadonlySet<PassageKind> = new Set([
  "paragraph",
  "quotation",
  "comment",
  "note",
  "byline",
  "title",
  "heading",
  "bibliography",
]);

/** True for a kind of passage whose sentences state relations. */
export function isStating(kind: PassageKind): boolean {
  return STATING.has(kind);
}
