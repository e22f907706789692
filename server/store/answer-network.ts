import {
  addTo,
  type CitationNetworkQuery,
  type CitationNetworkReply,
  compareText,
  type EntitySummary,
  groupedBy,
  LIMITS,
  type NetworkAuthor,
  type NetworkCitation,
  type NetworkEntity,
  RELATION_TYPE_NAMES,
  signersOf,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { authorship } from "./citation-chains.ts";
import { foldedWords } from "./fold-words.ts";
import type { GraphSource, TextHead } from "./graph-source.ts";

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
  return heads.map(({ id, source: citing, target: cited, evidence: count, confidence, status }, place) => {
    const { stance, locator, via, evidence = [] } = edges.get(id)?.attributes ?? {};
    const texts = (index.textsOf[numbers[place] ?? 0] ?? []).map((text) => index.textIds[text] ?? "");
    return {
      relation: id,
      citing,
      cited,
      count,
      evidence,
      confidence,
      texts: texts.sort(compareText),
      ...(status && { status }),
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
  const authors = new Map([...ends].map((end) => [index.ids[end] ?? "", writersOf(index, end)]));
  const ids = new Set([...authors].flatMap(([end, by]) => [end, ...by.map(({ id }) => id)]));
  for (const { via } of citations) if (via !== undefined) ids.add(via);
  const [summaries, heads] = await Promise.all([source.summaries([...ids]), source.textHeads()]);
  const entities = [...summaries.values()].sort((a, b) => compareText(a.id, b.id));
  const textsOf = textsRead(heads, entities, authors);
  return entities.map((entity) => ({
    ...entity,
    ...textsOf(entity),
    authors: authors.get(entity.id) ?? [],
  }));
}

/** Those who are said to have written a work, by id. */
function writersOf(index: AdjacencyIndex, work: number): NetworkAuthor[] {
  return authorship(index, work)
    .map((tie) => ({ id: index.ids[index.source[tie] ?? 0] ?? "", confidence: index.confidence[tie] ?? 0 }))
    .sort((a, b) => compareText(a.id, b.id));
}

type TextsRead = Pick<NetworkEntity, "isRead" | "texts" | "date">;

/**
 * Tells which of the texts that were read an entity is, by its title, or wrote; a work that is one has its date. A work of the
 * same title by somebody else is none of them.
 */
function textsRead(
  heads: readonly TextHead[],
  entities: readonly EntitySummary[],
  authors: ReadonlyMap<string, readonly NetworkAuthor[]>,
) {
  const mayBe = (work: string, signers: readonly string[]) => {
    const by = authors.get(work) ?? [];
    return signers.length === 0 || by.length === 0 || by.some(({ id }) => signers.includes(id));
  };
  const works = groupedBy(
    entities.filter(({ type }) => type === "Work"),
    ({ label }) => folded(label),
  );
  const texts = heads.map((head) => {
    const name = folded(head.title);
    const signers = signersOf(head);
    const date = dateOf(
      head,
      (works.get(name) ?? []).filter((work) => mayBe(work.id, signers)),
    );
    const { id, title } = head;
    return { name, signers, text: { id, title, ...(date !== undefined && { date }) } };
  });
  const bySigner = new Map<string, (typeof texts)[number][]>();
  for (const text of texts) for (const signer of text.signers) addTo(bySigner, signer, text);
  const byName = groupedBy(texts, ({ name }) => name);
  return ({ id, type, label }: EntitySummary): TextsRead => {
    const wrote = bySigner.get(id) ?? [];
    const named = type === "Work" ? (byName.get(folded(label)) ?? []) : [];
    const is = named.filter(({ signers }) => mayBe(id, signers));
    if (wrote.length + is.length === 0) return { isRead: false };
    const [date] = is.flatMap(({ text }) => text.date ?? []);
    return {
      isRead: true,
      texts: [...wrote, ...is].map(({ text }) => text),
      ...(date !== undefined && { date }),
    };
  };
}

/**
 * When a text was written. What a reader says of it goes before all; then what texts or readers say of the work of its
 * title, as a file is often dated by its edition; then what its own file or dateline says.
 */
function dateOf({ date, dateFrom }: TextHead, works: readonly EntitySummary[]): string | undefined {
  if (dateFrom === "reader") return date;
  return works.find((work) => work.date !== undefined)?.date ?? date;
}

function folded(words: string): string {
  return foldedWords(words).join(" ");
}
