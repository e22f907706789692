import type { Decision } from "#model";
import { applyPlan, type Decided, movedIds } from "../../../graph-data/decisions/apply-decisions.ts";
import { planReplay } from "../../../graph-data/decisions/replay-plan.ts";
import type { ReadShare } from "../../../graph-data/decisions/share-in-hand.ts";

/** The share of the only text there is, with a ledger applied to it. */
export function decidedAlone(share: ReadShare, ledger: readonly Decision[]): Decided {
  const moved = movedIds(planReplay(ledger), [share], (id) => share.nodes.some(({ key }) => key === id));
  return applyPlan(share, planReplay(ledger, moved));
}
