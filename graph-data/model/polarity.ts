import type { Polarity } from "./entity.ts";

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
