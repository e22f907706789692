import type { EntityNumber } from "../document.ts";
import type { Gender } from "./gender.ts";

/** How much a person is in mind: as subject, as that of the main clause behind another, elsewhere, as pronoun; it fades with each sentence, and is gone below the last. */
export const WEIGHT = { subject: 1, main: 1.2, other: 0.3, pronoun: 0.8, fading: 0.65, gone: 0.1 } as const;

/** What somebody with no more than a surname counts where "she" is said, if nothing else tells that it is a woman's: she is seldom named so. */
const SURNAME_ALONE = 0.3;
/** And somebody whose first name tells nothing: a woman is mostly told by hers, or by a title. */
const UNTOLD = 0.4;

/** The persons that a reader has in mind at a place, and how much. */
export class Mind {
  readonly #genders: readonly (Gender | undefined)[];
  readonly #surnames: ReadonlySet<EntityNumber>;
  readonly #absent: ReadonlySet<EntityNumber>;
  readonly #salience = new Map<EntityNumber, number>();
  readonly #recalled = new Map<EntityNumber, number>();

  /** The gender of each person, where it is known, who goes by a surname alone, and of whom no "he" or "she" is said: whom a letter addresses. */
  constructor(
    genders: readonly (Gender | undefined)[],
    surnames: ReadonlySet<EntityNumber>,
    absent: ReadonlySet<EntityNumber> = new Set(),
  ) {
    this.#genders = genders;
    this.#surnames = surnames;
    this.#absent = absent;
  }

  /** A sentence recalls a person once, by its strongest mention: no pronoun gains by another. */
  recall(entity: EntityNumber, weight: number): void {
    const before = this.#recalled.get(entity) ?? 0;
    if (weight <= before) return;
    this.#recalled.set(entity, weight);
    this.#salience.set(entity, (this.#salience.get(entity) ?? 0) + weight - before);
  }

  fade(): void {
    this.#recalled.clear();
    for (const [entity, salience] of this.#salience) {
      if (salience * WEIGHT.fading < WEIGHT.gone) this.#salience.delete(entity);
      else this.#salience.set(entity, salience * WEIGHT.fading);
    }
  }

  /** True for somebody whose gender, as far as it is known, is this one. */
  mayBe(entity: EntityNumber | undefined, gender: Gender): boolean {
    if (entity === undefined || this.#absent.has(entity)) return false;
    const known = this.#genders[entity];
    return known === undefined || known === gender;
  }

  likeliest(gender: Gender, others: readonly EntityNumber[]): EntityNumber | undefined {
    let best: EntityNumber | undefined;
    let most = 0;
    for (const [entity, salience] of this.#salience) {
      const weight = salience * this.#shareOf(entity, gender);
      if (weight <= most || !this.mayBe(entity, gender) || others.includes(entity)) continue;
      [best, most] = [entity, weight];
    }
    return best;
  }

  #shareOf(entity: EntityNumber, gender: Gender): number {
    if (gender === "male" || this.#genders[entity] !== undefined) return 1;
    return this.#surnames.has(entity) ? SURNAME_ALONE : UNTOLD;
  }
}
