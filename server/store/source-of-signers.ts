import { compareText, relationId, signersOf, statingPlaces } from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import type { GraphSource, Reach, RelationHead } from "./graph-source.ts";
import { withEdges } from "./index-with-edges.ts";
import {
  firstAuthorsOf,
  followingFrom,
  headsBehind,
  isOfVoices,
  type JointText,
  jointTexts,
  type SignedEdge,
} from "./signed-relations.ts";
import { rankOf } from "./tie-strength.ts";

/** What the answers about neighbourhoods and relations read. */
export interface ReadSource
  extends Pick<GraphSource, "indexAround" | "summaries" | "textHeads" | "texts" | "entity" | "relationsOf"> {
  relations(heads: readonly RelationHead[]): Promise<ReadonlyMap<string, SignedEdge>>;
}

/**
 * The graph as it is of all who sign a text together: what is kept of its first author alone begins at each of them too. Only what
 * is read passes here; a decision is about what is kept, and each relation that follows from another says whose that is.
 */
export function sourceOfSigners(source: GraphSource): ReadSource {
  const known = new WeakMap<AdjacencyIndex, AdjacencyIndex>();
  return {
    indexAround: async (ids, reach) => {
      const index = await source.indexAround(ids, reach);
      const wider = known.get(index) ?? (await indexOfSigners({ source, ids, reach, index }));
      known.set(index, wider); // an engine that holds the whole index gives the same until something is written
      return wider;
    },
    summaries: (ids) => source.summaries(ids),
    textHeads: () => source.textHeads(),
    texts: (ids) => source.texts(ids),
    entity: (id) => source.entity(id),
    relationsOf: (id) => relationsOfSigner(source, id),
    relations: (heads) => edgesAsked(source, heads),
  };
}

interface Around {
  readonly source: GraphSource;
  readonly ids: readonly string[];
  readonly reach: Reach;
  readonly index: AdjacencyIndex;
}

/** An index that reaches as far from all who sign a text with somebody in it as from what was asked for. */
async function indexOfSigners({ source, ids, reach, ...given }: Around): Promise<AdjacencyIndex> {
  const joint = jointTexts(await source.textHeads());
  const asked = new Set(ids);
  let { index } = given;
  // A way of so many steps leads along so many relations of co-authors at most.
  for (let round = 0; round < reach.hops; round++) {
    const others = signersNear(index, joint).filter((id) => !asked.has(id));
    if (others.length === 0) break;
    for (const id of others) asked.add(id);
    const wider = await source.indexAround([...asked], reach);
    if (wider === index) break;
    index = wider;
  }
  const firsts = new Set(joint.map(({ author }) => author));
  const heads = [...firsts].flatMap((first) => voicedBy(index, first));
  if (heads.length === 0) return index;
  const own = heads.flatMap((head) => ownOfSigners(joint, head));
  return withEdges(index, followingFrom(joint, await source.relations([...heads, ...own])));
}

/** All who sign a text of which the index holds one who signs it. */
function signersNear(index: AdjacencyIndex, joint: readonly JointText[]): string[] {
  const signers = joint.map((text) => signersOf<string>(text));
  return [...new Set(signers.filter((some) => some.some((id) => index.numberOf.has(id))).flat())];
}

/** The relations of the index in which the entity speaks. */
function voicedBy(index: AdjacencyIndex, id: string): RelationHead[] {
  const number = index.numberOf.get(id);
  if (number === undefined) return [];
  const ties = index.ties.subarray(index.offsets[number], index.offsets[number + 1]);
  const heads = Array.from(ties, (tie) => relationSummary(index, tie));
  return heads.filter((head) => head.source === id && isOfVoices(head));
}

/** The same relation as each one may have it of its own who signs a text of this one's source. */
function ownOfSigners(joint: readonly JointText[], { type, source, target }: RelationHead): RelationHead[] {
  const others = joint.filter(({ author }) => author === source).flatMap(({ coAuthors }) => coAuthors);
  return [...new Set(others)].map((one) => ({
    id: relationId(type, one, target),
    type,
    source: one,
    target,
  }));
}

async function relationsOfSigner(source: GraphSource, id: string): Promise<readonly RelationHead[]> {
  const heads = await source.relationsOf(id);
  const joint = jointTexts(await source.textHeads());
  const firsts = firstAuthorsOf(joint, id);
  const ofFirsts = await Promise.all(firsts.map((first) => source.relationsOf(first)));
  const authors = new Set(joint.map(({ author }) => author));
  const voiced = [
    ...ofFirsts.flat().filter((head) => firsts.includes(head.source)),
    ...heads.filter((head) => head.target === id && authors.has(head.source)),
  ].filter(isOfVoices);
  if (voiced.length === 0) return heads;
  const own = voiced.flatMap((head) => ownOfSigners(joint, head));
  const edges = new Map(await source.relations([...heads, ...voiced, ...own]));
  const following = followingFrom(joint, edges).filter((edge) => edge.source === id || edge.target === id);
  const all = new Map(heads.flatMap(({ id: key }) => [[key, edges.get(key)] as const]));
  for (const edge of following) all.set(edge.key, edge);
  return [...all.values()]
    .flatMap((edge) => edge ?? [])
    .sort(strongestFirst)
    .map(headOf);
}

function headOf({ key, source, target, attributes }: SignedEdge): RelationHead {
  return { id: key, type: attributes.type, source, target };
}

function strongestFirst(a: SignedEdge, b: SignedEdge): number {
  return strength(b) - strength(a) || compareText(a.key, b.key);
}

function strength({ attributes: { type, confidence, evidence } }: SignedEdge): number {
  return rankOf(type, confidence, statingPlaces(evidence));
}

async function edgesAsked(
  source: GraphSource,
  heads: readonly RelationHead[],
): Promise<ReadonlyMap<string, SignedEdge>> {
  const edges = await source.relations(heads);
  if (!heads.some(isOfVoices)) return edges;
  const joint = jointTexts(await source.textHeads());
  const behind = heads.flatMap((head) => headsBehind(joint, head));
  if (behind.length === 0) return edges;
  const asked = new Set(heads.map(({ id }) => id));
  const following = followingFrom(joint, new Map([...edges, ...(await source.relations(behind))]));
  const found = new Map<string, SignedEdge>(edges);
  for (const edge of following) if (asked.has(edge.key)) found.set(edge.key, edge);
  return found;
}
