import { logistic } from "./pooled-judges.ts";

/** What is known of one person and another, or a work, in a sentence that names both or in which the one speaks: numbers, or 1 for yes. */
export interface CitingFeatures {
  /** Log-odds of the encoder's head that the one cites, and supports, the other. */
  readonly head: number;
  readonly support: number;
  readonly cuedBySpeech: number;
  /** How many claims the text reports of the one, up to three. */
  readonly claims: number;
  readonly isMain: number;
  readonly isPronoun: number;
  /** Logarithm of how often the one is named. */
  readonly named: number;
  /** Whether the author of the text cites the one, and the other. */
  readonly isCited: number;
  readonly otherCited: number;
  /** Claims in the sentence of a third, and of the other. */
  readonly thirdSpeaks: number;
  readonly otherSpeaks: number;
  /** How often the text speaks of what the other wrote, and of what he thought, up to three. */
  readonly otherWords: number;
  readonly otherThoughts: number;
  readonly otherIsMain: number;
  readonly persons: number;
  readonly takesSide: number;
  readonly isRelated: number;
  readonly hasQuotation: number;
  /** Of a work: whether its writer is known, and named here; whether a work of the one stands here. */
  readonly hasWriter: number;
  readonly writerHere: number;
  readonly ownWorkHere: number;
}

type Weights = Readonly<Partial<Record<keyof CitingFeatures, number>> & { readonly shift: number }>;

/**
 * Logistic regressions (L2) over the pairs of the texts of `practice` and `development`, from which the encoder that gave the
 * log-odds had not learned (`npm run train -- --citing`). Of 207 places that state such a citation of a person they find 93 in
 * texts they have not seen, and say 20 that the annotators did not; of 61 of a work 20, and say 5.
 */
const WEIGHTS: Readonly<Record<"Person" | "Work", Weights>> = {
  Person: {
    head: 0.64,
    support: 0.42,
    cuedBySpeech: 1.31,
    claims: 0.28,
    isMain: 0.79,
    isPronoun: 0.93,
    named: -0.33,
    isCited: 0.65,
    otherCited: -0.44,
    thirdSpeaks: -0.77,
    otherSpeaks: -1.5,
    otherWords: 0.45,
    otherThoughts: 0.51,
    otherIsMain: 0.22,
    persons: 0.12,
    takesSide: 1.06,
    isRelated: -1.68,
    hasQuotation: 0.76,
    shift: 0.29,
  },
  Work: {
    head: 0.69,
    support: 0.44,
    hasWriter: 0.69,
    writerHere: 0.23,
    otherCited: -0.33,
    isCited: 0.43,
    claims: 0.19,
    cuedBySpeech: 1.43,
    ownWorkHere: -0.67,
    shift: 1.58,
  },
};

/** The probability that somebody whom the text names cites another, or a work. */
export function citesOther(target: "Person" | "Work", features: CitingFeatures): number {
  const { shift, ...weights } = WEIGHTS[target];
  const names = Object.keys(weights) as (keyof typeof weights)[];
  return logistic(names.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], shift));
}
