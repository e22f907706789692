import { NAMED_TYPES, type NamedType, overlaps, type Span } from "#model";
import type { GoldFile } from "./gold-file.ts";
import { isNamedType, type Predicted, type PredictedMention } from "./predicted.ts";
import type { Tally } from "./tally.ts";

/** A span that is said to name something of a type. */
export interface TypedSpan extends Span {
  readonly type: NamedType;
}

/** Which gold mentions must be found, and which may be. */
export class MentionRules {
  readonly required: readonly TypedSpan[];
  readonly #free: readonly TypedSpan[];
  readonly #clauses: readonly Span[];

  constructor(gold: GoldFile) {
    const all = gold.entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, optional }) => ({
        start,
        end,
        type: entity.type,
        free: Boolean(entity.optional || entity.unnamed || optional),
        unnamed: Boolean(entity.unnamed),
      })),
    );
    this.required = all.filter(({ free }) => !free);
    this.#free = all.filter(({ free }) => free);
    this.#clauses = all.filter(({ unnamed }) => unnamed);
  }

  /** True where finding a mention counts neither for nor against: it is optional, or part of an unnamed event. */
  isFree(mention: TypedSpan): boolean {
    if (this.required.some((gold) => gold.type === mention.type && sameSpan(gold, mention))) return false;
    if (mention.type === "Event" && this.#clauses.some((clause) => overlaps(clause, mention))) return true;
    return (
      !this.required.some((gold) => overlaps(gold, mention)) &&
      this.#free.some((gold) => overlaps(gold, mention))
    );
  }
}

/** True where two spans begin and end alike. */
export function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** A counted mention: where, what found it, how sure, and whether it is right. */
export interface JudgedMention extends PredictedMention {
  readonly type: NamedType;
  readonly isRight: boolean;
}

/** Exact span and type: tallies for all and for each type, and each counted mention judged. */
export function scoreMentions(gold: GoldFile, predicted: Predicted) {
  const rules = new MentionRules(gold);
  const counted = countedMentions(rules, predicted);
  const found = new Map(counted.map((mention) => [keyOf(mention), mention]));
  const right = rules.required.filter((mention) => found.has(keyOf(mention)));
  const rightKeys = new Set(right.map(keyOf));
  const tallyOf = (types: readonly NamedType[]): Tally => ({
    right: new Set(right.filter(({ type }) => types.includes(type)).map(keyOf)).size,
    given: counted.filter(({ type }) => types.includes(type)).length,
    wanted: rules.required.filter(({ type }) => types.includes(type)).length,
  });
  return {
    all: tallyOf(NAMED_TYPES),
    byType: Object.fromEntries(NAMED_TYPES.map((type) => [type, tallyOf([type])])),
    judged: counted.map((mention): JudgedMention => ({ ...mention, isRight: rightKeys.has(keyOf(mention)) })),
  };
}

function keyOf({ type, start, end }: TypedSpan): string {
  return `${type} ${start}-${end}`;
}

function countedMentions(rules: MentionRules, { entities }: Predicted): (TypedSpan & PredictedMention)[] {
  return entities.flatMap(({ type, unnamed, mentions }) =>
    isNamedType(type) && !unnamed
      ? mentions.map((mention) => ({ ...mention, type })).filter((mention) => !rules.isFree(mention))
      : [],
  );
}
