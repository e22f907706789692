/** A straight line on the logit (Platt 1999): `slope * logit + shift`. */
export interface Line {
  readonly slope: number;
  readonly shift: number;
}

/** The lines fitted on the development texts, as `calibration.json` holds them; names by type, relations by type. */
export interface Lines {
  readonly names: readonly Line[];
  readonly claim: Line;
  readonly relations: readonly Line[];
}

const SAME: Line = { slope: 1, shift: 0 };

/** Turns raw scores of the heads into probabilities that mean what they say. */
export class Calibration {
  readonly #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Of a name, in hundredths, from the log-probability of its tags and the index of its type. */
  name(type: number, log: number): number {
    return this.nameOfScore(type, logit(log));
  }

  /** Of a name, in hundredths, from the log-odds of its tags and the index of its type. */
  nameOfScore(type: number, score: number): number {
    return Math.round(100 * along(this.#lines.names[type], score)) / 100;
  }

  /** Of a claim in a sentence, from the head's raw score. */
  claim(score: number): number {
    return along(this.#lines.claim, score);
  }

  /** Of a relation, from its index and the head's raw score. */
  relation(type: number, score: number): number {
    return along(this.#lines.relations[type], score);
  }
}

/** The log-odds of a probability that is given by its logarithm. */
export function logit(log: number): number {
  return log - Math.log(Math.max(1e-12, -Math.expm1(log)));
}

function along({ slope, shift }: Line = SAME, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
