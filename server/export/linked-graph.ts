import {
  type Bodies,
  type Entity,
  edgesOfSigners,
  type Graph,
  type GraphEdge,
  type GraphNode,
  groupedBy,
  signersOf,
  type TextRecord,
} from "#model";
import { dateSaid, datesSaid, plainSaid } from "./linked-dates.ts";
import { LinkedPlaces } from "./linked-places.ts";
import { addressOf, type Resource, type Value, wordsSaid } from "./linked-resource.ts";
import { CLASSES, propertyOf, type Term } from "./linked-terms.ts";

/** A relation as one statement of linked data. */
interface Triple {
  readonly subject: string;
  readonly property: Term;
  readonly object: string;
}

/**
 * The graph as linked data: texts, entities with what is stated of them, and of each statement (rdf:Statement) how sure it is and
 * the places that make it. What a text by several cites, each of them cites.
 */
export function linkedGraph(graph: Graph, bodies: Bodies): Resource[] {
  const entities = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const places = new LinkedPlaces(bodies);
  const stated = edgesOfSigners(graph.attributes.texts, graph.edges).map((edge) => {
    return { edge, triple: tripleOf(edge, entities) };
  });
  const triplesOf = groupedBy(stated, ({ triple }) => triple.subject);
  return [
    ...graph.attributes.texts.map(linkedText),
    ...graph.nodes.map((node) => linkedEntity(node, triplesOf.get(addressOf("entity", node.key)) ?? [])),
    ...stated.map(({ edge, triple }) => linkedStatement(edge, triple)),
    ...graph.nodes.flatMap(({ key, attributes: { mentions } }) =>
      mentions.map((place) => places.annotation(addressOf("entity", key), "oa:identifying", place)),
    ),
    ...stated.flatMap(({ edge: { key, attributes } }) =>
      attributes.evidence.map((place) =>
        places.annotation(addressOf("relation", key), "oa:describing", place),
      ),
    ),
    ...places.all(),
  ];
}

function tripleOf({ source, target, attributes }: GraphEdge, entities: ReadonlyMap<string, Entity>): Triple {
  const [from, to] = [entities.get(source), entities.get(target)];
  if (!from || !to)
    throw new Error(`export/linked-graph: a relation has no entity at ${source} or ${target}`);
  const { name, isTurned } = propertyOf(attributes.type, from, to);
  const [subject, object] = isTurned ? [target, source] : [source, target];
  return { subject: addressOf("entity", subject), property: name, object: addressOf("entity", object) };
}

function linkedText(text: TextRecord): Resource {
  const { id, title, language, origin, date, sha256 } = text;
  const authors = signersOf(text).map((author) => {
    return ["schema:author", { ref: addressOf("entity", author) } satisfies Value] as const;
  });
  return {
    ref: addressOf("text", id),
    type: "schema:CreativeWork",
    said: [
      ...wordsSaid("schema:name", title),
      ...wordsSaid("schema:identifier", id),
      ...wordsSaid("schema:inLanguage", language),
      ...authors,
      ...wordsSaid("schema:url", origin),
      ...dateSaid("ibid:date", date),
      ...plainSaid("schema:datePublished", date),
      ...wordsSaid("ibid:sha256", sha256),
    ],
  };
}

function linkedEntity(
  { key, attributes }: GraphNode,
  stated: readonly { readonly triple: Triple }[],
): Resource {
  const { type, label, aliases, kind, polarity, status, csl } = attributes;
  return {
    ref: addressOf("entity", key),
    type: CLASSES[type],
    said: [
      ...wordsSaid(type === "Claim" ? "schema:text" : "schema:name", label),
      ...wordsSaid("schema:identifier", key),
      ...aliases.flatMap((alias) => wordsSaid("schema:alternateName", alias)),
      ...datesSaid(attributes),
      ...wordsSaid("schema:pagination", csl?.page),
      ...wordsSaid("ibid:kind", kind),
      ...wordsSaid("ibid:polarity", polarity),
      ...wordsSaid("ibid:status", status),
      ...stated.map(({ triple }) => [triple.property, { ref: triple.object } satisfies Value] as const),
    ],
  };
}

function linkedStatement({ key, attributes }: GraphEdge, { subject, property, object }: Triple): Resource {
  const { type, label, confidence, manner, locator, via, stance, status } = attributes;
  const through = via === undefined ? [] : [["ibid:via", { ref: addressOf("entity", via) }] as const];
  return {
    ref: addressOf("relation", key),
    type: "rdf:Statement",
    said: [
      ["rdf:subject", { ref: subject }],
      ["rdf:predicate", { term: property }],
      ["rdf:object", { ref: object }],
      ["ibid:relation", { words: type }],
      ["ibid:confidence", { real: confidence }],
      ...wordsSaid("ibid:words", label),
      ...wordsSaid("ibid:manner", manner),
      ...wordsSaid("ibid:locator", locator),
      ...through,
      ...wordsSaid("ibid:stance", stance),
      ...wordsSaid("ibid:status", status),
    ],
  };
}
