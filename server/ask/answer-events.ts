import { type AnswerRow, type EntitySummary, LIMITS, type TextReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { Answer, Asked } from "./answer.ts";
import { byDate, timeInWords, undatedInWords, withDate } from "./answer-works.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, EVENTS_QUERIES } from "./cypher-text.ts";
import { summary } from "./find-name.ts";
import { counted, namesInWords, short } from "./in-words.ts";
import { isWithin, type When } from "./read-when.ts";
import { QUOTES_OF_ROW, rowOfRelation } from "./rows.ts";

/** Texts whose events are listed where no place is named. */
const TEXTS_READ = 20;
/** Places within a place whose events count as its own. */
const PLACES_WITHIN = 50;

/** The events at, of or with x, or all of them; with a time only those that are dated within it. */
export async function answerEvents({ store, x, when, limit }: Asked): Promise<Answer> {
  const all = x ? await eventsOf(store, x) : await eventsOfTexts(store);
  const rows = all
    .filter(({ entity }) => when === undefined || isWithin(entity.date, when) === true)
    .map(withDate)
    .sort(byDate);
  const undated = when === undefined ? 0 : all.filter(({ entity }) => entity.date === undefined).length;
  return {
    answer: `${sentence(x, when, rows)}${undatedInWords(undated)}`,
    rows: await Promise.all(rows.slice(0, limit).map((row) => withQuotes(store, row))),
    total: rows.length,
    order: "oldest first",
    api: x ? apiCall("/api/subgraph", { seeds: x.id, types: "Event" }) : apiCall("/api/texts", {}),
    cypher: x ? cypherText(EVENTS_QUERIES.at, { x: x.id }) : cypherText(EVENTS_QUERIES.all, {}),
  };
}

async function eventsOf(store: GraphStore, x: EntitySummary): Promise<AnswerRow[]> {
  const within = x.type === "Place" ? await placesIn(store, x.id) : [];
  const found = new Map<string, AnswerRow>();
  for (const id of [x.id, ...within]) {
    const reply = await store.relations(id, { limit: LIMITS.rows.max });
    for (const relation of reply?.relations ?? []) {
      const row = rowOfRelation(relation, id);
      if (row.entity.type === "Event" && !found.has(row.entity.id)) found.set(row.entity.id, row);
    }
  }
  return [...found.values()];
}

async function placesIn(store: GraphStore, id: string): Promise<string[]> {
  const reply = await store.relations(id, { type: "LOCATED_IN", limit: LIMITS.rows.max });
  const within = (reply?.relations ?? []).filter(
    ({ source, target }) => target.id === id && source.type === "Place",
  );
  return within.slice(0, PLACES_WITHIN).map(({ source }) => source.id);
}

async function eventsOfTexts(store: GraphStore): Promise<AnswerRow[]> {
  const { texts } = await store.texts();
  const found = new Map<string, AnswerRow>();
  for (const { id } of texts.slice(0, TEXTS_READ)) {
    const text = await store.text(id);
    for (const row of text ? eventsIn(text) : []) found.set(row.entity.id, row);
  }
  return [...found.values()];
}

function eventsIn({ entities }: TextReply): AnswerRow[] {
  const events = entities.filter(({ type }) => type === "Event");
  return events.map((entity) => ({
    entity: summary(entity),
    words: short(entity.label),
    distance: 0,
    strength: entity.mentions,
    quotes: [],
  }));
}

async function withQuotes(store: GraphStore, row: AnswerRow): Promise<AnswerRow> {
  if (row.quotes.length > 0) return row;
  const reply = await store.mentions(row.entity.id, { limit: QUOTES_OF_ROW });
  return { ...row, quotes: reply?.mentions ?? [] };
}

function sentence(x: EntitySummary | undefined, when: When | undefined, rows: readonly AnswerRow[]): string {
  const where =
    x === undefined ? "" : x.type === "Place" ? ` in ${short(x.label)}` : ` with ${short(x.label)}`;
  const scope = `${where}${timeInWords(when)}`;
  if (rows.length === 0) return `No event${scope} was found here.`;
  return `${counted(rows.length, "event")}${scope}: ${namesInWords(rows.map(({ entity }) => entity))}.`;
}
