import {
  type ClaimQuoted,
  type ClaimsReply,
  type EntityReply,
  groupedBy,
  type Polarity,
  STANCE_WORDS,
  stanceOn,
} from "#model";

/** The claims of one speaker that he makes in one way: says, denies or doubts. */
export interface ClaimsMade {
  readonly title: string;
  readonly claims: readonly ClaimQuoted[];
  /** How many there are; undefined as long as some claims are not here. */
  readonly count: number | undefined;
}

const TITLES: Readonly<Record<Polarity, string>> = { ...STANCE_WORDS, asserted: "says" };
const ORDER: readonly Polarity[] = ["asserted", "denied", "doubted"];

/** What a speaker says, apart from what he denies and doubts, each in the order in which it came. */
export function claimsMade({ claims, total }: ClaimsReply): ClaimsMade[] {
  const groups = groupedBy(claims, stanceOn);
  const isWhole = claims.length === total;
  return ORDER.flatMap((stance) => {
    const made = groups.get(stance);
    return made ? [{ title: TITLES[stance], claims: made, count: isWhole ? made.length : undefined }] : [];
  });
}

/** What stands before who makes a claim, where he does not assert its words: "denied by", "denied" where nobody is known to. */
export function stanceBefore(claim: ClaimQuoted): string | undefined {
  const stance = stanceOn(claim);
  if (stance === "asserted") return undefined;
  return claim.speakers.length === 0 ? stance : `${stance} by`;
}

/** What stands over those who make a claim on its own page. */
export function makersTitle(claim: Pick<EntityReply, "label" | "polarity">): string {
  const stance = stanceOfEntity(claim);
  return stance === "asserted" ? "said by" : `${stance} by`;
}

/** How who makes the claim stands to its words. */
export function stanceOfEntity({ label, polarity }: Pick<EntityReply, "label" | "polarity">): Polarity {
  return stanceOn({ words: label, polarity });
}
