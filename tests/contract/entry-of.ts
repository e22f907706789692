import type { Decision } from "#model";
import { decisionId } from "../../graph-data/decisions/decision-id.ts";

/** An entry of a ledger as another reader's computer would have written it, without anchors. */
export function entryOf(act: Decision["act"], time = new Date().toISOString()): Decision {
  const author = "Ada";
  return { id: decisionId({ author, time, act }), author, time, act, anchors: [] };
}
