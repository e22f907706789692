import {
  type CitationNetworkQuery,
  type CitationNetworkReply,
  compareText,
  LIMITS,
  type NetworkCitation,
  type NetworkEntity,
  RELATION_TYPE_NAMES,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { authorsOf } from "./citation-chains.ts";
import { foldedWords } from "./fold-words.ts";
import type { GraphSource } from "./graph-source.ts";

const TIES = ["CITES", "AUTHORED"] as const;
const CITES = RELATION_TYPE_NAMES.indexOf("CITES");

/** Every citation with its ends, for the picture of who cited whom: those that most places state first, then strongest. */
export async function answerNetwork(
  source: GraphSource,
  { limit = LIMITS.citations.default }: CitationNetworkQuery,
): Promise<CitationNetworkReply> {
  const index = await source.indexOf(TIES);
  const all = citationsIn(index);
  const shown = all.slice(0, limit);
  const citations = await withStances(source, index, shown);
  return {
    total: all.length,
    truncated: shown.length < all.length,
    entities: await entitiesOf(source, index, { shown, citations }),
    citations,
  };
}

function citationsIn(index: AdjacencyIndex): number[] {
  const numbers = Array.from(index.relationType.keys()).filter(
    (relation) => index.relationType[relation] === CITES,
  );
  const places = (number: number) => index.places[number] ?? 0;
  return numbers.sort((a, b) => places(b) - places(a) || a - b);
}

async function withStances(
  source: GraphSource,
  index: AdjacencyIndex,
  numbers: readonly number[],
): Promise<NetworkCitation[]> {
  const heads = numbers.map((number) => relationSummary(index, number));
  const edges = await source.relations(heads);
  return heads.map(({ id, source: citing, target: cited, evidence }, place) => {
    const { stance, locator, via } = edges.get(id)?.attributes ?? {};
    const texts = (index.textsOf[numbers[place] ?? 0] ?? []).map((text) => index.textIds[text] ?? "");
    return {
      relation: id,
      citing,
      cited,
      count: evidence,
      texts: texts.sort(compareText),
      ...(stance && { stance }),
      ...(locator !== undefined && { locator }),
      ...(via !== undefined && { via }),
    };
  });
}

interface Found {
  readonly shown: readonly number[];
  readonly citations: readonly NetworkCitation[];
}

async function entitiesOf(
  source: GraphSource,
  index: AdjacencyIndex,
  { shown, citations }: Found,
): Promise<NetworkEntity[]> {
  const ends = new Set(shown.flatMap((number) => [index.source[number] ?? 0, index.target[number] ?? 0]));
  const authors = new Map([...ends].map((end) => [end, authorsOf(index, end)]));
  const id = (number: number) => index.ids[number] ?? "";
  const ids = new Set([...authors].flatMap(([end, by]) => [id(end), ...by.map(id)]));
  for (const { via } of citations) if (via !== undefined) ids.add(via);
  const authorIds = new Map([...authors].map(([end, by]) => [id(end), by.map(id)]));
  const [summaries, isRead] = await Promise.all([source.summaries([...ids]), readIn(source)]);
  return [...summaries.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((entity) => ({
      ...entity,
      isRead: isRead(entity),
      authors: (authorIds.get(entity.id) ?? []).filter((author) => author !== entity.id).sort(compareText),
    }));
}

/** Tells whether an entity is a text that was read, by its title, or the author of one. */
async function readIn(source: GraphSource) {
  const heads = await source.textHeads();
  const authors = new Set(heads.map(({ author }) => author));
  const titles = new Set(heads.map(({ title }) => foldedWords(title).join(" ")));
  return ({ id, type, label }: Pick<NetworkEntity, "id" | "type" | "label">) =>
    authors.has(id) || (type === "Work" && titles.has(foldedWords(label).join(" ")));
}
