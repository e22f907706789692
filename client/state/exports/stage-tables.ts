import { type EntitySummary, RELATION_TYPES, type RelationSummary } from "#model";
import { yearsOfDate } from "../years-of-date.ts";
import { csvText } from "./csv-text.ts";

/** The entities on the stage as a table for spreadsheets. */
export function entitiesCsv(entities: readonly EntitySummary[]): string {
  const head = ["id", "kind", "name", "date", "from year", "to year", "places", "relations", "judged"];
  const lines = entities.map(({ id, type, label, date, mentions, degree, status }) => {
    const years = date === undefined ? undefined : yearsOfDate(date);
    return [id, type, label, date, years?.from, years?.to, mentions, degree, status];
  });
  return csvText([head, ...lines]);
}

/** The relations on the stage as a table for spreadsheets, with the names of their ends. */
export function relationsCsv(
  relations: readonly RelationSummary[],
  labels: ReadonlyMap<string, string>,
): string {
  const head = [
    "id",
    "source",
    "source name",
    "relation",
    "words",
    "target",
    "target name",
    "confidence",
    "places",
    "texts",
    "judged",
  ];
  const lines = relations.map(({ id, type, source, target, label, confidence, evidence, texts, status }) => [
    id,
    source,
    labels.get(source),
    type,
    label ?? RELATION_TYPES[type].label,
    target,
    labels.get(target),
    confidence,
    evidence,
    texts?.join("; "),
    status,
  ]);
  return csvText([head, ...lines]);
}
