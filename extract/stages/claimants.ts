import type { Claimed, EntityNumber, FoundClaim } from "../document.ts";

/** Everybody who makes a claim: all who are reported to have said it, or all who sign the text, where it is made in its own voice. */
export function claimantsOf(
  { author, coAuthors = [] }: Pick<Claimed, "author" | "coAuthors">,
  { speaker, others = [], kind }: FoundClaim,
): EntityNumber[] {
  if (speaker === undefined) return [];
  return speaker === author && kind === "direct" ? [speaker, ...coAuthors] : [speaker, ...others];
}
