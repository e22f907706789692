import { groupedBy, overlaps, type Span } from "#model";
import type { FoundRelation, Proof } from "../document.ts";
import type { JudgedType } from "../recognisers/recogniser.ts";

/**
 * Whether a rule found the same relation in the same sentence, for one place proves nothing twice, or anywhere a relation that
 * rules it out: who translated a work did not write it, and a note that lists translations cites none of them.
 */
export function settledBefore(
  relations: readonly FoundRelation[],
): (relation: FoundRelation, sentence: Span) => boolean {
  const keyOf = (type: string, { source, target }: FoundRelation) => `${type} ${source} ${target}`;
  const known = groupedBy(relations, (relation) => keyOf(relation.type, relation));
  const byWork = groupedBy(
    relations.filter(({ type, evidence }) => type === "AUTHORED" && evidence.some(saysWhose)),
    ({ target }) => target,
  );
  const isStatedAuthor = ({ target }: FoundRelation, sentence: Span) =>
    byWork.get(target)?.some(({ evidence }) => evidence.some((proof) => overlaps(proof, sentence)));
  const listed = new Set(relations.filter(isOfList).map(({ target }) => target));
  return (relation, sentence) => {
    if (relation.type === "CITES" && listed.has(relation.target)) return true;
    const rival = RIVALS[relation.type];
    if (rival && known.has(keyOf(rival, relation))) return true;
    if (relation.type === "AUTHORED" && isStatedAuthor(relation, sentence)) return true;
    const ruling = [relation.type, OTHER_SIDES[relation.type]].flatMap(
      (type) => (type && known.get(keyOf(type, relation))) ?? [],
    );
    return ruling.some(({ evidence }) => evidence.some((proof) => overlaps(proof, sentence)));
  };
}

/** "In his Enquiry", "In his 1995 book T, Kafadar": a sentence that says whose a title is names no second author. */
function saysWhose({ method }: Proof): boolean {
  return method === "his-title" || method === "in-title";
}

function isOfList({ evidence }: FoundRelation): boolean {
  return evidence.some(({ method }) => method === "translations");
}

/** Where a rule read one side in a sentence, no judge reads the other there. */
export const OTHER_SIDES: Readonly<Partial<Record<FoundRelation["type"], JudgedType>>> = {
  SUPPORTS: "OPPOSES",
  OPPOSES: "SUPPORTS",
};

const RIVALS: Readonly<Partial<Record<FoundRelation["type"], JudgedType>>> = {
  AUTHORED: "TRANSLATED",
  TRANSLATED: "AUTHORED",
};
