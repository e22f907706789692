import {
  type AnswerRow,
  type CitationRow,
  type CitationsQuery,
  citedHow,
  type EntitySummary,
  LIMITS,
  locatorInWords,
  onlySpeaksOf,
  relationVerbs,
  signersOf,
  statingPlaces,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { bySigners } from "./citations-by-signers.ts";
import { CITED_QUERY, CITING_QUERY, cypherText } from "./cypher-text.ts";
import { summary } from "./find-name.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { namesInWords, short } from "./in-words.ts";
import { byStrength, quotesOfRow, strengthOf } from "./rows.ts";
import { worksOf } from "./works-of.ts";

export type Direction = NonNullable<CitationsQuery["direction"]>;

/** Works of a person whose citations count as citations of the person. */
const WORKS_COUNTED = 20;

/** Who cited x or its works (`cited`), or whom x and its works cite (`citing`). */
export async function answerCitations(asked: Asked, direction: Direction): Promise<Answer> {
  const { store, x, limit } = asked;
  if (x === undefined) throw new Error("ask: no name in a question about citations");
  const found = (await citationsOf(store, x, direction))
    .map((citation) => ({ citation, row: rowOfCitation(citation, direction) }))
    .sort((a, b) => byStrength(a.row, b.row));
  const rows = found.map(({ row }) => row);
  const citations = found.map(({ citation }) => citation);
  return {
    answer: sentence(short(x.label), citations, direction),
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "strongest first",
    api: apiCall("/api/citations", { entity: x.id, direction }),
    cypher: cypherText(direction === "cited" ? CITED_QUERY : CITING_QUERY, { x: x.id }),
  };
}

/** Every citation of or by the entity and its works, one by several texts for each of their authors. */
export async function citationsOf(
  store: GraphStore,
  x: Pick<EntitySummary, "id" | "type">,
  direction: Direction,
): Promise<CitationRow[]> {
  const works = x.type === "Work" ? [] : (await worksOf(store, x)).map(({ target }) => target.id);
  const found = new Map<string, CitationRow>();
  for (const entity of [x.id, ...works.slice(0, WORKS_COUNTED)]) {
    const reply = await store.citations({ entity, direction, depth: 1, limit: LIMITS.rows.max });
    for (const row of reply?.citations ?? []) addWhole(found, row);
  }
  return [...found.values()].flatMap(bySigners);
}

/** Adds a citation, unless it is there with more of its places: to one who signs some of its texts, the others are not told. */
function addWhole(found: Map<string, CitationRow>, row: CitationRow): void {
  const known = found.get(row.relation);
  if (!known || known.evidence.length < row.evidence.length) found.set(row.relation, row);
}

/** A citation as a row of an answer, which is about the one who cites (`cited`) or what is cited (`citing`). */
export function rowOfCitation(row: CitationRow, direction: Direction): AnswerRow {
  const { citing, cited, evidence } = row;
  const names = namesInWords(voicesOf(row));
  return {
    entity: summary(direction === "cited" ? citing : cited),
    words: `${names} -> ${citingVerb(row)} -> ${short(cited.label)}${details(row)}`,
    distance: 1,
    strength: strengthOf(evidence),
    quotes: quotesOfRow(evidence),
  };
}

/** "cites", or "speaks of" where no place of the citation quotes or refers. */
function citingVerb(row: CitationRow): string {
  return relationVerbs({ type: "CITES", speaksOf: onlySpeaks(row) }).label;
}

function onlySpeaks({ evidence }: CitationRow): boolean {
  return onlySpeaksOf("CITES", evidence);
}

/** All who cite: who wrote the texts that state it. */
export function voicesOf({ citing: author, coAuthors }: CitationRow): EntitySummary[] {
  return signersOf({ author, coAuthors });
}

/** What is so of the whole citation; of several places each has its own page. */
function details({ locator, stance, via, evidence }: CitationRow): string {
  const page = statingPlaces(evidence) === 1 ? locator : undefined;
  const parts = [
    citedHow(evidence),
    page && locatorInWords(page),
    via && `quoted in ${short(via.label)}`,
    stance,
  ].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Each entity that the citations name once, in their order, with the best place of all its citations. */
function provenBest(found: readonly CitationRow[], direction: Direction): Proven[] {
  const named = new Map<string, { entity: EntitySummary; evidence: CitationRow["evidence"] }>();
  for (const row of found) {
    for (const entity of direction === "cited" ? voicesOf(row) : [row.cited]) {
      const one = named.get(entity.id) ?? { entity: summary(entity), evidence: [] };
      one.evidence.push(...row.evidence);
      named.set(entity.id, one);
    }
  }
  return [...named.values()].map(({ entity, evidence }) => proven(entity, evidence));
}

/** Who cites whom, and then who only speaks of whom, each in a sentence of its own. */
function sentence(x: string, citations: readonly CitationRow[], direction: Direction): string {
  if (citations.length === 0)
    return direction === "cited" ? `No text here cites ${x}.` : `No citation by ${x} was found here.`;
  const spoken = citations.filter(onlySpeaks);
  const strict = citations.filter((row) => !onlySpeaks(row));
  const said = (rows: readonly CitationRow[], way: keyof typeof VERBS) =>
    rows.length === 0
      ? []
      : saidOf(provenBest(rows, direction), (names) => `${x} ${VERBS[way][direction]} ${names}`);
  return [said(strict, "cite"), said(spoken, "speak")].flat().join(" ");
}

const VERBS = {
  cite: { cited: "is cited by", citing: "cites" },
  speak: { cited: "is spoken of by", citing: "speaks of" },
} as const;
