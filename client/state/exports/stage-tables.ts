import {
  type Cell,
  csvText,
  type EntitySummary,
  type Quote,
  RELATION_TYPES,
  type RelationSummary,
} from "#model";
import { yearsOfDate } from "../years-of-date.ts";

/** The entities on the stage as a table for spreadsheets. */
export function entitiesCsv(entities: readonly EntitySummary[]): string {
  const head = ["id", "kind", "name", "date", "from year", "to year", "places", "relations", "judged"];
  const lines = entities.map(({ id, type, label, date, mentions, degree, status }) => {
    const years = date === undefined ? undefined : yearsOfDate(date);
    return [id, type, label, date, years?.from, years?.to, mentions, degree, status];
  });
  return csvText([head, ...lines]);
}

/** The relations on the stage as a table for spreadsheets: one line for each sentence that states one, with its place in the text. */
export function relationsCsv(
  relations: readonly RelationSummary[],
  labels: ReadonlyMap<string, string>,
  proofs: ReadonlyMap<string, readonly Quote[]>,
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
    "sentence",
    "text",
    "start",
    "end",
    "method",
    "sure",
  ];
  const lines = relations.flatMap((relation) => {
    const quotes = proofs.get(relation.id) ?? [];
    const cells = relationCells(relation, labels);
    return quotes.length === 0 ? [cells] : quotes.map((quote) => [...cells, ...placeCells(quote)]);
  });
  return csvText([head, ...lines]);
}

function placeCells({ context, text, start, end, method, confidence }: Quote): Cell[] {
  return [context, text, start, end, method, confidence];
}

function relationCells(
  { id, type, source, target, label, confidence, evidence, texts, status }: RelationSummary,
  labels: ReadonlyMap<string, string>,
): Cell[] {
  return [
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
  ];
}
