import type { JudgedType } from "../recognisers/recogniser.ts";

/**
 * Least probability at which a relation between two names counts as stated: the best F1 of each type on the development
 * texts, where at least half of what is found is right. Types that are seldom stated are seldom held for certain.
 */
export const BETWEEN_NAMES: Readonly<Record<JudgedType, number>> = {
  AUTHORED: 0.5,
  TRANSLATED: 0.35,
  PUBLISHED: 0.5,
  CITES: 0.5,
  MEMBER_OF: 0.3,
  PARTICIPATED_IN: 0.45,
  LOCATED_IN: 0.45,
  SUPPORTS: 0.4,
  OPPOSES: 0.22,
};

/** The same for the author of a passage and a name in it; a type that is not listed is not judged from the author. */
export const FROM_AUTHOR: Readonly<Partial<Record<JudgedType, number>>> = {
  AUTHORED: 0.6,
  CITES: 0.6,
  SUPPORTS: 0.4,
  OPPOSES: 0.4,
  MEMBER_OF: 0.6,
  PARTICIPATED_IN: 0.6,
};
