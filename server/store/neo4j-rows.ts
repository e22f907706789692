import neo4j from "neo4j-driver";
import {
  boundsOf,
  type Csl,
  type Entity,
  type EntitySummary,
  type GraphEdge,
  type GraphNode,
  isDatedByEdition,
  type Mention,
  type Relation,
  signersOf,
  statingPlaces,
} from "#model";
import { foldedWords } from "./fold-words.ts";
import { namesIn, type TextShare } from "./text-shares.ts";

/** Properties of a node or relationship, as the driver takes and gives them. */
export type Properties = Record<string, unknown>;

/** The properties of a Text: what a person looks for in Neo4j Browser, and the record and hash that we read back. */
export function textProperties({ record, body, nodes, edges, hash }: TextShare): Properties {
  const named = new Set(nodes.map((node) => node.key));
  return {
    id: record.id,
    title: record.title,
    author: record.author ?? null,
    coAuthors: record.coAuthors ?? null,
    date: record.date ?? null,
    dateFrom: record.dateFrom ?? null,
    language: record.language,
    sha256: record.sha256,
    origin: record.origin ?? null,
    length: neo4j.int(record.length),
    mentions: neo4j.int(namesIn(nodes)),
    body,
    words: [...new Set(foldedWords(body))].join(" "),
    record: JSON.stringify(record),
    hash,
    stamp: neo4j.int(Math.floor(Math.random() * 2 ** 31)),
    speakers: [...new Set([...signersOf(record), ...record.passages.flatMap(({ author }) => author ?? [])])],
    alsoJoins: [...new Set(edges.map((edge) => edge.source))].filter((id) => !named.has(id)),
  };
}

/** The properties of an Entity: the sum over all texts. */
export function entityProperties(id: string, entity: Entity): Properties {
  const { label, aliases, date, born, died, unnamed, kind, polarity, csl, mentions, status } = entity;
  const bounds = date === undefined ? undefined : boundsOf(date);
  const [first] = mentions;
  return withoutGaps({
    id,
    label,
    aliases,
    date,
    begins: bounds?.from,
    ends: bounds?.to,
    born,
    died,
    unnamed,
    kind,
    polarity,
    csl: csl && JSON.stringify(csl),
    mentions: neo4j.int(mentions.length),
    firstText: first?.text,
    firstStart: neo4j.int(first?.start ?? 0),
    status,
  });
}

/** The summary of an Entity, back from the row of a query; the bibliography of a work only tells what its date dates. */
export function summaryFrom({ csl, ...row }: Properties): EntitySummary {
  const summary = Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as EntitySummary;
  const known = csl ? (JSON.parse(String(csl)) as Csl) : undefined;
  return isDatedByEdition({ ...summary, csl: known }) ? { ...summary, dateOf: "edition" } : summary;
}

/** The properties of MENTIONED_IN: the places in lists, and as JSON what this text alone says of the entity. */
export function mentionProperties({ attributes }: GraphNode): Properties {
  const { mentions } = attributes;
  return { ...placeLists(mentions), attributes: JSON.stringify({ ...attributes, mentions: [] }) };
}

/** What the text says of the entity, back from the properties of its MENTIONED_IN. */
export function entityFrom(text: string, share: Properties): Entity {
  const entity = JSON.parse(String(share["attributes"])) as Entity;
  entity.mentions = placesFrom(share, () => text);
  return entity;
}

/** The properties of a relation: the sum over all texts, its evidence in lists, and as JSON what each text alone says. */
export function relationProperties(whole: GraphEdge, parts: readonly GraphEdge[]): Properties {
  const { confidence, evidence, label, manner, locator, via, stance, status } = whole.attributes;
  return withoutGaps({
    id: whole.key,
    confidence,
    places: neo4j.int(statingPlaces(evidence)),
    label,
    manner,
    locator,
    via,
    stance,
    status,
    texts: evidence.map((place) => place.text),
    ...placeLists(evidence),
    attributes: parts.map((part) => JSON.stringify({ ...part.attributes, evidence: [] })),
  });
}

/** What each text says of the relation, in the order of the texts' ids. */
export function edgeParts(
  head: { id: string; source: string; target: string },
  share: Properties,
): GraphEdge[] {
  const texts = share["texts"] as string[];
  const places = placesFrom(share, (at) => texts[at] ?? "");
  return (share["attributes"] as string[]).map((json, part) => {
    const attributes = JSON.parse(json) as Relation;
    const text = [...new Set(texts)][part];
    attributes.evidence = places.filter((place) => place.text === text);
    return { key: head.id, source: head.source, target: head.target, attributes };
  });
}

function placeLists(places: readonly Mention[]): Properties {
  return {
    starts: places.map((place) => neo4j.int(place.start)),
    ends: places.map((place) => neo4j.int(place.end)),
    confidences: places.map((place) => place.confidence),
    methods: places.map((place) => place.method),
  };
}

function placesFrom(share: Properties, textOf: (at: number) => string): Mention[] {
  const [starts, ends] = [share["starts"] as number[], share["ends"] as number[]];
  const [confidences, methods] = [share["confidences"] as number[], share["methods"] as string[]];
  return starts.map((start, at) => ({
    text: textOf(at),
    start,
    end: ends[at] ?? start,
    confidence: confidences[at] ?? 0,
    method: methods[at] ?? "",
  }));
}

function withoutGaps(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
