import {
  addTo,
  byPlaces,
  type CitationNetworkQuery,
  type CitationNetworkReply,
  compareText,
  type EntitySummary,
  groupedBy,
  isAtLeast,
  LIMITS,
  type NetworkAuthor,
  type NetworkCitation,
  type NetworkEntity,
  RELATION_TYPE_NAMES,
  signersOf,
  statingPlaces,
  sureCitations,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { authorship } from "./authorship.ts";
import { type CitationPart, type CoVoices, coVoicesOf, placesIn } from "./citation-voices.ts";
import { foldedWords } from "./fold-words.ts";
import type { GraphSource, TextHead } from "./graph-source.ts";
import { statementsOf } from "./statements-of.ts";

const TIES = ["CITES", "AUTHORED"] as const;
const CITES = RELATION_TYPE_NAMES.indexOf("CITES");

/**
 * Every citation with its ends, for the picture of who cited whom: those that most places state first, then strongest. One in a
 * text by several stands there for each of them. Where only places of some sureness count, each has those alone, and works
 * the authors who are as sure.
 */
export async function answerNetwork(
  source: GraphSource,
  { limit = LIMITS.citations.default, minConfidence: least = 0 }: CitationNetworkQuery,
): Promise<CitationNetworkReply> {
  const [index, heads] = await Promise.all([source.indexOf(TIES), source.textHeads()]);
  const all = await citationsIn(source, index, await coVoicesOf(source, index));
  const sure = least > 0 ? sureCitations(await withStances(source, index, all), least).sort(byPlaces) : [];
  const total = least > 0 ? sure.length : all.length;
  const citations = least > 0 ? sure.slice(0, limit) : await withStances(source, index, all.slice(0, limit));
  return {
    total,
    truncated: citations.length < total,
    entities: await entitiesOf(source, { index, heads, citations, least }),
    citations,
  };
}

/** A citation as one of those makes it who sign a text together. */
interface Voiced extends CitationPart {
  /** Left out for the one from whom the relation leads. */
  readonly citing?: string;
}

async function citationsIn(source: GraphSource, index: AdjacencyIndex, voices: CoVoices): Promise<Voiced[]> {
  const numbers = Array.from(index.relationType.keys()).filter(
    (relation) => index.relationType[relation] === CITES,
  );
  const all = numbers.flatMap((relation): Voiced[] =>
    [voices.own(relation) ?? [], voices.of(relation)].flat(),
  );
  const parted = all.flatMap(({ relation, texts }) => (texts ? relation : []));
  const statedBy = await statementsOf(source, index, parted);
  const counted = all.map((one) => {
    const { relation, texts } = one;
    const places = texts
      ? statingPlaces(placesIn(statedBy(relation).evidence, texts))
      : index.places[relation];
    return { one, places: places ?? 0 };
  });
  // Sorting keeps the order of equals: the author before those who sign with him.
  counted.sort((a, b) => b.places - a.places || a.one.relation - b.one.relation);
  return counted.map(({ one }) => one);
}

async function withStances(
  source: GraphSource,
  index: AdjacencyIndex,
  shown: readonly Voiced[],
): Promise<NetworkCitation[]> {
  const heads = shown.map(({ relation }) => relationSummary(index, relation));
  const edges = await source.relations([...new Map(heads.map((head) => [head.id, head])).values()]);
  return heads.map(({ id, source: author, target: cited, evidence: count, confidence, status }, place) => {
    const { stance, locator, via, evidence: all = [] } = edges.get(id)?.attributes ?? {};
    const { relation = 0, citing = author, texts: only } = shown[place] ?? {};
    const evidence = [...placesIn(all, only)];
    const texts = only ? [...only] : (index.textsOf[relation] ?? []).map((text) => index.textIds[text] ?? "");
    return {
      relation: id,
      citing,
      ...(citing !== author && { coAuthorOf: author }),
      cited,
      count: only ? statingPlaces(evidence) : count,
      evidence,
      confidence,
      texts: texts.sort(compareText),
      ...(status && { status }),
      ...(stance && { stance }),
      ...(locator !== undefined && !only && { locator }),
      ...(via !== undefined && { via }),
    };
  });
}

interface Found {
  readonly index: AdjacencyIndex;
  readonly heads: readonly TextHead[];
  readonly citations: readonly NetworkCitation[];
  readonly least: number;
}

async function entitiesOf(
  source: GraphSource,
  { index, heads, citations, least }: Found,
): Promise<NetworkEntity[]> {
  const ends = new Set(citations.flatMap(({ citing, cited }) => [citing, cited]));
  const authors = new Map([...ends].map((end) => [end, writersOf(index, end)]));
  const sure = (by: readonly NetworkAuthor[] = []) =>
    by.filter(({ confidence }) => isAtLeast(confidence, least));
  const ids = new Set([...authors].flatMap(([end, by]) => [end, ...sure(by).map(({ id }) => id)]));
  for (const { via } of citations) if (via !== undefined) ids.add(via);
  const summaries = await source.summaries([...ids]);
  const entities = [...summaries.values()].sort((a, b) => compareText(a.id, b.id));
  const textsOf = textsRead(heads, entities, authors);
  return entities.map((entity) => {
    const all = authors.get(entity.id) ?? [];
    const left = all.length - sure(all).length;
    return {
      ...entity,
      ...textsOf(entity),
      authors: sure(all),
      ...(left > 0 && { unsureAuthors: left }),
    };
  });
}

/** Those who are said to have written a work, by id. */
function writersOf(index: AdjacencyIndex, work: string): NetworkAuthor[] {
  const number = index.numberOf.get(work);
  if (number === undefined) return [];
  return authorship(index, number)
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
