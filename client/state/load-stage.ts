import {
  RELATION_TYPE_NAMES,
  type RelationSummary,
  STATED_TYPES,
  type SubgraphQuery,
  type SubgraphReply,
} from "#model";
import { fetchPaths, fetchSubgraph as fetchPlain } from "../api/api.ts";
import { type Moves, movesAnswered } from "./follow-ids.ts";
import { expansionQuery, lostInWords, tooMuchInWords, unlessGone } from "./load-expansions.ts";
import { type Bound, boundOf, otherCuts } from "./stage-bounds.ts";
import { mergeReplies, type StageGraph, withRelations } from "./stage-graph.ts";
import type { AtLeast, Reach, View } from "./view.ts";

/** Entities shown at first around one (each further beginning is one more), by how many steps around are looked at: few enough to be read. */
const SHOWN: Record<Reach, number> = { 1: 40, 2: 40, 3: 90 };
/** More new neighbours than this are not thrown on the stage: the reader chooses among them. */
export const CROWD = 40;
const PER_REQUEST = 50;
const ALL = 2_000;

/** Relations of the stage say which texts state them, so that texts can be filtered and counted. */
const fetchSubgraph = (query: SubgraphQuery, signal?: AbortSignal) =>
  fetchPlain({ ...query, withTexts: true }, signal);

/** The part of a view on which the stage's graph depends: where it is equal, nothing is asked again. */
export function stageKey({ seeds, reach, expansions, path, layers, atLeast }: View): string {
  return JSON.stringify([seeds, reach, expansions, path, layers.includes("appears-with"), atLeast]);
}

/**
 * Asks for all that the view lays on the stage, and where it leaves out what is less sure, for how much that is.
 * `follow` is told which ids of the view were merged away and what stands for them.
 */
export async function loadStage(
  view: View,
  signal: AbortSignal,
  follow?: (moves: Moves) => void,
): Promise<StageGraph> {
  if (view.atLeast === 0) return loadGraph(view, signal, follow);
  const [graph, all] = await Promise.all([
    loadGraph(view, signal, follow),
    loadGraph({ ...view, atLeast: 0 }, signal),
  ]);
  return { ...graph, lessSure: countLessSure(graph, all, view.atLeast) };
}

/** The relations that would be there, were it not that they are less sure. */
function countLessSure(graph: StageGraph, all: StageGraph, atLeast: AtLeast): number {
  return [...all.relations.values()].filter(
    ({ id, confidence }) => confidence < atLeast / 100 && !graph.relations.has(id),
  ).length;
}

async function loadGraph(
  view: View,
  signal: AbortSignal,
  follow?: (moves: Moves) => void,
): Promise<StageGraph> {
  const { atLeast } = view;
  const [neighbourhood, paths, ...grown] = await Promise.all([
    loadNeighbourhood(view, signal),
    view.path && unlessGone(fetchPaths(view.path, signal)),
    ...view.expansions.map((expansion) =>
      unlessGone(load({ ...expansionQuery(expansion), ...sure(atLeast) }, signal)),
    ),
  ]);
  if (!signal.aborted) follow?.(movesAnswered(view, neighbourhood.reply, paths));
  const replies = [neighbourhood, ...grown.filter((answer) => answer !== undefined)];
  const graph = {
    ...mergeReplies(
      replies.map(({ reply }) => reply),
      paths,
    ),
    bounds: replies.flatMap(({ bound }) => bound ?? []),
    cuts: [
      ...(neighbourhood.isWeak ? [WEAK] : []),
      ...lostInWords([...(neighbourhood.reply.unknown ?? []), ...goneOf(view.expansions, grown)]),
      ...(view.path && !paths ? [PATH_GONE] : []),
      ...tooMuchInWords(view.expansions),
      ...replies.flatMap(({ reply, bound }) => otherCuts(reply, bound)),
    ],
  };
  const isPatched = replies.length > 1 || paths !== undefined;
  const stated = isPatched
    ? await relationsAmong(graph, { relations: [...STATED_TYPES], ...sure(atLeast) }, signal)
    : [];
  const asksWeak = view.layers.includes("appears-with") || neighbourhood.isWeak;
  const weak = asksWeak
    ? await relationsAmong(graph, { relations: ["APPEARS_WITH"], ...sure(atLeast) }, signal)
    : [];
  return { ...withRelations(graph, [...stated, ...weak]), isWeak: neighbourhood.isWeak };
}

function sure(atLeast: AtLeast): Pick<SubgraphQuery, "minConfidence"> {
  return atLeast === 0 ? {} : { minConfidence: atLeast / 100 };
}

/** An answer, and what it was cut to where it was. */
interface Answer {
  readonly reply: SubgraphReply;
  readonly bound: Bound | undefined;
}

interface Neighbourhood extends Answer {
  readonly isWeak: boolean;
}

async function load(query: SubgraphQuery, signal: AbortSignal): Promise<Answer> {
  const reply = await fetchSubgraph(query, signal);
  return { reply, bound: boundOf(query, reply) };
}

/** What the texts state around the seeds; where they state nothing, what is named in the same sentences. */
async function loadNeighbourhood(
  { seeds, reach, atLeast }: View,
  signal: AbortSignal,
): Promise<Neighbourhood> {
  const query = { seeds: [...seeds], hops: reach, limit: SHOWN[reach] + seeds.length - 1, ...sure(atLeast) };
  const stated = await load(query, signal);
  const isStated =
    stated.reply.entities.length > countThere(seeds, stated.reply) ||
    (atLeast > 0 && (await countNeighbours(seeds, signal)) > 0);
  if (isStated) return { ...stated, isWeak: false };
  const weak = await load({ ...query, relations: [...RELATION_TYPE_NAMES] }, signal);
  return { ...weak, isWeak: weak.reply.entities.length > countThere(seeds, weak.reply) };
}

const WEAK = "No text states a tie here; shown are names of the same sentences";

const PATH_GONE = "An end of the path is not in the graph any more";

/** Around whom more was wished, and nothing can be answered: each is an entity that is not there. */
function goneOf(expansions: View["expansions"], answers: readonly (Answer | undefined)[]): string[] {
  return expansions.filter((_, place) => answers[place] === undefined).map(({ id }) => id);
}

/** All neighbours of one entity that are sure enough, for the reader to choose from. */
export function loadNeighbours(id: string, atLeast: AtLeast, signal?: AbortSignal): Promise<SubgraphReply> {
  return fetchSubgraph({ seeds: [id], hops: 1, limit: ALL, fanOut: ALL, ...sure(atLeast) }, signal);
}

/** How many entities the texts tie directly to these, however sure. */
export async function countNeighbours(seeds: readonly string[], signal?: AbortSignal): Promise<number> {
  const query = { seeds: [...seeds], hops: 1, limit: seeds.length, fanOut: ALL };
  const reply = await fetchSubgraph(query, signal);
  return reply.total.entities - countThere(seeds, reply);
}

/** How many of the seeds the graph holds. */
function countThere(seeds: readonly string[], { unknown = [] }: SubgraphReply): number {
  return seeds.length - unknown.length;
}

/** Relations that the query keeps with both ends among the entities: answers laid side by side do not hold those between them. */
async function relationsAmong(
  graph: StageGraph,
  kept: Pick<SubgraphQuery, "relations" | "minConfidence">,
  signal: AbortSignal,
): Promise<RelationSummary[]> {
  const ids = [...graph.entities.keys()];
  const chunks = Array.from({ length: Math.ceil(ids.length / PER_REQUEST) }, (_, index) =>
    ids.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST),
  );
  const replies = await Promise.all(
    chunks.map((seeds) => fetchSubgraph({ seeds, hops: 1, ...kept, limit: ALL, fanOut: ALL }, signal)),
  );
  return replies.flatMap(({ relations }) => relations);
}
