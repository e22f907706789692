import { type Act, RELATION_TYPES, type RelationNamed } from "#model";

/** Why an act makes sense in no graph at all, whoever decided it; nothing where it may. */
export function whySenseless(act: Act): string | undefined {
  switch (act.kind) {
    case "same":
      return act.keep === act.merge ? ONE : undefined;
    case "different":
      return act.one === act.other ? ONE : undefined;
    case "retype":
      return act.type === "Claim" ? CLAIM_OF_ANOTHER : undefined;
    case "add-mention":
      return typeof act.entity === "object" && act.entity.type === "Claim" ? CLAIM_NAMED : undefined;
    case "add-relation":
      return whyNoRelation(act.relation);
    case "correct-relation":
      return whyNoRelation(act.to);
    default:
      return undefined;
  }
}

function whyNoRelation({ type, source, target }: RelationNamed): string | undefined {
  if (!RELATION_TYPES[type].stated) return COUNTED;
  return source === target ? ITSELF : undefined;
}

const ONE = "These are one entity already: name two different ones.";
const CLAIM_NAMED = "A claim is not named but stated: add it as a claim.";
const COUNTED = "That names stand together is counted, not stated: choose a relation that the words state.";
const ITSELF = "A relation joins two: choose another end.";

/** A claim comes of its words, and nothing else comes of it. */
export const CLAIM_OF_ANOTHER =
  "A claim is marked in the text and cannot be made out of something else: reject this one and add the other.";
