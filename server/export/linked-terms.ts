import type { Entity, EntityType, RelationType } from "#model";

/** The prefixes of every term that the graph as linked data uses; those of Ibid's own are for what no public one means. */
export const PREFIXES = {
  schema: "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  ibid: "urn:ibid:term:",
} as const;

/** A name with one of the prefixes. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

/** What schema.org calls each type of entity. */
export const CLASSES: Readonly<Record<EntityType, Term>> = {
  Person: "schema:Person",
  Organisation: "schema:Organization",
  Work: "schema:CreativeWork",
  Event: "schema:Event",
  Place: "schema:Place",
  Claim: "schema:Claim",
};

/** A property, and whether it leads from the target of the relation to its source. */
export interface Property {
  readonly name: Term;
  readonly isTurned: boolean;
}

const along = (name: Term): Property => ({ name, isTurned: false });
const turned = (name: Term): Property => ({ name, isTurned: true });

/** Where schema.org means the same, by the types of both ends; what it would say of other ends is not what the text states. */
const IN_SCHEMA: Readonly<Partial<Record<`${EntityType} ${RelationType} ${EntityType}`, Property>>> = {
  "Person AUTHORED Work": turned("schema:author"),
  "Organisation AUTHORED Work": turned("schema:author"),
  "Person TRANSLATED Work": turned("schema:translator"),
  "Organisation TRANSLATED Work": turned("schema:translator"),
  "Organisation PUBLISHED Work": turned("schema:publisher"),
  "Work CITES Work": along("schema:citation"),
  "Person MEMBER_OF Organisation": along("schema:memberOf"),
  "Organisation MEMBER_OF Organisation": along("schema:memberOf"),
  "Event LOCATED_IN Place": along("schema:location"),
  "Organisation LOCATED_IN Place": along("schema:location"),
  "Place LOCATED_IN Place": along("schema:containedInPlace"),
  "Person ASSERTS Claim": turned("schema:author"),
  "Organisation ASSERTS Claim": turned("schema:author"),
  "Claim ABOUT Person": along("schema:about"),
  "Claim ABOUT Organisation": along("schema:about"),
  "Claim ABOUT Work": along("schema:about"),
  "Claim ABOUT Event": along("schema:about"),
  "Claim ABOUT Place": along("schema:about"),
};

/** The property that says what a relation says. Who denies or doubts a claim is not its author. */
export function propertyOf(type: RelationType, source: Entity, target: Entity): Property {
  const isDistant = type === "ASSERTS" && (target.polarity ?? "asserted") !== "asserted";
  const known = isDistant ? undefined : IN_SCHEMA[`${source.type} ${type} ${target.type}`];
  return known ?? along(`ibid:${inCamelCase(type)}`);
}

function inCamelCase(type: RelationType): string {
  return type.toLowerCase().replace(/_(\w)/gu, (_all, letter: string) => letter.toUpperCase());
}
