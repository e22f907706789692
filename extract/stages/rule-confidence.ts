import type { RelationType } from "#model";

/** Sides read from the words of a sentence: too few of each to measure those for and those against apart. */
const SIDES_TAKEN = {
  "told-verb": 0.75,
  "told-noun": 0.85,
  "told-adjective": 0.75,
  "told-role": 0.85,
  "told-between": 0.85,
  judged: 0.8,
};

/**
 * How often what a rule states is right, in hundredths: its precision with the names of the gold files given, on the training
 * and development texts (`npm run score` prints it for names as read), drawn towards 0.9 or 0.6 where it spoke less than ten times.
 * A rule that is not listed says itself how sure it is.
 */
const RULE_CONFIDENCE: Readonly<Partial<Record<RelationType, Readonly<Record<string, number>>>>> = {
  AUTHORED: {
    bibliography: 0.95,
    note: 0.9,
    "list-of-works": 0.9,
    translations: 0.95,
    "title-at-name": 0.9,
    possessive: 0.85,
    "written-by": 0.8,
    "his-title": 0.75,
    wrote: 0.65,
    title: 0.92,
  },
  TRANSLATED: { bibliography: 0.9, note: 0.9, translations: 0.95, translated: 0.9 },
  PUBLISHED: {
    bibliography: 0.95,
    note: 0.9,
    "list-of-works": 0.95,
    "published-by": 0.9,
    possessive: 0.6,
    "appeared-in": 0.6,
    "quoted-in": 0.6,
  },
  CITES: {
    "quoted-claim": 0.8,
    note: 0.95,
    bibliography: 0.92,
    "quoted-in": 0.72,
    "note-at-name": 0.9,
    "title-at-name": 0.9,
    "written-work": 0.8,
    discussed: 0.78,
  },
  MEMBER_OF: { phrase: 0.82, "told-verb": 0.88, "told-role": 0.9 },
  PARTICIPATED_IN: { phrase: 0.85, "told-verb": 0.85, "told-role": 0.8 },
  LOCATED_IN: { phrase: 0.78, note: 0.55, bibliography: 0.5 },
  SUPPORTS: { phrase: 0.78, ...SIDES_TAKEN },
  OPPOSES: { phrase: 0.78, ...SIDES_TAKEN },
};

/** How sure a relation is that a rule states; nothing for a rule that is not measured. */
export function ruleConfidence(type: RelationType, rule: string): number | undefined {
  return RULE_CONFIDENCE[type]?.[rule];
}
