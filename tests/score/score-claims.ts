import type { Span } from "#model";
import type { Alignment } from "./align-entities.ts";
import type { GoldClaim, GoldFile } from "./gold-file.ts";
import type { Predicted, PredictedMention } from "./predicted.ts";
import { EMPTY, plus, type Tally } from "./tally.ts";

const lengthOf = ({ start, end }: Span) => end - start;
const shared = (one: Span, other: Span) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Intersection over union of two spans, from 0 to 1. */
function likeness(one: Span, other: Span): number {
  return shared(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** True where two spans carry the same claim: half of both is shared, or most of the shorter lies in the longer. */
function isSameClaim(one: Span, other: Span): boolean {
  const alike = likeness(one, other);
  return (
    alike >= 0.5 || (alike >= 0.3 && shared(one, other) >= 0.8 * Math.min(lengthOf(one), lengthOf(other)))
  );
}

/** A claim of the graph by its id and its span. */
export interface FoundClaim extends PredictedMention {
  readonly id: string;
}

/** A claim of the gold file and the one of the graph that carries it. */
export interface ClaimMatch {
  readonly claim: GoldClaim;
  readonly found: FoundClaim;
}

/** The claims of a graph, in its order. */
export function foundClaims({ entities }: Predicted): FoundClaim[] {
  return entities.flatMap(({ id, type, mentions: [span] }) =>
    type === "Claim" && span ? [{ ...span, id }] : [],
  );
}

/** Pairs each claim of the gold file with the likest claim of the graph, each once. */
export function matchClaims(claims: readonly GoldClaim[], found: readonly FoundClaim[]): ClaimMatch[] {
  const taken = new Set<string>();
  return claims.flatMap((claim) => {
    const [best] = found
      .filter((one) => !taken.has(one.id) && isSameClaim(one, claim.span))
      .sort((a, b) => likeness(b, claim.span) - likeness(a, claim.span));
    if (!best) return [];
    taken.add(best.id);
    return [{ claim, found: best }];
  });
}

/** Spans of claims, their speakers (one "right" for each that was named rightly), what they are about, and each judged. */
export function scoreClaims(gold: GoldFile, predicted: Predicted, alignment: Alignment) {
  const found = foundClaims(predicted);
  const matched = matchClaims(gold.claims, found);
  const optional = matched.filter(({ claim }) => claim.optional).length;
  const spans: Tally = {
    right: matched.length - optional,
    given: found.length - optional,
    wanted: gold.claims.filter((claim) => !claim.optional).length,
  };
  const isOptional = new Map(matched.map((match) => [match.found.id, Boolean(match.claim.optional)]));
  const judged = found
    .filter(({ id }) => !isOptional.get(id))
    .map(({ id, method, confidence }) => ({ method, confidence, isRight: isOptional.has(id) }));
  const ties = new ClaimTies(predicted, alignment);
  return {
    spans,
    judged,
    speakers: ties.speakers(matched),
    about: ties.about(matched),
    ...ties.bySpeaker(matched),
  };
}

/** Who asserts a claim of the graph and what it is about, in the ids of the gold file. */
export class ClaimTies {
  readonly #relations: Predicted["relations"];
  readonly #goldOf: Alignment["goldOf"];

  constructor({ relations }: Predicted, { goldOf }: Alignment) {
    this.#relations = relations;
    this.#goldOf = goldOf;
  }

  /** The gold ids of those that assert a claim; undefined for one that is none of the gold file's. */
  speakersOf(id: string): (string | undefined)[] {
    return this.assertions(id).map(({ source }) => this.#goldOf.get(source)?.id);
  }

  /** The relations that say who asserts a claim. */
  assertions(id: string): Predicted["relations"] {
    return this.#relations.filter(({ type, target }) => type === "ASSERTS" && target === id);
  }

  /** The gold ids of what a claim is about. */
  aboutOf(id: string): Set<string | undefined> {
    const about = this.#relations.filter(({ type, source }) => type === "ABOUT" && source === id);
    return new Set(about.map(({ target }) => this.#goldOf.get(target)?.id));
  }

  /** Whether the speaker of a matched claim is the right one. */
  isRightlySpoken({ claim, found }: ClaimMatch): boolean {
    return this.speakersOf(found.id).includes(claim.speaker ?? "");
  }

  speakers(matched: readonly ClaimMatch[]): Tally {
    const spoken = matched.filter(({ claim }) => claim.speaker !== null);
    const right = spoken.filter((match) => this.isRightlySpoken(match)).length;
    return { right, given: spoken.length, wanted: spoken.length };
  }

  /** The same by what chose the speaker. */
  bySpeaker(matched: readonly ClaimMatch[]) {
    const spoken = matched.filter(({ claim }) => claim.speaker !== null);
    const judgedSpeakers = spoken.map((match) => ({
      method: this.assertions(match.found.id)[0]?.method ?? "nothing",
      isRight: this.isRightlySpoken(match),
    }));
    return { judgedSpeakers };
  }

  about(matched: readonly ClaimMatch[]): Tally {
    const tallies = matched.map(({ claim, found }): Tally => {
      const named = this.aboutOf(found.id);
      const right = claim.about.filter((one) => named.has(one)).length;
      return { right, given: named.size, wanted: claim.about.length };
    });
    return tallies.reduce(plus, EMPTY);
  }
}
