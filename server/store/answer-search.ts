import {
  type EntitySummary,
  LIMITS,
  type Mention,
  type Quote,
  type SearchQuery,
  type SearchReply,
} from "#model";
import { foldedPlaces, foldedWords } from "./fold-words.ts";
import type { GraphSource, SentencePlace } from "./graph-source.ts";
import { holderOf } from "./holds-all.ts";
import { quoteSpan, type ReadText } from "./quote-span.ts";

/** Entities by name and sentences by their words; where neither is found, the nearest names. */
export async function answerSearch(source: GraphSource, query: SearchQuery): Promise<SearchReply> {
  const limit = query.limit ?? LIMITS.rows.default;
  const names = await source.names();
  const matches =
    query.type === "Claim" ? await claimsHolding(source, query.q) : names.find(query.q, query.type);
  const page = matches.slice(0, limit);
  const summaries = await source.summaries(page.map((match) => match.id));
  const passages = await sentencesHolding(source, query.q, limit);
  return {
    total: matches.length,
    truncated: page.length < matches.length,
    entities: page.flatMap(({ id, matched }) => withMatch(summaries.get(id), matched)),
    passages,
    nearest: matches.length === 0 && passages.total === 0 ? names.nearest(query.q) : [],
  };
}

function withMatch(summary: EntitySummary | undefined, matched: string): SearchReply["entities"] {
  return summary ? [{ ...summary, matched }] : [];
}

async function claimsHolding(source: GraphSource, q: string) {
  const isAsked = holderOf(q);
  const claims = await source.claims({});
  return claims
    .filter((claim) => isAsked(claim.words))
    .map((claim) => ({ id: claim.id, matched: claim.words }));
}

async function sentencesHolding(
  source: GraphSource,
  q: string,
  limit: number,
): Promise<SearchReply["passages"]> {
  const words = foldedWords(q);
  if (words.length === 0) return { total: 0, truncated: false, quotes: [] };
  const { total, places } = await source.sentences(words);
  const texts = await source.texts([...new Set(places.map((place) => place.text))]);
  const hits = places.flatMap((place) => hitIn(texts.get(place.text), place, words));
  const ranked = [...hits.filter((hit) => hit.isPhrase), ...hits.filter((hit) => !hit.isPhrase)];
  const quotes = ranked.slice(0, limit).map((hit) => hit.quote());
  return { total, truncated: quotes.length < total, quotes };
}

interface Hit {
  readonly isPhrase: boolean;
  readonly quote: () => Quote;
}

/** The stretch of the sentence from the first to the last word that was asked for; the exact phrase where it stands there. */
function hitIn(text: ReadText | undefined, place: SentencePlace, words: readonly string[]): Hit[] {
  if (!text) return [];
  const held = foldedPlaces(text.body.slice(place.start, place.end));
  const phrase = held.findIndex((_, at) => words.every((word, next) => held[at + next]?.word === word));
  const touched =
    phrase >= 0
      ? held.slice(phrase, phrase + words.length)
      : held.filter(({ word }) => words.some((asked) => word.startsWith(asked)));
  const start = place.start + (touched[0]?.start ?? 0);
  const end = place.start + (touched.at(-1)?.end ?? place.end - place.start);
  const mention: Mention = { text: place.text, start, end, confidence: 1, method: "search" };
  return [{ isPhrase: phrase >= 0, quote: () => quoteSpan(mention, text) }];
}
