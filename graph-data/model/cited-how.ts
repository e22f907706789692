import type { Evidence } from "./mention.ts";
import type { RelationType } from "./relation-types.ts";
import { ruleOf } from "./stating-places.ts";

/** What the sentence of a citation does, where a word for it is known; each way with the methods that find it. */
const WAYS = {
  "in a note": ["note", "source-in-note", "note-at-name", "title-at-name", "cited-by"],
  "by author and year": ["author-year"],
  "in the list of references": ["bibliography"],
  "by a reference in brackets": ["in-brackets"],
  "by quoting": ["quotation", "quoted-claim"],
  "by telling what is said there": ["says", "said-by"],
  "by naming the work": ["title", "author-of-title", "book-at-hand"],
} as const satisfies Record<string, readonly string[]>;

const WAY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WAYS).flatMap(([way, methods]) => methods.map((method) => [method, way] as const)),
);

/** Methods of sentences that speak of somebody or of a work, and neither quote nor refer to a passage. */
const SPEAKING: ReadonlySet<string> = new Set([
  "speaks-of",
  "discussed",
  "acts-on",
  "stance",
  "own-words",
  "written-work",
  "encoder",
  "encoder, author",
  "judged",
]);

/** True where no place of a citation quotes or refers: its sentences only speak of the one that is called cited. */
export function onlySpeaksOf(type: RelationType, evidence: readonly Pick<Evidence, "method">[]): boolean {
  return (
    type === "CITES" && evidence.length > 0 && evidence.every(({ method }) => SPEAKING.has(ruleOf(method)))
  );
}

/** How a citation is made, the ways in their order: "in a note, by quoting"; undefined where no place tells. */
export function citedHow(evidence: readonly Pick<Evidence, "method">[]): string | undefined {
  const found = new Set(evidence.flatMap(({ method }) => WAY_OF.get(ruleOf(method)) ?? []));
  const ways = Object.keys(WAYS).filter((way) => found.has(way));
  return ways.length === 0 ? undefined : ways.join(", ");
}
