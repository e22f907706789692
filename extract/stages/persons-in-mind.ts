import type { EntityNumber } from "../document.ts";
import type { Gender } from "./gender.ts";

/** How much a person is in mind: as subject, as that of the main clause behind another, elsewhere, as pronoun; it fades with each sentence, and is gone below the last. */
export const WEIGHT = { subject: 1, main: 1.2, other: 0.3, pronoun: 0.8, fading: 0.65, gone: 0.1 } as const;

/** The persons that a reader has in mind at a place, and how much. */
export class Mind {
  readonly #genders: readonly (Gender | undefined)[];
  readonly #salience = new Map<EntityNumber, number>();
  readonly #recalled = new Map<EntityNumber, number>();

  constructor(genders: readonly (Gender | undefined)[]) {
    this.#genders = genders;
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
    const known = entity === undefined ? undefined : this.#genders[entity];
    return entity !== undefined && (known === undefined || known === gender);
  }

  likeliest(gender: Gender, others: readonly EntityNumber[]): EntityNumber | undefined {
    let best: EntityNumber | undefined;
    let most = 0;
    for (const [entity, salience] of this.#salience) {
      if (salience <= most || !this.mayBe(entity, gender) || others.includes(entity)) continue;
      [best, most] = [entity, salience];
    }
    return best;
  }
}
