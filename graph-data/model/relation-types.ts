import type { EntityType } from "./entity-types.ts";

/** How a relation type is worded, and which entities it may join, source to target. */
export interface RelationRule {
  readonly label: string;
  readonly inverse: string;
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  /** True where the text states the tie; false where names merely stand in one sentence. */
  readonly stated: boolean;
}

const ACTORS = ["Person", "Organisation"] as const;
const VOICES = ["Person", "Organisation", "Work"] as const;
/** A state that acts is a Place: "Germany signed the Treaty of Brest-Litovsk". */
const POWERS = ["Person", "Organisation", "Place"] as const;
const SIDES = ["Person", "Organisation", "Work", "Place"] as const;
const FIVE = ["Person", "Organisation", "Work", "Event", "Place"] as const;

/** What each relation says and which entities it may join, source to target. */
export const RELATION_TYPES = {
  AUTHORED: { label: "wrote", inverse: "written by", source: ACTORS, target: ["Work"], stated: true },
  TRANSLATED: {
    label: "translated",
    inverse: "translated by",
    source: ACTORS,
    target: ["Work"],
    stated: true,
  },
  PUBLISHED: {
    label: "published",
    inverse: "published by",
    source: ["Organisation", "Work"],
    target: ["Work"],
    stated: true,
  },
  CITES: { label: "cites", inverse: "cited by", source: VOICES, target: ["Work", "Person"], stated: true },
  MEMBER_OF: {
    label: "belongs to",
    inverse: "has as member",
    source: ACTORS,
    target: ["Organisation"],
    stated: true,
  },
  PARTICIPATED_IN: {
    label: "took part in",
    inverse: "had part in it",
    source: POWERS,
    target: ["Event"],
    stated: true,
  },
  LOCATED_IN: {
    label: "is in",
    inverse: "is the place of",
    source: ["Event", "Organisation", "Place"],
    target: ["Place"],
    stated: true,
  },
  SUPPORTS: { label: "supports", inverse: "supported by", source: SIDES, target: FIVE, stated: true },
  OPPOSES: { label: "opposes", inverse: "opposed by", source: SIDES, target: FIVE, stated: true },
  RELATED_TO: { label: "is tied to", inverse: "is tied to", source: FIVE, target: FIVE, stated: true },
  ASSERTS: { label: "asserts", inverse: "asserted by", source: SIDES, target: ["Claim"], stated: true },
  ABOUT: { label: "is about", inverse: "is the subject of", source: ["Claim"], target: FIVE, stated: true },
  APPEARS_WITH: { label: "appears with", inverse: "appears with", source: FIVE, target: FIVE, stated: false },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof RELATION_TYPES;

/** All relation types, in the order in which lists and legends show them. */
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as RelationType[];

/** The relation types that a text states, without mere co-mention. */
export const STATED_TYPES = RELATION_TYPE_NAMES.filter((type) => RELATION_TYPES[type].stated);

/** True where a relation of this type may lead from one entity type to the other. */
export function mayJoin(type: RelationType, source: EntityType, target: EntityType): boolean {
  const rule: RelationRule = RELATION_TYPES[type];
  return rule.source.includes(source) && rule.target.includes(target);
}

/** Two types of which one states the opposite of the other, where they lead from the same to the same. */
const CONTRARIES: Readonly<Partial<Record<RelationType, RelationType>>> = {
  SUPPORTS: "OPPOSES",
  OPPOSES: "SUPPORTS",
};

/** The type that states the opposite of this one, where there is one. */
export function contraryOf(type: RelationType): RelationType | undefined {
  return CONTRARIES[type];
}

/** The stable id of a relation: its type and its two ends. */
export function relationId(type: RelationType, source: string, target: string): string {
  return `${type}:${source}:${target}`;
}
