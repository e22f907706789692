import { TIE_TYPES } from "./tie-types.ts";

const TIES = TIE_TYPES.join("|");

/** The lines that set parameters in Neo4j Browser, followed by the query that uses them. */
export function cypherText(query: string, parameters: Readonly<Record<string, string>>): string {
  const lines = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${quoted(value)};`);
  return [...lines, query].join("\n");
}

/** Everything within 1, 2 or 3 hops. */
export const CONNECTED_QUERIES = {
  1: connectedWithin("1..1"),
  2: connectedWithin("1..2"),
  3: connectedWithin("1..3"),
} as const;

export const PATHS_QUERY = [
  "MATCH (x:Entity {id: $x}), (y:Entity {id: $y})",
  `MATCH path = allShortestPaths((x)-[:${TIES}*..4]-(y))`,
  "RETURN path LIMIT 5",
].join("\n");

export const MATRIX_QUERY = [
  "MATCH (citing:Entity)-[cites:CITES]->(cited:Entity)",
  "RETURN citing.label, cited.label, cites.places AS places ORDER BY places DESC",
].join("\n");

export const CITED_QUERY = [
  "MATCH (x:Entity {id: $x})",
  "OPTIONAL MATCH (x)-[:AUTHORED]->(work:Work)",
  "WITH collect(work) + [x] AS cited UNWIND cited AS one",
  "MATCH (citing:Entity)-[cites:CITES]->(one)",
  "RETURN citing.label, one.label, cites.locator",
].join("\n");

export const CITING_QUERY = [
  "MATCH (x:Entity {id: $x})",
  "OPTIONAL MATCH (x)-[:AUTHORED]->(work:Work)",
  "WITH collect(work) + [x] AS citing UNWIND citing AS one",
  "MATCH (one)-[cites:CITES]->(cited:Entity)",
  "RETURN one.label, cited.label, cites.locator",
].join("\n");

export const CLAIMS_QUERIES = {
  both: "MATCH (x:Entity {id: $x})-[:ASSERTS]->(claim:Claim)-[:ABOUT]->(y:Entity {id: $y}) RETURN claim.label",
  speaker: "MATCH (x:Entity {id: $x})-[:ASSERTS]->(claim:Claim) RETURN claim.label",
  subject:
    "MATCH (speaker:Entity)-[:ASSERTS]->(claim:Claim)-[:ABOUT]->(y:Entity {id: $y}) RETURN speaker.label, claim.label",
  words: "MATCH (claim:Claim) WHERE toLower(claim.label) CONTAINS toLower($words) RETURN claim.label",
  spokenWords: [
    "MATCH (x:Entity {id: $x})-[:ASSERTS]->(claim:Claim)",
    "WHERE toLower(claim.label) CONTAINS toLower($words)",
    "RETURN claim.label",
  ].join("\n"),
} as const;

export const WORKS_QUERY =
  "MATCH (x:Entity {id: $x})-[:AUTHORED]->(work:Work) RETURN work.label, work.date ORDER BY work.date";

export const EVENTS_QUERIES = {
  at: [
    "MATCH (x:Entity {id: $x})--(event:Event)",
    "RETURN DISTINCT event.label, event.date ORDER BY event.date",
  ].join("\n"),
  all: "MATCH (event:Event) RETURN event.label, event.date ORDER BY event.date",
} as const;

export const WHO_QUERY =
  "MATCH (x:Entity {id: $x}) OPTIONAL MATCH (x)-[tie]-(other:Entity) RETURN x, tie, other LIMIT 50";

/** The entities that stand at one end of the relations of a type with x at the other. */
export function relationQuery(type: string, listed: "source" | "target"): string {
  const pattern = listed === "source" ? ["(y:Entity)-[tie:", "]->(x)"] : ["(x)-[tie:", "]->(y:Entity)"];
  return ["MATCH (x:Entity {id: $x})", `MATCH ${pattern.join(type)}`, "RETURN y.label, tie"].join("\n");
}

function connectedWithin(hops: string): string {
  return [
    `MATCH path = (x:Entity {id: $x})-[:${TIES}*${hops}]-(y:Entity)`,
    "WHERE y <> x",
    "RETURN y.label, min(length(path)) AS distance ORDER BY distance",
  ].join("\n");
}

function quoted(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
