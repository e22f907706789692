import type { EntitySummary, GraphEdge, Mention, Quote, RelationQuoted } from "#model";
import type { GraphSource, RelationHead } from "./graph-source.ts";
import { quoteSpan, type ReadText } from "./quote-span.ts";
import { tellingFirst } from "./telling-first.ts";

/** The places with their words and sentences. A place whose text is gone meanwhile is left out. */
export async function quotePlaces(source: GraphSource, places: readonly Mention[]): Promise<Quote[]> {
  return quotesFrom(await source.texts([...new Set(places.map((place) => place.text))]), places);
}

/** The relations, in the given order, with both ends and every sentence that states them. */
export async function quoteRelations(
  source: GraphSource,
  heads: readonly RelationHead[],
): Promise<RelationQuoted[]> {
  const edges = await source.relations(heads);
  const known = heads.flatMap((head) => edges.get(head.id) ?? []);
  const ends = await source.summaries([...new Set(known.flatMap((edge) => [edge.source, edge.target]))]);
  const places = known.flatMap((edge) => edge.attributes.evidence);
  const texts = await source.texts([...new Set(places.map((place) => place.text))]);
  return known.flatMap((edge) => quoted(edge, ends, texts));
}

function quoted(
  edge: GraphEdge,
  ends: ReadonlyMap<string, EntitySummary>,
  texts: ReadonlyMap<string, ReadText>,
): RelationQuoted[] {
  const [source, target] = [ends.get(edge.source), ends.get(edge.target)];
  if (!source || !target) return [];
  const { evidence, ...rest } = edge.attributes;
  return [
    {
      id: edge.key,
      ...rest,
      source,
      target,
      evidence: tellingFirst(quotesFrom(texts, evidence), [source, target]),
    },
  ];
}

/** The places quoted from texts that are at hand. */
export function quotesFrom(texts: ReadonlyMap<string, ReadText>, places: readonly Mention[]): Quote[] {
  return places.flatMap((place) => {
    const text = texts.get(place.text);
    return text ? [quoteSpan(place, text)] : [];
  });
}
