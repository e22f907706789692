/** What an entity may be: how it is called, and the letter that stands for it beside its shape and colour. */
export const ENTITY_TYPES = {
  Person: { label: "person", plural: "people", letter: "P" },
  Organisation: { label: "organisation", plural: "organisations", letter: "O" },
  Work: { label: "work", plural: "works", letter: "W" },
  Event: { label: "event", plural: "events", letter: "E" },
  Place: { label: "place", plural: "places", letter: "L" },
  Claim: { label: "claim", plural: "claims", letter: "C" },
} as const;

export type EntityType = keyof typeof ENTITY_TYPES;

/** The five types that names can have; a Claim is stated, not named. */
export const NAMED_TYPES = ["Person", "Organisation", "Work", "Event", "Place"] as const;

export type NamedType = (typeof NAMED_TYPES)[number];

/** All entity types, in the order in which lists and legends show them. */
export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as EntityType[];
