import {
  type AnswerRow,
  type CitationRow,
  type CitationsQuery,
  type EntitySummary,
  LIMITS,
  locatorInWords,
  statingPlaces,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { CITED_QUERY, CITING_QUERY, cypherText } from "./cypher-text.ts";
import { summary } from "./find-name.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { short } from "./in-words.ts";
import { byStrength, quotesOfRow, strengthOf } from "./rows.ts";
import { worksOf } from "./works-of.ts";

export type Direction = NonNullable<CitationsQuery["direction"]>;

/** Works of a person whose citations count as citations of the person. */
const WORKS_COUNTED = 20;

/** Who cited x or its works (`cited`), or whom x and its works cite (`citing`). */
export async function answerCitations(asked: Asked, direction: Direction): Promise<Answer> {
  const { store, x, limit } = asked;
  if (x === undefined) throw new Error("ask: no name in a question about citations");
  const found = await citationsOf(store, x, direction);
  const rows = found.map((row) => rowOfCitation(row, direction)).sort(byStrength);
  return {
    answer: sentence(short(x.label), provenBest(found, rows, direction), direction),
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "strongest first",
    api: apiCall("/api/citations", { entity: x.id, direction }),
    cypher: cypherText(direction === "cited" ? CITED_QUERY : CITING_QUERY, { x: x.id }),
  };
}

/** Every citation of or by the entity and its works. */
export async function citationsOf(
  store: GraphStore,
  x: Pick<EntitySummary, "id" | "type">,
  direction: Direction,
): Promise<CitationRow[]> {
  const works = x.type === "Work" ? [] : (await worksOf(store, x)).map(({ target }) => target.id);
  const found = new Map<string, CitationRow>();
  for (const entity of [x.id, ...works.slice(0, WORKS_COUNTED)]) {
    const reply = await store.citations({ entity, direction, depth: 1, limit: LIMITS.rows.max });
    for (const row of reply?.citations ?? []) found.set(row.relation, row);
  }
  return [...found.values()];
}

/** A citation as a row of an answer, which is about the one who cites (`cited`) or what is cited (`citing`). */
export function rowOfCitation(row: CitationRow, direction: Direction): AnswerRow {
  const { citing, cited, evidence } = row;
  return {
    entity: summary(direction === "cited" ? citing : cited),
    words: `${short(citing.label)} -> cites -> ${short(cited.label)}${details(row)}`,
    distance: 1,
    strength: strengthOf(evidence),
    quotes: quotesOfRow(evidence),
  };
}

/** What is so of the whole citation; of several places each has its own page. */
function details({ manner, locator, stance, via, evidence }: CitationRow): string {
  const page = statingPlaces(evidence) === 1 ? locator : undefined;
  const parts = [
    manner === "note" ? "in a note" : manner === "quotation" ? "by quoting" : undefined,
    page && locatorInWords(page),
    via && `quoted in ${short(via.label)}`,
    stance,
  ].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Each entity of the rows once, in their order, with the best place of all its citations. */
function provenBest(
  found: readonly CitationRow[],
  rows: readonly AnswerRow[],
  direction: Direction,
): Proven[] {
  const end = direction === "cited" ? "citing" : "cited";
  const entities = new Map(rows.map(({ entity }) => [entity.id, entity]));
  const evidenceOf = (id: string) => found.filter((row) => row[end].id === id).flatMap((row) => row.evidence);
  return [...entities.values()].map((entity) => proven(entity, evidenceOf(entity.id)));
}

function sentence(x: string, found: readonly Proven[], direction: Direction): string {
  if (direction === "cited")
    return found.length === 0
      ? `No text here cites ${x}.`
      : saidOf(found, (names) => `${x} is cited by ${names}`);
  return found.length === 0
    ? `No citation by ${x} was found here.`
    : saidOf(found, (names) => `${x} cites ${names}`);
}
