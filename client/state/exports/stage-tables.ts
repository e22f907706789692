import {
  type Cell,
  csvText,
  type EntitySummary,
  type Quote,
  type RelationSummary,
  relationVerbs,
  STANCE_WORDS,
} from "#model";
import { yearsOfDate } from "../years-of-date.ts";
import type { Stances } from "./claim-stances.ts";

/** The entities on the stage as a table for spreadsheets. */
export function entitiesCsv(entities: readonly EntitySummary[]): string {
  const head = [
    "id",
    "kind",
    "name",
    "date",
    "date of",
    "from year",
    "to year",
    "places",
    "relations",
    "judged",
  ];
  const lines = entities.map(({ id, type, label, date, dateOf, mentions, degree, status }) => {
    const years = date === undefined ? undefined : yearsOfDate(date);
    return [
      id,
      type,
      label,
      date,
      dateOf && "edition cited",
      years?.from,
      years?.to,
      mentions,
      degree,
      status,
    ];
  });
  return csvText([head, ...lines]);
}

/** What a table of relations says beside them: names by id, their sentences, and how claims are held. */
export interface StageNotes {
  readonly labels: ReadonlyMap<string, string>;
  readonly proofs: ReadonlyMap<string, readonly Quote[]>;
  readonly stances: Stances;
}

/**
 * The relations on the stage as a table for spreadsheets: one line for each sentence that states one, with its place in the text.
 * A claim is asserted, denied or doubted by who makes it.
 */
export function relationsCsv(
  relations: readonly RelationSummary[],
  { labels, proofs, stances }: StageNotes,
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
    "polarity",
    "sentence",
    "text",
    "start",
    "end",
    "method",
    "sure",
  ];
  const lines = relations.flatMap((relation) => {
    const quotes = proofs.get(relation.id) ?? [];
    const polarity = stances.get(relation.source) ?? stances.get(relation.target);
    const words = relation.type === "ASSERTS" && polarity ? STANCE_WORDS[polarity] : undefined;
    const cells = [...relationCells(relation, labels, words), polarity];
    const places = quotes.length === 0 ? [NO_PLACE] : quotes.map(placeCells);
    return places.map((place) => [...cells, ...place]);
  });
  return csvText([head, ...lines]);
}

const NO_PLACE: readonly Cell[] = Array.from({ length: 6 }, () => undefined);

function placeCells({ context, text, start, end, method, confidence }: Quote): Cell[] {
  return [context, text, start, end, method, confidence];
}

function relationCells(
  { id, type, source, target, label, speaksOf, confidence, evidence, texts, status }: RelationSummary,
  labels: ReadonlyMap<string, string>,
  words: string | undefined,
): Cell[] {
  return [
    id,
    source,
    labels.get(source),
    type,
    label ?? words ?? relationVerbs({ type, speaksOf }).label,
    target,
    labels.get(target),
    confidence,
    evidence,
    texts?.join("; "),
    status,
  ];
}
