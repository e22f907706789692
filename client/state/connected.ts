import { addTo, type EntitySummary, type RelationSummary, type SubgraphReply } from "#model";
import { nameOf, relationArrowed } from "./places-in-words.ts";
import { isTellable } from "./told-claims.ts";
import { yearsOfDate } from "./years-of-date.ts";

/** One step of a way: along which relation, and whether with its arrow. */
export interface WayStep {
  readonly relation: RelationSummary;
  readonly isOutward: boolean;
  readonly to: EntitySummary;
}

/** An entity that is connected to the centre: how far, by which way best, how strongly, and when. */
export interface ConnectedRow {
  readonly entity: EntitySummary;
  readonly distance: number;
  readonly way: readonly WayStep[];
  /** Sum of the confidences of all relations that lead to it from nearer ones, each as often as it is stated. */
  readonly strength: number;
  /** Places that state those relations, as the server counts them: one that states several is one. */
  readonly proofs: number;
  readonly isAccepted: boolean;
  /** Texts that state the relations of its way and those that its strength counts, where they were asked for. */
  readonly texts: readonly string[];
}

interface Inward {
  readonly relation: RelationSummary;
  readonly from: string;
  readonly weight: number;
}

/**
 * Everything of a reply beside its centre, nearest first, then strongest. A step counts the less the more ties it
 * starts from, so that the author of a text is no bridge to all it names (resource allocation: Zhou, Lü & Zhang 2009).
 */
export function connectedRows(reply: SubgraphReply, centre: string): ConnectedRow[] {
  const entities = new Map(reply.entities.map((entity) => [entity.id, entity]));
  const inward = inwardTies(reply, entities);
  const ways = new Map<string, { steps: readonly WayStep[]; worth: number }>([
    [centre, { steps: [], worth: 1 }],
  ]);
  const rows: ConnectedRow[] = [];
  const order = reply.entities.filter(({ id }) => id !== centre).sort((a, b) => a.distance - b.distance);
  for (const entity of order) {
    const ties = inward.get(entity.id) ?? [];
    const best = bestOf(ties, ways);
    const before = best && ways.get(best.from);
    if (!best || !before) continue;
    const step = { relation: best.relation, isOutward: best.relation.target === entity.id, to: entity };
    const steps = [...before.steps, step];
    ways.set(entity.id, { steps, worth: before.worth * worthOf(best, entities) });
    const texts = textsOf([...steps, ...ties]);
    const sums = sumsOf(ties);
    rows.push({
      entity,
      distance: entity.distance,
      way: steps,
      ...sums,
      proofs: entity.places ?? sums.proofs,
      texts,
    });
  }
  return rows.sort(
    (a, b) => a.distance - b.distance || b.strength - a.strength || (a.entity.id < b.entity.id ? -1 : 1),
  );

  function bestOf(
    ties: readonly Inward[],
    known: ReadonlyMap<string, { worth: number }>,
  ): Inward | undefined {
    const worth = (tie: Inward) => (known.get(tie.from)?.worth ?? 0) * worthOf(tie, entities);
    const sorted = [...ties]
      .filter(({ from }) => known.has(from))
      .sort((a, b) => worth(b) - worth(a) || (a.relation.id < b.relation.id ? -1 : 1));
    const [best] = sorted;
    return best && (sorted.find((tie) => tie.from === best.from && isTelling(tie)) ?? best);
  }
}

/** The relations of each entity that come from nearer ones. */
function inwardTies(
  { relations }: SubgraphReply,
  entities: ReadonlyMap<string, SubgraphReply["entities"][number]>,
): Map<string, Inward[]> {
  const ties = new Map<string, Inward[]>();
  for (const relation of relations) {
    const weight = relation.confidence * relation.evidence;
    const [source, target] = [entities.get(relation.source), entities.get(relation.target)];
    if (!source || !target || source.distance === target.distance) continue;
    const [near, far] = source.distance < target.distance ? [source, target] : [target, source];
    if (far.distance === near.distance + 1) addTo(ties, far.id, { relation, from: near.id, weight });
  }
  return ties;
}

/** True of what says more than that one cites the other, or is tied, and is no guess. */
function isTelling({ relation }: Inward): boolean {
  return relation.type !== "CITES" && relation.type !== "RELATED_TO" && isTellable(relation);
}

function worthOf({ from, weight }: Inward, entities: ReadonlyMap<string, EntitySummary>): number {
  return weight / Math.max(1, entities.get(from)?.degree ?? 1);
}

function textsOf(ties: readonly { readonly relation: RelationSummary }[]): string[] {
  return [...new Set(ties.flatMap(({ relation }) => relation.texts ?? []))];
}

function sumsOf(ties: readonly Inward[]): Pick<ConnectedRow, "strength" | "proofs" | "isAccepted"> {
  const strength = ties.reduce((sum, { weight }) => sum + weight, 0);
  return {
    strength: Math.round(strength * 100) / 100,
    proofs: ties.reduce((sum, { relation }) => sum + relation.evidence, 0),
    isAccepted: ties.some(({ relation }) => relation.status === "accepted" || relation.status === "added"),
  };
}

/** The way in words: "Krupskaya → wrote to → Bukharin"; against it, "Bukharin ← wrote to ← Krupskaya". */
export function wayInWords(start: string, way: readonly WayStep[]): string {
  return way.reduce((words, step) => `${words} ${stepWords(step)} ${short(step.to.label)}`, short(start));
}

/** What a step says, from where it starts, between its arrows. */
export function stepWords({ relation, isOutward, to }: WayStep): string {
  return relationArrowed(relation, isOutward, to.id === relation.target ? to : undefined);
}

const LONGEST = 60;

function short(name: string): string {
  const label = nameOf({ label: name });
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}

/**
 * The years of what is connected and of the way to it: the earliest to the latest that a date may mean. Cited editions are left
 * out, as they date a print.
 */
export function yearsOfRow({
  way,
}: ConnectedRow): { readonly from: number; readonly to: number } | undefined {
  const spans = way.flatMap(({ to: { date, dateOf } }) =>
    date === undefined || dateOf === "edition" ? [] : (yearsOfDate(date) ?? []),
  );
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}
