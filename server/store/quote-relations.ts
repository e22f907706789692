import {
  contraryOf,
  type EntitySummary,
  type Mention,
  onlySpeaksOf,
  pagesOfPlaces,
  type Quote,
  type RelationQuoted,
  relationId,
} from "#model";
import type { GraphSource, RelationHead } from "./graph-source.ts";
import { quoteSpan, type ReadText } from "./quote-span.ts";
import type { SignedEdge } from "./signed-relations.ts";
import type { ReadSource } from "./source-of-signers.ts";
import { tellingFirst } from "./telling-first.ts";

/** The places with their words and sentences. A place whose text is gone meanwhile is left out. */
export async function quotePlaces(
  source: Pick<GraphSource, "texts">,
  places: readonly Mention[],
): Promise<Quote[]> {
  return quotesFrom(await source.texts([...new Set(places.map((place) => place.text))]), places);
}

/** The relations, in the given order, with both ends and every sentence that states them. */
export async function quoteRelations(
  source: Pick<ReadSource, "relations" | "summaries" | "texts">,
  heads: readonly RelationHead[],
): Promise<RelationQuoted[]> {
  const edges = await source.relations([...heads, ...heads.flatMap(contraryHead)]);
  const known = heads.flatMap((head) => edges.get(head.id) ?? []);
  const ends = await source.summaries([
    ...new Set(known.flatMap(({ source, target, coAuthorOf = source }) => [source, target, coAuthorOf])),
  ]);
  const places = known.flatMap((edge) => edge.attributes.evidence);
  const texts = await source.texts([...new Set(places.map((place) => place.text))]);
  return known.flatMap((edge) => {
    const contrary = contraryHead({ id: edge.key, ...edge, type: edge.attributes.type });
    return quoted(edge, { ends, texts, isContrary: contrary.some(({ id }) => edges.has(id)) });
  });
}

/** The relation that would state the opposite of the same two, where there is such a type. */
function contraryHead({ type, source, target }: RelationHead): RelationHead[] {
  const opposite = contraryOf(type);
  return opposite ? [{ id: relationId(opposite, source, target), type: opposite, source, target }] : [];
}

interface Known {
  readonly ends: ReadonlyMap<string, EntitySummary>;
  readonly texts: ReadonlyMap<string, ReadText>;
  readonly isContrary: boolean;
}

function quoted(edge: SignedEdge, { ends, texts, isContrary }: Known): RelationQuoted[] {
  const [source, target] = [ends.get(edge.source), ends.get(edge.target)];
  if (!source || !target) return [];
  const { evidence, ...rest } = edge.attributes;
  const quotes = quotesFrom(texts, evidence);
  const first = edge.coAuthorOf === undefined ? undefined : ends.get(edge.coAuthorOf);
  return [
    {
      id: edge.key,
      ...rest,
      ...(isContrary && { contrary: true }),
      ...(onlySpeaksOf(rest.type, evidence) && { speaksOf: true }),
      ...(first && { coAuthorOf: first }),
      source,
      target,
      evidence: tellingFirst(rest.type === "CITES" ? located(quotes, target, rest.locator) : quotes, [
        source,
        target,
      ]),
    },
  ];
}

/** The places of a citation, each with the page that it gives. */
function located(quotes: readonly Quote[], cited: EntitySummary, only: string | undefined): Quote[] {
  const year = cited.type === "Work" ? cited.date?.slice(0, 4) : undefined;
  const pages = pagesOfPlaces(quotes, { label: cited.label, year }, only);
  return quotes.map((quote) => {
    const locator = pages.get(quote);
    return locator === undefined ? quote : { ...quote, locator };
  });
}

/** The places quoted from texts that are at hand. */
export function quotesFrom(texts: ReadonlyMap<string, ReadText>, places: readonly Mention[]): Quote[] {
  return places.flatMap((place) => {
    const text = texts.get(place.text);
    return text ? [quoteSpan(place, text)] : [];
  });
}
