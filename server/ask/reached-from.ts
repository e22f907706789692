import { groupedBy, type RelationSummary, type SubgraphReply } from "#model";
import { stepInWords } from "./in-words.ts";
import { TIE_KINDS, type Tie } from "./ties.ts";

/** An entity beyond the first ring: how it is reached, by which relation last, and over which first tie. */
export interface Reached {
  readonly id: string;
  readonly distance: number;
  readonly words: string;
  /** Sum of the confidences of all relations that lead to it from nearer ones. */
  readonly strength: number;
  /** The same with each relation divided by the relations of the one it comes from. */
  readonly closeness: number;
  readonly last: RelationSummary;
  readonly first: Tie;
}

interface Way {
  readonly words: string;
  readonly first: Tie;
}

interface Step {
  readonly to: string;
  readonly from: string;
  readonly relation: RelationSummary;
  readonly weight: number;
  readonly closeness: number;
}

/**
 * The entities of a neighbourhood that are not near, each by its best way from the ring: nearest first, then by the
 * kind of their first tie, then closest. One who is tied to everything, as the author of a text is, says little by
 * one tie more, so a step counts the less the more ties it starts from (resource allocation: Zhou, Lü & Zhang 2009).
 */
export function reachedFrom(
  ring: readonly Tie[],
  reply: SubgraphReply,
  near: ReadonlySet<string>,
): Reached[] {
  const ways = new Map<string, Way>(ring.map((tie) => [tie.entity.id, { words: tie.words, first: tie }]));
  const distances = new Map(reply.entities.map(({ id, distance }) => [id, near.has(id) ? 0 : distance]));
  const steps = groupedBy(stepsOf(reply), ({ to }) => to);
  const outside = reply.entities.filter(({ id }) => !near.has(id));
  const found: Reached[] = [];
  for (const { id, label, distance } of [...outside].sort((a, b) => a.distance - b.distance)) {
    const isInward = ({ from }: Step) => ways.has(from) && (distances.get(from) ?? 0) < distance;
    const inward = (steps.get(id) ?? []).filter(isInward);
    const best = inward.sort((a, b) => kindOf(ways, a) - kindOf(ways, b) || b.closeness - a.closeness)[0];
    const way = best && ways.get(best.from);
    if (best === undefined || way === undefined) continue;
    const words = `${way.words} ${stepInWords(best.relation, best.relation.target === id, label)}`;
    ways.set(id, { words, first: way.first });
    found.push({ id, distance, words, ...sums(inward), last: best.relation, first: way.first });
  }
  return found.sort(nearestFirst);
}

function stepsOf({ entities, relations }: SubgraphReply): Step[] {
  const degrees = new Map(entities.map(({ id, degree }) => [id, Math.max(1, degree)]));
  return relations.flatMap((relation) => {
    const weight = relation.confidence * relation.evidence;
    const step = (from: string, to: string): Step => {
      return { to, from, relation, weight, closeness: weight / (degrees.get(from) ?? 1) };
    };
    return [step(relation.source, relation.target), step(relation.target, relation.source)];
  });
}

function sums(steps: readonly Step[]): Pick<Reached, "strength" | "closeness"> {
  const strength = steps.reduce((sum, { weight }) => sum + weight, 0);
  const closeness = steps.reduce((sum, step) => sum + step.closeness, 0);
  return { strength: Math.round(strength * 100) / 100, closeness };
}

function kindOf(ways: ReadonlyMap<string, Way>, { from }: Step): number {
  const kind = ways.get(from)?.first.kind;
  return kind === undefined ? TIE_KINDS.length : TIE_KINDS.indexOf(kind);
}

function nearestFirst(a: Reached, b: Reached): number {
  const kinds = TIE_KINDS.indexOf(a.first.kind) - TIE_KINDS.indexOf(b.first.kind);
  return a.distance - b.distance || kinds || b.closeness - a.closeness || (a.id < b.id ? -1 : 1);
}
