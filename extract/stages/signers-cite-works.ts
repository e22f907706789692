import { ruleOf } from "#model";
import type { Claimed, EntityNumber, FoundRelation } from "../document.ts";

/** What proves that a person is cited by a work of his: the note, the year or the title that stands for it. */
const BY_WORK: ReadonlySet<string> = new Set([
  "note",
  "author-year",
  "bibliography",
  "source-in-note",
  "author-of-title",
  "author-of-work",
  "quoted-in",
]);

/**
 * Whoever signs a text with others cites one of them only by a work that the text names: what the prose tells of its own
 * authors ("Doe has shown") is told by both.
 */
export function signersCiteWorks(document: Claimed): Claimed {
  const { author, coAuthors = [] } = document;
  if (author === undefined || coAuthors.length === 0) return document;
  const signers = new Set<EntityNumber>([author, ...coAuthors]);
  const isBetween = ({ type, source, target }: FoundRelation) =>
    type === "CITES" && signers.has(source) && signers.has(target);
  const relations = document.relations.flatMap((relation) =>
    isBetween(relation) ? byWorkAlone(relation) : [relation],
  );
  return { ...document, relations };
}

function byWorkAlone(relation: FoundRelation): FoundRelation[] {
  const evidence = relation.evidence.filter(({ method }) => BY_WORK.has(ruleOf(method)));
  return evidence.length > 0 ? [{ ...relation, evidence }] : [];
}
