import {
  type ClaimQuoted,
  type ClaimsReply,
  type EntityReply,
  groupedBy,
  type Polarity,
  type Quote,
  type RelationQuoted,
  STANCE_WORDS,
  stanceOn,
} from "#model";
import { nameOf, STATUS_WORDS } from "./places-in-words.ts";

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

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** How sure it is that these words are a claim at all, whoever makes it. */
export function surenessOfClaim(
  { status }: Pick<EntityReply, "status">,
  places: readonly Pick<Quote, "confidence">[],
): string {
  if (status) return `That this is a claim: ${STATUS_WORDS[status]}.`;
  return `${percent(Math.max(0, ...places.map(({ confidence }) => confidence)))} sure that this is a claim.`;
}

const DOES: Readonly<Record<Polarity, string>> = {
  asserted: "says it",
  denied: `${STANCE_WORDS.denied} it`,
  doubted: `${STANCE_WORDS.doubted} it`,
};

type Ended = Pick<RelationQuoted, "type" | "source" | "target" | "confidence" | "status">;

/** How sure it is that this one makes the claim, or that the claim is about it: "45 % sure that Lenin says it". */
export function surenessOfEnd(
  claim: Pick<EntityReply, "label" | "polarity">,
  { type, source, target, confidence, status }: Ended,
): string {
  if (status) return STATUS_WORDS[status];
  if (type === "ABOUT") return `${percent(confidence)} sure that it is about ${nameOf(target)}`;
  return `${percent(confidence)} sure that ${nameOf(source)} ${DOES[stanceOfEntity(claim)]}`;
}
