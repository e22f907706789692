import { type AnswerRow, type CitationRow, type EntitySummary, statingPlaces } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { citationsOf, rowOfCitation, voicesOf } from "./answer-citations.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, MATRIX_QUERY } from "./cypher-text.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { namesInWords } from "./in-words.ts";

/** As many of those who cite are read through, those with the most citations first. */
const CITING_READ = 30;

/** Who cited whom: the citations of all, those that most places state first. */
export async function answerMatrix({ store, limit }: Asked): Promise<Answer> {
  const citing = await mostCiting(store);
  const found = new Map<string, CitationRow>();
  for (const one of citing)
    for (const row of await citationsOf(store, one, "citing")) found.set(keyOf(row), row);
  const citations = [...found.values()].sort(byPlaces);
  return {
    answer: sentence(citations),
    rows: citations.slice(0, limit).map((row): AnswerRow => rowOfCitation(row, "citing")),
    total: citations.length,
    order: "those that most places state first",
    api: apiCall("/api/citations/matrix", {}),
    cypher: cypherText(MATRIX_QUERY, {}),
  };
}

/** What is stated by the same authors together is one row. */
function keyOf(row: CitationRow): string {
  return JSON.stringify([row.relation, ...voicesOf(row).map(({ id }) => id)]);
}

/** Those who cite, the one with the most citations first. */
async function mostCiting(store: GraphStore): Promise<EntitySummary[]> {
  const { entities, cells } = await store.citationMatrix({ by: "person" });
  const counts = new Map<string, number>();
  for (const { citing, count } of cells) counts.set(citing, (counts.get(citing) ?? 0) + count);
  const citing = entities.filter(({ id }) => counts.has(id));
  const most = citing.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return most.slice(0, CITING_READ);
}

function byPlaces(a: CitationRow, b: CitationRow): number {
  const sureness = bestOf(b).best - bestOf(a).best;
  return (
    statingPlaces(b.evidence) - statingPlaces(a.evidence) || sureness || (a.relation < b.relation ? -1 : 1)
  );
}

function bestOf({ cited, evidence }: CitationRow): Proven {
  return proven(cited, evidence);
}

function sentence(citations: readonly CitationRow[]): string {
  const [first] = citations;
  if (first === undefined) return "No text here cites another.";
  const voices = voicesOf(first);
  const most = saidOf(
    [bestOf(first)],
    (name) => `${namesInWords(voices)} ${voices.length === 1 ? "cites" : "cite"} ${name}`,
  );
  return `The citation that most places state: ${most}`;
}
