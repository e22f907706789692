import {
  compareText,
  contraryOf,
  type EntitySummary,
  LIMITS,
  type RelationType,
  type SubgraphQuery,
  type SubgraphReply,
} from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { fillSpeaksOf } from "./fill-speaks-of.ts";
import { placesReached } from "./places-reached.ts";
import type { ReadSource } from "./source-of-signers.ts";
import { filterOf } from "./walk-filter.ts";
import { type Walk, walkSubgraph } from "./walk-subgraph.ts";

/** The neighbourhood of the seeds, and in words what was cut from it. */
export async function answerSubgraph(
  source: ReadSource,
  query: SubgraphQuery,
): Promise<SubgraphReply | undefined> {
  const { types, relations } = filterOf(query);
  const index = await source.indexAround(query.seeds, {
    hops: query.hops ?? LIMITS.hops.default,
    types,
    relations: withContraries(relations),
  });
  const walk = walkSubgraph(index, query);
  if (!walk) return undefined;
  await fillSummaries(source, index, walk.entities);
  await fillSpeaksOf(source, index, walk.relations);
  const cuts = cutsOf(index, walk, query);
  const unknown = await unknownIds(source, index, query);
  const summary = (number: number) => index.summaries[number] as EntitySummary;
  const reached = query.withPlaces ? await placesReached(source, index, walk) : undefined;
  return {
    seeds: walk.seeds.map((seed) => index.ids[seed] ?? ""),
    entities: walk.entities.map((number, place) => {
      const entity = placed(summary(number), walk.distances[place] ?? 0);
      const places = reached?.get(number);
      if (places !== undefined) entity.places = places;
      return entity;
    }),
    relations: Array.from(walk.relations, query.withTexts ? withTexts(index) : plainly(index)),
    total: {
      entities: Math.max(walk.total.entities, walk.entities.length),
      relations: Math.max(walk.total.relations, walk.among),
      ...(!walk.total.isExact && { isLeast: true as const }),
    },
    truncated: cuts.length > 0,
    cuts,
    ...(unknown.length > 0 && { unknown }),
  };
}

/** The ids of the question that name nothing here, each once, as they were asked for. */
async function unknownIds(
  source: ReadSource,
  index: AdjacencyIndex,
  { seeds, texts }: SubgraphQuery,
): Promise<string[]> {
  const there = new Set(texts ? (await source.textHeads()).map(({ id }) => id) : []);
  const lost = [
    ...seeds.filter((id) => !index.numberOf.has(id)),
    ...(texts ?? []).filter((id) => !there.has(id)),
  ];
  return [...new Set(lost)];
}

/** A relation tells whether its opposite is stated too, so that this is looked at even where it is not asked for. */
function withContraries(types: readonly RelationType[]): RelationType[] {
  return [...new Set([...types, ...types.flatMap((type) => contraryOf(type) ?? [])])];
}

const plainly = (index: AdjacencyIndex) => (number: number) => relationSummary(index, number);

/** The relation of a number with the texts that state it, by id. */
const withTexts = (index: AdjacencyIndex) => (number: number) => {
  const texts = (index.textsOf[number] ?? []).map((text) => index.textIds[text] ?? "");
  return { ...relationSummary(index, number), texts: texts.sort(compareText) };
};

/** Field by field, which is several times faster than a spread, and this is done 500 times for one picture. */
function placed(summary: EntitySummary, distance: number): SubgraphReply["entities"][number] {
  const { id, type, label, mentions, degree, date, dateOf, unnamed, kind, polarity } = summary;
  const entity: SubgraphReply["entities"][number] = { id, type, label, mentions, degree, distance };
  if (date !== undefined) entity.date = date;
  if (dateOf !== undefined) entity.dateOf = dateOf;
  if (unnamed !== undefined) entity.unnamed = unnamed;
  if (kind !== undefined) entity.kind = kind;
  if (polarity !== undefined) entity.polarity = polarity;
  return entity;
}

/** Reads the summaries of those entities of the index that it does not hold yet. */
export async function fillSummaries(
  source: ReadSource,
  index: AdjacencyIndex,
  numbers: Iterable<number>,
): Promise<void> {
  const missing = [...numbers].filter((number) => !index.summaries[number]);
  if (missing.length === 0) return;
  const read = await source.summaries(missing.map((number) => index.ids[number] ?? ""));
  for (const number of missing) index.summaries[number] = read.get(index.ids[number] ?? "");
}

/** What is shown of what there is, once; why less is shown is added only where the number does not say it. */
function cutsOf(index: AdjacencyIndex, walk: Walk, query: SubgraphQuery): string[] {
  const cuts: string[] = [];
  const { total, entities } = walk;
  const hops = query.hops ?? LIMITS.hops.default;
  const isCut = !total.isExact || total.entities > entities.length;
  if (isCut) {
    const all = `${total.isExact ? "" : "more than "}${total.entities.toLocaleString("en")} entities`;
    const near = `within ${hops} ${hops === 1 ? "step" : "steps"} of ${namesOf(index, walk.seeds)}`;
    cuts.push(`showing the ${entities.length.toLocaleString("en")} strongest of ${all} ${near}`);
  }
  if (walk.capped.length > 0 && (hops > 1 || !isCut)) cuts.push(capInWords(index, walk.capped, query));
  if (walk.relations.length < walk.among) {
    const [shown, among] = [walk.relations.length, walk.among].map((count) => count.toLocaleString("en"));
    cuts.push(`showing the ${shown} strongest of ${among} relations among them`);
  }
  return cuts;
}

function capInWords(index: AdjacencyIndex, capped: readonly number[], query: SubgraphQuery): string {
  const kept = query.fanOut ?? LIMITS.fanOut.default;
  const most = kept === 1 ? "only the strongest neighbour is" : `only the ${kept} strongest neighbours are`;
  return `${most} followed from ${namesOf(index, capped)}`;
}

function namesOf(index: AdjacencyIndex, numbers: readonly number[]): string {
  const label = index.summaries[numbers[0] ?? 0]?.label ?? "";
  const others = numbers.length - 1;
  return others < 1 ? label : `${label} and ${others} ${others === 1 ? "other" : "others"}`;
}
