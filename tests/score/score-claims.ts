import type { Span } from "#model";
import type { Alignment } from "./align-entities.ts";
import type { GoldClaim, GoldFile } from "./gold-file.ts";
import type { Predicted } from "./predicted.ts";
import type { Tally } from "./tally.ts";

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

interface FoundClaim extends Span {
  readonly id: string;
}

/** Spans of claims, their speakers (one "right" for each that was named rightly), and what they are about. */
export function scoreClaims(gold: GoldFile, predicted: Predicted, alignment: Alignment) {
  const found = predicted.entities.flatMap(({ id, type, mentions }): FoundClaim[] => {
    const [span] = mentions;
    return type === "Claim" && span ? [{ id, start: span.start, end: span.end }] : [];
  });
  const matched = matches(gold.claims, found);
  const optional = matched.filter(({ claim }) => claim.optional).length;
  const spans: Tally = {
    right: matched.length - optional,
    given: found.length - optional,
    wanted: gold.claims.filter((claim) => !claim.optional).length,
  };
  return { spans, ...tiesOf(matched, predicted, alignment) };
}

interface Match {
  readonly claim: GoldClaim;
  readonly id: string;
}

function matches(claims: readonly GoldClaim[], found: readonly FoundClaim[]): Match[] {
  const taken = new Set<string>();
  return claims.flatMap((claim) => {
    const [best] = found
      .filter((one) => !taken.has(one.id) && isSameClaim(one, claim.span))
      .sort((a, b) => likeness(b, claim.span) - likeness(a, claim.span));
    if (!best) return [];
    taken.add(best.id);
    return [{ claim, id: best.id }];
  });
}

function tiesOf(matched: readonly Match[], { relations }: Predicted, { goldOf }: Alignment) {
  const speakersOf = (id: string) =>
    relations
      .filter(({ type, target }) => type === "ASSERTS" && target === id)
      .map(({ source }) => goldOf.get(source)?.id);
  const aboutOf = (id: string) =>
    new Set(
      relations
        .filter(({ type, source }) => type === "ABOUT" && source === id)
        .map(({ target }) => goldOf.get(target)?.id),
    );
  const spoken = matched.filter(({ claim }) => claim.speaker !== null);
  const right = spoken.filter(({ claim, id }) => speakersOf(id).includes(claim.speaker ?? "")).length;
  const speakers: Tally = { right, given: spoken.length, wanted: spoken.length };
  const about = matched.map(({ claim, id }) => {
    const named = aboutOf(id);
    return {
      right: claim.about.filter((one) => named.has(one)).length,
      given: named.size,
      wanted: claim.about.length,
    };
  });
  const sum = (key: keyof Tally) => about.reduce((total, tally) => total + tally[key], 0);
  return { speakers, about: { right: sum("right"), given: sum("given"), wanted: sum("wanted") } };
}
