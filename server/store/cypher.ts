import { ENTITY_TYPE_NAMES, RELATION_TYPE_NAMES, STATED_TYPES } from "#model";

/*
 * Every Cypher query that is ever sent, by name. Values go in as parameters only; labels and relation types come from
 * the closed model, here or by `$(...)`, which Neo4j knows from 5.26 on.
 *
 * The shape: (:Entity:Person {id, label, aliases, ...})-[:MENTIONED_IN {starts, ends, confidences, methods}]->(:Text {id, title, body, ...}),
 * and relations under their own type with their evidence in lists of equal length: texts, starts, ends, confidences, methods.
 */

const ALL = RELATION_TYPE_NAMES.join("|");
const JUDGED_ALONE = STATED_TYPES.filter((type) => type !== "ASSERTS" && type !== "ABOUT").join("|");
const LABELS = ENTITY_TYPE_NAMES.join(":");
const STATED = STATED_TYPES.join("|");
const TYPE = "[label IN labels(e) WHERE label <> 'Entity'][0]";

/** The names of all relation types, for queries that take every one. */
export const EVERY_RELATION = RELATION_TYPE_NAMES;

/** What the database must hold before the first text; each may be sent again and again. */
export const SCHEMA = [
  "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE",
  "CREATE CONSTRAINT text_id IF NOT EXISTS FOR (t:Text) REQUIRE t.id IS UNIQUE",
  "CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (l:Ledger) REQUIRE l.id IS UNIQUE",
  "CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE",
  "CREATE CONSTRAINT reading_text IF NOT EXISTS FOR (r:Reading) REQUIRE r.text IS UNIQUE",
  "CREATE INDEX entity_begins IF NOT EXISTS FOR (e:Entity) ON (e.begins)",
  "CREATE INDEX entity_ends IF NOT EXISTS FOR (e:Entity) ON (e.ends)",
  "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.label, e.aliases]",
  "CREATE FULLTEXT INDEX text_words IF NOT EXISTS FOR (t:Text) ON EACH [t.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
] as const;

export const AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

export const COMPONENTS =
  "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition";

/* Writing: all within one transaction for each text. Ids come sorted, so that two loaders lock in one order. */

export const LOCK_TEXTS = "UNWIND $texts AS id MERGE (t:Text {id: id}) SET t.id = id";

export const LOCK_ENTITIES = "UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e.id = id";

export const ENTITIES_OF_TEXTS =
  "MATCH (t:Text)<-[:MENTIONED_IN]-(e:Entity) WHERE t.id IN $texts RETURN DISTINCT e.id AS id ORDER BY id";

export const RELATIONS_OF_TEXTS =
  "MATCH (t:Text) WHERE t.id IN $texts " +
  "CALL (t) { MATCH (t)<-[:MENTIONED_IN]-(a:Entity) RETURN a UNION UNWIND t.alsoJoins AS id MATCH (a:Entity {id: id}) RETURN a } " +
  `MATCH (a)-[r:${ALL}]->(b:Entity) WHERE t.id IN r.texts ` +
  "RETURN DISTINCT type(r) AS type, a.id AS source, b.id AS target, r.id AS id";

export const SHARES_OF_ENTITIES =
  "UNWIND $ids AS id MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(t:Text) " +
  "RETURN e.id AS id, t.id AS text, properties(m) AS share";

export const DROP_MENTIONS = "MATCH (t:Text)<-[m:MENTIONED_IN]-() WHERE t.id IN $texts DELETE m";

export const DROP_TEXTS = "MATCH (t:Text) WHERE t.id IN $texts DETACH DELETE t";

export const DROP_ENTITIES = "UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e";

export const DROP_RELATIONS =
  "UNWIND $rows AS row MATCH (a:Entity {id: row.source})-[r:$(row.type)]->(b:Entity {id: row.target}) DELETE r";

export const WRITE_TEXTS = "UNWIND $rows AS row MATCH (t:Text {id: row.id}) SET t = row.properties";

export const WRITE_ENTITIES = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.properties REMOVE e:${LABELS} SET e:$(row.type)`;

export const WRITE_MENTIONS =
  "UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (t:Text {id: row.text}) " +
  "CREATE (e)-[m:MENTIONED_IN]->(t) SET m = row.properties";

export const WRITE_RELATIONS =
  "UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) " +
  "MERGE (a)-[r:$(row.type)]->(b) SET r = row.properties";

/*
 * The ledger: (:Decision {id, author, time, kind, reason, entry})-[:AT_WORK_IN]->(:Text), and (:Reading {text, hash, share, ids, ends}) for
 * what was read of a text that decisions change. Who adds to the ledger, or loads where there is one, waits for its turn at (:Ledger).
 */

export const TAKE_LEDGER = "MERGE (l:Ledger {id: 'ledger'}) SET l.id = l.id";

export const TAKE_LEDGER_IF_THERE = "MATCH (l:Ledger) SET l.id = l.id RETURN l.id AS id";

export const LEDGER =
  "MATCH (d:Decision) RETURN d.entry AS entry, COUNT { (d)-[:AT_WORK_IN]->() } AS texts ORDER BY d.number";

export const ADD_DECISIONS = "UNWIND $rows AS row CREATE (d:Decision) SET d = row";

export const DROP_AT_WORK = "UNWIND $texts AS id MATCH (:Decision)-[w:AT_WORK_IN]->(:Text {id: id}) DELETE w";

export const WRITE_AT_WORK =
  "UNWIND $rows AS row MATCH (d:Decision {id: row.decision}) MATCH (t:Text {id: row.text}) CREATE (d)-[:AT_WORK_IN]->(t)";

export const AT_WORK_IN =
  "UNWIND $texts AS id MATCH (d:Decision)-[:AT_WORK_IN]->(t:Text {id: id}) RETURN d.id AS decision, t.id AS text";

export const TEXTS_AT_WORK =
  "UNWIND $decisions AS id MATCH (:Decision {id: id})-[:AT_WORK_IN]->(t:Text) RETURN DISTINCT t.id AS text";

export const READINGS =
  "UNWIND $texts AS id MATCH (r:Reading {text: id}) RETURN r.text AS text, r.hash AS hash, r.share AS share";

export const DROP_READINGS = "UNWIND $texts AS id MATCH (r:Reading {text: id}) DELETE r";

export const WRITE_READINGS = "UNWIND $rows AS row CREATE (r:Reading) SET r = row";

/** Which of the ids the texts name as they were read, leaving some texts aside. */
export const IDS_HELD =
  "UNWIND $ids AS id MATCH (:Entity {id: id})-[:MENTIONED_IN]->(t:Text) " +
  "WHERE NOT t.id IN $aside AND NOT EXISTS { MATCH (:Reading {text: t.id}) } RETURN DISTINCT id " +
  "UNION MATCH (r:Reading) WHERE NOT r.text IN $aside UNWIND r.ids AS id WITH id WHERE id IN $ids RETURN DISTINCT id";

/** The texts that name one of the ids, as read or as decided, state something of it, or were written by it. */
export const TEXTS_NAMING =
  "UNWIND $ids AS id MATCH (:Entity {id: id})-[:MENTIONED_IN]->(t:Text) RETURN DISTINCT t.id AS text " +
  "UNION MATCH (r:Reading) WHERE any(id IN r.ids + r.ends WHERE id IN $ids) RETURN r.text AS text " +
  `UNION UNWIND $ids AS id MATCH (:Entity {id: id})-[r:${ALL}]-() UNWIND r.texts AS text RETURN DISTINCT text ` +
  "UNION MATCH (t:Text) WHERE any(id IN t.speakers WHERE id IN $ids) RETURN t.id AS text";

/* Reading. */

/** The number of texts and the sum of the stamps that each write leaves: another value means that something was written. */
export const VERSION = "MATCH (t:Text) RETURN count(t) AS texts, sum(t.stamp) AS stamps";

export const SUMMARIES =
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, ${TYPE} AS type, e.label AS label, e.date AS date, ` +
  `e.unnamed AS unnamed, e.kind AS kind, e.polarity AS polarity, e.mentions AS mentions, COUNT { (e)-[:${STATED}]-() } AS degree, e.status AS status, e.csl AS csl`;

const ROW =
  "startNode(r).id AS source, endNode(r).id AS target, type(r) AS type, r.id AS id, r.confidence AS confidence, " +
  "r.places AS places, r.label AS label, r.texts AS texts, r.status AS status";

export const RELATIONS_AT =
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${ALL}]-(b:Entity) WHERE type(r) IN $relations ` +
  `RETURN ${ROW}, b.id AS other, [label IN labels(b) WHERE label <> 'Entity'][0] AS otherType`;

export const RELATIONS_AMONG = `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:${ALL}]->(b:Entity) WHERE type(r) IN $relations AND b.id IN $ids RETURN ${ROW}`;

export const CITATIONS = `MATCH (:Entity)-[r:CITES|AUTHORED]->(:Entity) RETURN ${ROW}`;

export const RELATIONS =
  "UNWIND $rows AS row MATCH (a:Entity {id: row.source})-[r:$(row.type)]->(b:Entity {id: row.target}) " +
  "RETURN a.id AS source, b.id AS target, r.id AS id, properties(r) AS share";

export const COUNT_ENTITIES = ENTITY_TYPE_NAMES.map(
  (type) => `MATCH (e:${type}) RETURN '${type}' AS type, count(e) AS count`,
).join(" UNION ALL ");

export const COUNT_RELATIONS = RELATION_TYPE_NAMES.map(
  (type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS type, count(r) AS count`,
).join(" UNION ALL ");

export const TEXT_HEADS =
  "MATCH (t:Text) OPTIONAL MATCH (r:Reading {text: t.id}) " +
  "RETURN t.id AS id, t.title AS title, t.author AS author, t.coAuthors AS coAuthors, t.date AS date, t.dateFrom AS dateFrom, t.language AS language, t.sha256 AS sha256, t.origin AS origin, " +
  "t.length AS length, t.mentions AS mentions, t.hash AS hash, coalesce(r.hash, t.hash) AS readHash";

export const TEXT_HASHES = "UNWIND $ids AS id MATCH (t:Text {id: id}) RETURN t.id AS id, t.hash AS hash";

/** Texts that stand as they were read, and so by their hash alone. */
export const HASHES_AS_READ =
  "UNWIND $ids AS id MATCH (t:Text {id: id}) WHERE NOT EXISTS { MATCH (:Reading {text: id}) } RETURN t.id AS id, t.hash AS hash";

export const TEXTS =
  "UNWIND $ids AS id MATCH (t:Text {id: id}) RETURN t.id AS id, t.hash AS hash, t.record AS record, t.body AS body";

export const MENTIONS_OF_TEXT =
  "MATCH (t:Text {id: $text})<-[m:MENTIONED_IN]-(e:Entity) RETURN e.id AS id, t.id AS text, properties(m) AS share";

export const NAMES = `MATCH (e:Entity) WHERE NOT e:Claim RETURN e.id AS id, ${TYPE} AS type, e.label AS label, e.aliases AS aliases, e.mentions AS mentions`;

export const TEXTS_WITH_WORDS =
  "CALL db.index.fulltext.queryNodes('text_words', $words) YIELD node RETURN node.id AS id";

const CLAIM = "RETURN c.id AS id, c.label AS words, c.firstText AS text, c.firstStart AS start";
const OF_KIND = "($kind IS NULL OR c.kind = $kind)";

export const CLAIMS = `MATCH (c:Claim) WHERE ${OF_KIND} ${CLAIM}`;

export const CLAIMS_BY =
  `MATCH (:Entity {id: $speaker})-[:ASSERTS]->(c:Claim) WHERE ${OF_KIND} ` +
  `AND ($about IS NULL OR EXISTS { (c)-[:ABOUT]->(:Entity {id: $about}) }) ${CLAIM}`;

export const CLAIMS_ABOUT = `MATCH (c:Claim)-[:ABOUT]->(:Entity {id: $about}) WHERE ${OF_KIND} ${CLAIM}`;

/** What the reading was less sure of than that and nobody confirmed. The relations that a claim has are judged with it. */
export const UNSURE_RELATIONS =
  `MATCH (a:Entity)-[r:${JUDGED_ALONE}]->(b:Entity) WHERE r.confidence < $below AND r.status IS NULL ` +
  "RETURN r.id AS id, r.confidence AS confidence, type(r) AS type, a.id AS source, b.id AS target ORDER BY confidence, id LIMIT $most";

export const UNSURE_CLAIMS =
  "MATCH (c:Claim)-[m:MENTIONED_IN]->(:Text) WHERE c.status IS NULL WITH c.id AS id, max(m.confidences[0]) AS confidence " +
  "WHERE confidence < $below RETURN id, confidence ORDER BY confidence, id LIMIT $most";
