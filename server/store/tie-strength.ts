import { RELATION_TYPES, type RelationType } from "#model";

const STATED = 2 ** 23;
const MOST = 2 ** 22;

/**
 * How strong a relation is, as a whole number: hundredths of confidence, once for each place that states it.
 * Every stated relation ranks above every APPEARS_WITH.
 */
export function rankOf(type: RelationType, confidence: number, places: number): number {
  const strength = Math.min(MOST, Math.max(1, Math.round(confidence * 100)) * places);
  return RELATION_TYPES[type].stated ? STATED + strength : strength;
}

/** The strength within a rank: hundredths of confidence times places. */
export function strengthOf(rank: number): number {
  return rank >= STATED ? rank - STATED : rank;
}

/**
 * What a step along a relation costs, in whole thousandths of a hop: one hop, and up to ten more the weaker it is.
 * An assertion and what it is about make one tie together, so each costs half; names that only stand together cost two more.
 */
export function stepCost(type: RelationType, rank: number): number {
  const cost = 1_000 + Math.min(10_000, Math.round(100_000 / strengthOf(rank)));
  if (type === "ASSERTS" || type === "ABOUT") return Math.round(cost / 2);
  return RELATION_TYPES[type].stated ? cost : cost + 2_000;
}
