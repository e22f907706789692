import type { Act } from "#model";

/** Why an act makes sense in no graph at all, whoever decided it; nothing where it may. */
export function whySenseless(act: Act): string | undefined {
  switch (act.kind) {
    case "same":
      return act.keep === act.merge ? ONE : undefined;
    case "different":
      return act.one === act.other ? ONE : undefined;
    case "retype":
      return act.type === "Claim" ? CLAIM : undefined;
    case "add-mention":
      return typeof act.entity === "object" && act.entity.type === "Claim" ? CLAIM : undefined;
    case "add-relation":
      return act.relation.source === act.relation.target ? ITSELF : undefined;
    case "correct-relation":
      return act.to.source === act.to.target ? ITSELF : undefined;
    default:
      return undefined;
  }
}

const ONE = "It names one entity twice: two different ones are needed.";
const CLAIM = "It makes a claim out of something else: a claim is added with its words.";
const ITSELF = "It ties an entity to itself: name two different ones.";
