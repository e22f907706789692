import type { JudgedType } from "../recognisers/recogniser.ts";

/**
 * Least probability at which a relation between two names counts as stated. One value for all: what the head says of a
 * pair is calibrated, and twelve development texts are too few to tell one type from another; only sides taken, which it
 * is never sure of, count from where most of them are right (`npm run score -- FOLDER --sweep`).
 */
const STATED = 0.6;
const BETWEEN_NAMES: Readonly<Partial<Record<JudgedType, number>>> = { SUPPORTS: 0.4, OPPOSES: 0.2 };

/** The same for the author of a passage and a name in it; a type that is not listed is not judged from the author. */
const FROM_AUTHOR: Readonly<Partial<Record<JudgedType, number>>> = {
  AUTHORED: 0.8,
  CITES: STATED,
  SUPPORTS: 0.5,
  OPPOSES: 0.55,
  MEMBER_OF: 0.7,
  PARTICIPATED_IN: 0.7,
};

/** The threshold of a candidate of a type; 1 for what is never judged. */
export function thresholdOf(type: JudgedType, isFromAuthor: boolean): number {
  return isFromAuthor ? (FROM_AUTHOR[type] ?? 1) : (BETWEEN_NAMES[type] ?? STATED);
}
