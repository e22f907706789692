import type { Polarity } from "./entity.ts";
import { RELATION_TYPES, type RelationType } from "./relation-types.ts";

const DENIES =
  /\b(?:it is (?:not true|untrue|false|a myth|a mistake|wrong) (?:that|to)|it would be (?:wrong|a mistake))\b/iu;
const DOUBTS =
  /\b(?:it is (?:doubtful|questionable|unclear|uncertain|unlikely)|perhaps|arguably|it may be|it might be|may well|might have been|possibly|presumably|it seems doubtful)\b/iu;

/** How the words of a claim stand to what they say: asserted, denied or doubted. */
export function polarityOf(words: string): Polarity {
  if (DENIES.test(words)) return "denied";
  return DOUBTS.test(words) ? "doubted" : "asserted";
}

/** What a speaker does with the words of a claim, by how he stands to them. */
export const STANCE_WORDS: Readonly<Record<Polarity, string>> = {
  asserted: "asserts",
  denied: "denies",
  doubted: "doubts",
};

/**
 * How a speaker stands to the words of a claim. Who says “perhaps it was so” asserts these words, doubtful as they are;
 * whom a text lets deny that it was so denies them.
 */
export function stanceOn({
  words,
  polarity = "asserted",
}: {
  words: string;
  polarity?: Polarity | undefined;
}): Polarity {
  return polarity === polarityOf(words) ? "asserted" : polarity;
}

/** A claim as it is listed: its words, and how the text lets it be held. */
export interface HeldClaim {
  readonly label: string;
  readonly polarity?: Polarity | undefined;
}

/** What a relation says onwards, and read back from its other end. */
export interface Verbs {
  readonly label: string;
  readonly inverse: string;
}

/** What is said of a citation whose sentences neither quote nor refer. */
const SPEAKS_OF: Verbs = { label: "speaks of", inverse: "spoken of by" };

/**
 * What a relation says onwards and read back; an assertion says by its claim whether its speaker denies or doubts it, and a
 * citation whether it only speaks of the other.
 */
export function relationVerbs(
  { type, speaksOf = false }: { readonly type: RelationType; readonly speaksOf?: boolean | undefined },
  claim?: HeldClaim,
): Verbs {
  if (type === "CITES" && speaksOf) return SPEAKS_OF;
  const stance =
    type === "ASSERTS" && claim ? stanceOn({ words: claim.label, polarity: claim.polarity }) : "asserted";
  return stance === "asserted"
    ? RELATION_TYPES[type]
    : { label: STANCE_WORDS[stance], inverse: `${stance} by` };
}
