import {
  type Bodies,
  boundsOf,
  type Entity,
  type EntityType,
  edgesOfSigners,
  type Graph,
  type GraphEdge,
  type GraphNode,
  groupedBy,
  type Mention,
  type RelationType,
  statingPlaces,
  type TextRecord,
} from "#model";
import { cypherLiteral } from "./cypher-literal.ts";

/** Rows that go into one statement: each is a transaction of its own, and small enough for a small database. */
const ROWS_OF_STATEMENT = 500;

const HEAD = `// The graph for any Neo4j from 4.4 on:  cypher-shell -f graph.cypher
// It may be run again: everything is merged by its id. The shape is that of docs/neo4j.md. A database from which Ibid
// itself is to answer is filled by:  ibid load graph.json --store neo4j://HOST
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT text_id IF NOT EXISTS FOR (t:Text) REQUIRE t.id IS UNIQUE;
`;

/**
 * The graph as Cypher statements, which make it in any Neo4j: labels and types are those of the closed model, all else stands in
 * literals. What a text by several cites, each of them cites.
 */
export function toCypher(graph: Graph, bodies: Bodies): string {
  const edges = edgesOfSigners(graph.attributes.texts, graph.edges);
  const nodesOf = groupedBy(graph.nodes, ({ attributes }) => attributes.type);
  const edgesOf = groupedBy(edges, ({ attributes }) => attributes.type);
  return [
    HEAD,
    ...inBatches(textRows(graph, bodies), "MERGE (t:Text {id: row.id}) SET t += row"),
    ...[...nodesOf].flatMap(([type, nodes]) => entityStatements(type, nodes)),
    ...inBatches(
      graph.nodes.flatMap(mentionRows),
      "MATCH (e:Entity {id: row.entity}) MATCH (t:Text {id: row.text}) MERGE (e)-[m:MENTIONED_IN]->(t) SET m += row.properties",
    ),
    ...[...edgesOf].flatMap(([type, some]) => relationStatements(type, some)),
  ].join("\n");
}

function entityStatements(type: EntityType, nodes: readonly GraphNode[]): string[] {
  const rows = nodes.map(({ key, attributes }) => entityProperties(key, attributes));
  return inBatches(rows, `MERGE (e:Entity {id: row.id}) SET e:${type}, e += row`);
}

function relationStatements(type: RelationType, edges: readonly GraphEdge[]): string[] {
  const rows = edges.map((edge) => {
    return { source: edge.source, target: edge.target, properties: relationProperties(edge) };
  });
  const ends = "MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})";
  return inBatches(rows, `${ends} MERGE (a)-[r:${type}]->(b) SET r += row.properties`);
}

function textRows(graph: Graph, bodies: Bodies): object[] {
  return graph.attributes.texts.map((text: TextRecord) => {
    const { id, title, author, coAuthors, date, language, sha256, origin, length } = text;
    return { id, title, author, coAuthors, date, language, sha256, origin, length, body: bodies.get(id) };
  });
}

function entityProperties(id: string, entity: Entity): object {
  const { label, aliases, date, born, died, unnamed, kind, polarity, csl, mentions, status } = entity;
  const bounds = date === undefined ? undefined : boundsOf(date);
  const dates = { date, begins: bounds?.from, ends: bounds?.to, born, died };
  const told = { unnamed, kind, polarity, status, csl: csl && JSON.stringify(csl) };
  return { id, label, aliases, ...dates, ...told, mentions: mentions.length };
}

function mentionRows({ key, attributes }: GraphNode): object[] {
  const byText = groupedBy(attributes.mentions, ({ text }) => text);
  return [...byText].map(([text, places]) => ({ entity: key, text, properties: placeLists(places) }));
}

function relationProperties({ key, attributes }: GraphEdge): object {
  const { confidence, evidence, label, manner, locator, via, stance, status } = attributes;
  const told = { label, manner, locator, via, stance, status };
  const texts = evidence.map(({ text }) => text);
  return { id: key, confidence, places: statingPlaces(evidence), ...told, texts, ...placeLists(evidence) };
}

function placeLists(places: readonly Mention[]): object {
  return {
    starts: places.map(({ start }) => start),
    ends: places.map(({ end }) => end),
    confidences: places.map(({ confidence }) => ({ real: confidence })),
    methods: places.map(({ method }) => method),
  };
}

function inBatches(rows: readonly object[], work: string): string[] {
  const batches = Array.from({ length: Math.ceil(rows.length / ROWS_OF_STATEMENT) }, (_none, at) =>
    rows.slice(at * ROWS_OF_STATEMENT, (at + 1) * ROWS_OF_STATEMENT),
  );
  return batches.map((some) => `UNWIND [\n${some.map(cypherLiteral).join(",\n")}\n] AS row\n${work};\n`);
}
