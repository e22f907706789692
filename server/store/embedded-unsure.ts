import type Database from "libsql";
import { type RelationType, STATED_TYPES } from "#model";
import type { UnsureHead } from "./graph-source.ts";
import { leastSure } from "./least-sure.ts";

/** Relations that a claim has are judged with it. */
const JUDGED_ALONE = STATED_TYPES.filter((type) => type !== "ASSERTS" && type !== "ABOUT");

const RELATIONS =
  "SELECT id, confidence, type, source, target FROM relation WHERE status IS NULL AND confidence < ?1 AND type IN (SELECT value FROM json_each(?2)) ORDER BY confidence, id LIMIT ?3";

const CLAIMS = `
SELECT e.id, max(s.attributes ->> '$.mentions[0].confidence') AS sure FROM entity e JOIN entity_share s ON s.entity = e.id
WHERE e.type = 'Claim' AND e.status IS NULL GROUP BY e.id HAVING sure < ?1 ORDER BY sure, e.id LIMIT ?2`;

/** What the reading was less sure of than that and nobody confirmed, the least sure first. */
export function readUnsure(database: Database.Database, below: number, most: number): UnsureHead[] {
  const relations = database.prepare(RELATIONS).raw(true).all(below, JSON.stringify(JUDGED_ALONE), most) as [
    string,
    number,
    RelationType,
    string,
    string,
  ][];
  const claims = database.prepare(CLAIMS).raw(true).all(below, most) as [string, number][];
  return leastSure(
    [
      ...relations.map(([id, confidence, type, source, target]) => ({
        id,
        confidence,
        relation: { id, type, source, target },
      })),
      ...claims.map(([id, confidence]) => ({ id, confidence })),
    ],
    most,
  );
}
