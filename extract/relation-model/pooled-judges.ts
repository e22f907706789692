import type { NamedType } from "#model";
import type { JudgedType } from "../recognisers/recogniser.ts";

/** How much the log-odds of each of the two judges count for one type, and from which probability on it is stated. */
interface Pool {
  readonly head: number;
  readonly words: number;
  readonly shift: number;
  readonly least: number;
}

/**
 * Stacked judges (Wolpert 1992): one logistic regression a type over what the head of the encoder and the log-linear model say,
 * on texts that the head has not learned from (`npm run train -- --pool`). Between two names, and where the text's author acts; some
 * types by that of the target, too.
 */
const POOLS: Readonly<Record<"names" | "author", Readonly<Record<string, Pool>>>> = {
  names: {
    AUTHORED: { head: 0.63, words: 0.26, shift: 0.5, least: 0.45 },
    "CITES Person": { head: 0.74, words: 0.4, shift: 1.89, least: 0.5 },
    MEMBER_OF: { head: 0.73, words: 0.35, shift: 0.74, least: 0.45 },
    PARTICIPATED_IN: { head: 0.89, words: 0.34, shift: 0.29, least: 0.5 },
  },
  author: {
    "CITES Person": { head: 0.67, words: 0.08, shift: 0.82, least: 0.45 },
  },
};
/** Where too few examples were annotated to fit more: both judges count the same (a logarithmic opinion pool, Genest and Zidek 1986). */
const EVEN: Pool = { head: 0.5, words: 0.5, shift: 0, least: 0.4 };
/** A judge's probability is not believed beyond this. */
const FLOOR = 0.003;

/** What both judges say of one type for one pair: the head a probability, the words log-odds. */
export interface BothJudged {
  readonly by: "names" | "author";
  readonly target: NamedType;
  readonly chance: number;
  readonly words: number;
}

/** The probability of a relation by both judges, and from where it counts as stated. */
export function pooledJudges(
  type: JudgedType,
  { by, target, chance, words }: BothJudged,
): { readonly probability: number; readonly least: number } {
  const pools = POOLS[by];
  const pool = pools[`${type} ${target}`] ?? pools[type] ?? EVEN;
  const logOdds = pool.head * logit(chance) + pool.words * words + pool.shift;
  return { probability: logistic(logOdds), least: pool.least };
}

/** The probability of log-odds. */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log-odds of a probability, which is not believed to its end. */
export function logit(probability: number): number {
  const bounded = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
  return Math.log(bounded / (1 - bounded));
}
