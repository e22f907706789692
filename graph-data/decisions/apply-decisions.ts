import {
  type Anchor,
  compareText,
  type Decision,
  type GraphEdge,
  type GraphNode,
  type TextRecord,
} from "#model";
import { applyAddClaim, applyAddMention, applyAddRelation } from "./apply-added.ts";
import { applyCorrectClaim } from "./apply-correct-claim.ts";
import { applyCorrection } from "./apply-correction.ts";
import { applyDateText } from "./apply-date-text.ts";
import { applyRedate, applyRename, applyRetype, applySame, applySplit } from "./apply-identity.ts";
import { applyAccept, applyReject } from "./apply-judgement.ts";
import { applySaidBy } from "./apply-said-by.ts";
import { followAuthorship } from "./follow-authorship.ts";
import { entityAgain } from "./found-again.ts";
import { ALL_THERE, anchorsOf, type Moved, type ReplayPlan } from "./replay-plan.ts";
import { Replaying } from "./replaying.ts";
import { whySenselessOf } from "./senseless-act.ts";
import { type Dropped, type ReadShare, ShareInHand } from "./share-in-hand.ts";

/** A share as the decisions have it. */
export interface Decided {
  readonly record: TextRecord;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Ids of the decisions that change or confirm something in this text. */
  readonly touched: readonly string[];
  readonly dropped: readonly Dropped[];
  /** False where record, nodes and edges are those that were read. */
  readonly isChanged: boolean;
}

/**
 * The share of one text with every decision of a plan applied to it, in the order of the ledger. The same share and plan
 * give the same bytes; decisions that speak of other texts change nothing, and the share that was given stays as it is.
 */
export function applyPlan(share: ReadShare, plan: ReplayPlan): Decided {
  const replay = new Replaying(new ShareInHand(share), plan);
  const touched = plan.steps.filter((step) => !plan.waiting.has(step.id) && applyStep(replay, step));
  replay.keepDates();
  const result = replay.share.result();
  const isChanged = touched.length > 0 && !isSame(share, result);
  const { record, nodes, edges } = isChanged ? result : share;
  return {
    record,
    nodes,
    edges,
    touched: touched.map(({ id }) => id),
    dropped: replay.share.dropped,
    isChanged,
  };
}

/** Which ids that decisions name and no text has are now called otherwise, by the words where they stood, and which are nowhere. */
export function movedIds(
  plan: ReplayPlan,
  shares: Iterable<ReadShare>,
  isThere: (id: string) => boolean,
): Moved {
  const missing = [...anchorsOf(plan)].filter(([id]) => !isThere(id));
  if (missing.length === 0) return ALL_THERE;
  const moved = new Map<string, string>();
  const byId = new Map([...shares].map((share) => [share.record.id, share]));
  const again = (anchor: Anchor) => {
    const share = byId.get(anchor.place.text);
    return share && entityAgain(anchor, share);
  };
  for (const [id, anchors] of missing) {
    const now = anchors.map(again).find((found) => found !== undefined);
    if (now !== undefined) moved.set(id, now);
  }
  const absent = missing.flatMap(([id]) => (moved.has(id) ? [] : [id]));
  return { now: moved, absent: new Set(absent) };
}

/** Applies one decision to a text; false where it changes and confirms nothing there, or makes no sense of what is there. */
export function applyStep(replay: Replaying, step: Decision): boolean {
  const { act } = step;
  if (whySenselessOf(act, replay.knownTo(step)) !== undefined) return false;
  return followAuthorship(replay, step, () => applyAct(replay, step));
}

function applyAct(replay: Replaying, step: Decision): boolean {
  const { act } = step;
  switch (act.kind) {
    case "same":
      return applySame(replay, step, act);
    case "different":
      return [act.one, act.other].some((id) => replay.share.knows(replay.ids.now(id)));
    case "rename":
      return applyRename(replay, act);
    case "retype":
      return applyRetype(replay, step, act);
    case "redate":
      return applyRedate(replay, act);
    case "date-text":
      return applyDateText(replay, step, act);
    case "split":
      return applySplit(replay, step, act);
    case "accept":
      return applyAccept(replay, step, act);
    case "reject":
      return applyReject(replay, step, act);
    case "add-mention":
      return applyAddMention(replay, step, act);
    case "add-relation":
      return applyAddRelation(replay, step, act);
    case "correct-relation":
      return applyCorrection(replay, step, act);
    case "add-claim":
      return applyAddClaim(replay, step, act);
    case "correct-claim":
      return applyCorrectClaim(replay, step, act);
    case "said-by":
      return applySaidBy(replay, step, act);
    case "undo":
      return false;
  }
}

function isSame(
  share: ReadShare,
  { record, nodes, edges }: Pick<Decided, "record" | "nodes" | "edges">,
): boolean {
  return (
    isEqual(share.record, record) &&
    share.nodes.length === nodes.length &&
    share.edges.length === edges.length &&
    isEqual(byKey(share.nodes), nodes) &&
    isEqual(byKey(share.edges), edges)
  );
}

function byKey<Keyed extends { key: string }>(things: readonly Keyed[]): Keyed[] {
  return [...things].sort((a, b) => compareText(a.key, b.key));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
