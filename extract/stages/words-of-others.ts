import { methodOfAuthor, type Span } from "#model";
import type { Claimed, EntityNumber, FoundQuotation, FoundRelation, Proof } from "../document.ts";
import { touching } from "./span-order.ts";

/** What reads name by name whom the author of the prose cites, and asks not whose words the name stands in. */
const READS_NAMES: ReadonlySet<string> = new Set([
  methodOfAuthor("encoder"),
  "title",
  "author-of-title",
  "own-words",
  "read",
]);

/**
 * Gives the citations that stand in another's quoted words alone to him whose words they are: “I prefer Virgil,” he wrote, and
 * the author of the text does not cite Virgil.
 */
export function wordsOfOthers(document: Claimed, relations: readonly FoundRelation[]): FoundRelation[] {
  const written = new Set(relations.filter(({ type }) => type === "AUTHORED").map(endsOf));
  return relations.flatMap((relation) =>
    relation.type === "CITES" ? bySpeakers(document, written, relation) : [relation],
  );
}

function endsOf({ source, target }: Pick<FoundRelation, "source" | "target">): string {
  return `${source} ${target}`;
}

function bySpeakers(
  document: Claimed,
  written: ReadonlySet<string>,
  relation: FoundRelation,
): FoundRelation[] {
  const own: Proof[] = [];
  const others: FoundRelation[] = [];
  for (const proof of relation.evidence) {
    const source = READS_NAMES.has(proof.method) ? speakerOf(document, relation, proof) : undefined;
    if (source === undefined) own.push(proof);
    else if (mayCite(document, written, { source, target: relation.target }))
      others.push({ ...relation, source, evidence: [proof] });
  }
  return own.length > 0 ? [{ ...relation, evidence: own }, ...others] : others;
}

/** True where somebody may be said to cite another's work, or another. */
function mayCite(
  { entities }: Claimed,
  written: ReadonlySet<string>,
  ends: Pick<FoundRelation, "source" | "target">,
): boolean {
  return (
    ends.source !== ends.target && entities[ends.source]?.type === "Person" && !written.has(endsOf(ends))
  );
}

/** Whose quoted words hold every place of a sentence that names what is cited; nothing where it stands outside of them, too. */
function speakerOf(
  { entities, quotations }: Claimed,
  { source, target }: FoundRelation,
  proof: Span,
): EntityNumber | undefined {
  const quoted = touching(quotations, proof);
  if (quoted.length === 0) return undefined;
  const places = touching(entities[target]?.mentions ?? [], proof);
  const speakers = new Set(places.map((place) => quoted.find((words) => holds(words, place))?.speaker));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker !== source ? speaker : undefined;
}

function holds(words: FoundQuotation, { start, end }: Span): boolean {
  return words.start <= start && end <= words.end;
}
