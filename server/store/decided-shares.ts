import type { Decision } from "#model";
import { applyPlan } from "../../graph-data/decisions/apply-decisions.ts";
import { createdId, hashOf } from "../../graph-data/decisions/decision-id.ts";
import { entitiesIn, textsIn } from "../../graph-data/decisions/named-in.ts";
import type { Moved, ReplayPlan } from "../../graph-data/decisions/replay-plan.ts";
import type { Dropped } from "../../graph-data/decisions/share-in-hand.ts";
import { standsAlone } from "./graph-gate.ts";
import { looseEnds, type TextShare } from "./text-shares.ts";

/** A text as the decisions have it, beside what was read where that has to be kept. */
export interface DecidedText {
  readonly share: TextShare;
  /** What was read, where the share says something else or may lose a relation whose end another text names. */
  readonly reading: TextShare | undefined;
  /** Ids of the decisions that are at work in it. */
  readonly touched: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** The share that a text has by these decisions, made out of what was read. */
export function decidedText(read: TextShare, plan: ReplayPlan): DecidedText {
  const { record, nodes, edges, touched, dropped, isChanged } = applyPlan(read, plan);
  if (!isChanged) return { share: read, reading: standsAlone(read) ? undefined : read, touched, dropped };
  // A relation whose end only another text names may go with that text, and with it no word of this one changes.
  const loose = new Set(looseEnds({ nodes, edges }));
  const own = edges.filter(({ source, target }) => !loose.has(source) && !loose.has(target));
  const hash = hashOf({ record, nodes, edges: own });
  return { share: { record, body: read.body, nodes, edges, hash }, reading: read, touched, dropped };
}

/** What a change of the ledger may reach: texts that hold these ids, texts where these decisions are at work, and these texts. */
export interface Reached {
  readonly ids: readonly string[];
  readonly decisions: readonly string[];
  readonly texts: readonly string[];
}

/** All that may be different after a change of the ledger: what the decisions speak of that hold on one side only. */
export function reachedBy(before: ReplayPlan, after: ReplayPlan): Reached {
  const [held, holds] = [appliedIn(before), appliedIn(after)];
  const steps = [
    ...[...held].filter(([way]) => !holds.has(way)),
    ...[...holds].filter(([way]) => !held.has(way)),
  ].map(([, step]) => step);
  const named = steps.flatMap((step) => [createdId(step) ?? [], entitiesIn(step.act)].flat());
  const ids = named.flatMap((id) => [id, before.ids.now(id), after.ids.now(id)]);
  return {
    ids: [...new Set(ids)],
    decisions: steps.map(({ id }) => id),
    texts: [...new Set(steps.flatMap(({ act }) => textsIn(act)))],
  };
}

/** What ids that are found again elsewhere, or no longer, reach: what they were called, what they are called, and what is merged with them. */
export function reachedByMoves(ledger: readonly Decision[], before: Moved, after: Moved): Reached {
  const [was, is] = [before.now, after.now];
  const moved = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  const gone = [...new Set([...before.absent, ...after.absent])].filter(
    (id) => before.absent.has(id) !== after.absent.has(id),
  );
  const ids = new Set([...gone, ...moved.flatMap((id) => [id, was.get(id) ?? id, is.get(id) ?? id])]);
  const steps = ids.size === 0 ? [] : ledger.filter(({ act }) => entitiesIn(act).some((id) => ids.has(id)));
  return { ids: [...ids, ...mergedIn(steps)], decisions: steps.map(({ id }) => id), texts: [] };
}

/** The entities that merges speak of: with one of the two, what became of the other changes. */
function mergedIn(steps: readonly Decision[]): string[] {
  return steps.flatMap(({ act }) => (act.kind === "same" ? entitiesIn(act) : []));
}

/** The entities of the plan that incoming texts name and no text named before. */
export function arrivals(
  plan: ReplayPlan,
  incoming: Iterable<Pick<TextShare, "nodes">>,
  isHeld: (id: string) => boolean,
): string[] {
  const named = new Set(plan.steps.flatMap(({ act }) => entitiesIn(act)));
  const keys = new Set([...incoming].flatMap(({ nodes }) => nodes.map(({ key }) => key)));
  return [...keys].filter((id) => named.has(id) && !isHeld(id));
}

/** What arrivals reach: the texts of decisions that name them, where what these state of them had no end yet. */
export function reachedByArrivals({ steps }: ReplayPlan, arrived: readonly string[]): Reached {
  const ids = new Set(arrived);
  const waited = steps.filter(({ act }) => entitiesIn(act).some((id) => ids.has(id)));
  return {
    ids: [...ids],
    decisions: waited.map(({ id }) => id),
    texts: [...new Set(waited.flatMap(({ act }) => textsIn(act)))],
  };
}

/** The decisions that are applied, each by its id and by how it is: an acceptance that disputes is another one. */
function appliedIn({ steps, waiting, disputed }: ReplayPlan): Map<string, Decision> {
  const wayOf = (id: string) => (disputed.has(id) ? `${id} disputed` : id);
  return new Map(steps.filter(({ id }) => !waiting.has(id)).map((step) => [wayOf(step.id), step]));
}

/** Decisions that hold and that a load has left without effect: at work in its texts before and not after, or only ever there. */
export function lostBy(
  { steps, waiting, awaiting }: ReplayPlan,
  texts: ReadonlySet<string>,
  {
    before,
    after,
    isAtWork,
  }: {
    readonly before: ReadonlyMap<string, ReadonlySet<string>>;
    readonly after: ReadonlyMap<string, ReadonlySet<string>>;
    readonly isAtWork: (decision: string) => boolean;
  },
): string[] {
  const isLost = ({ id, act, anchors }: Decision) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && [...was].some((text) => !is?.has(text))) return true;
    const stood = [...anchors.map(({ place }) => place.text), ...textsIn(act)];
    return stood.some((text) => texts.has(text)) && !isAtWork(id);
  };
  const isHeld = ({ id }: Decision) => !waiting.has(id) || awaiting.has(id);
  return steps.filter((step) => isHeld(step) && isLost(step)).map(({ id }) => id);
}
