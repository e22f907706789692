import { type ClaimQuoted, type RelationQuoted, type Status, stanceOn } from "#model";

/** What is stated with less is more likely wrong than right, unless a reader accepted it. */
export const SURE = 0.5;

/** How sure it is that somebody makes a claim, and what readers judged of that. */
export type Asserted = Pick<RelationQuoted, "target" | "confidence" | "status">;

/** How sure something is, and what readers judged of it. */
export type Sureness = Pick<RelationQuoted, "confidence" | "status">;

/**
 * "Lenin says:", "Lenin denied that"; where a claim is told in the writer's words, they are not put into the speaker's
 * mouth.
 */
export function saidBy(name: string, claim: ClaimQuoted): string {
  const stance = stanceOn(claim);
  if (stance === "asserted") return claim.kind === "reported" ? `Reported of ${name}:` : `${name} says:`;
  return `${name} ${claim.kind === "reported" ? "is reported to have " : ""}${stance} that`;
}

/** The claims that may be told, what a reader judged first: no surer than that they are made, nor than that they are this one's. */
export function saidSurely(
  claims: readonly ClaimQuoted[],
  asserted: readonly Asserted[],
): (Sureness & { readonly claim: ClaimQuoted })[] {
  const ties = new Map(asserted.map((tie) => [tie.target.id, tie]));
  return claims
    .map((claim) => {
      const tie = ties.get(claim.id);
      const confidence = Math.min(claim.place.confidence, tie?.confidence ?? 1);
      const status = claim.status ?? tie?.status;
      return { claim, confidence, ...(status && { status }) };
    })
    .filter(isTellable)
    .sort(acceptedFirst);
}

/** True of what may be told as a fact. */
export function isTellable({ confidence, status }: Sureness): boolean {
  return status !== undefined || confidence >= SURE;
}

/** What a reader judged comes before what was only read. */
export function acceptedFirst(a: { readonly status?: Status }, b: { readonly status?: Status }): number {
  return Number(b.status !== undefined) - Number(a.status !== undefined);
}
