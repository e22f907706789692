import type { ActKind, DecisionRow, DecisionState } from "#model";

/** What each kind of decision is called in a list to choose from. */
export const ACT_WORDS: Record<ActKind, string> = {
  same: "merged",
  different: "kept apart",
  rename: "renamed",
  retype: "changed in kind",
  redate: "dated",
  "date-text": "text dated",
  split: "split",
  accept: "accepted",
  reject: "rejected",
  "add-mention": "mention added",
  "add-relation": "relation added",
  "correct-relation": "relation corrected",
  "add-claim": "claim added",
  "correct-claim": "claim corrected",
  "said-by": "words given to another",
  undo: "taken back",
};

/** How a decision stands, in a word; where it simply holds, no word is needed. */
export const STATE_WORDS: Record<DecisionState, string> = {
  active: "holds",
  undone: "taken back",
  conflict: "contradicted",
  unreplayed: "waits for its words",
};

/** What a state means, in a sentence. */
export const STATE_MEANINGS: Record<DecisionState, string> = {
  active: "It shapes the graph now.",
  undone: "It was taken back and can be made to hold again.",
  conflict: "Another decision says the opposite; keep one of the two.",
  unreplayed: "What it speaks of is in no text that is here now; it comes back with its text.",
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When a decision was made, as a reader says it: "just now", "5 minutes ago", "14:02", "3 March 2026". */
export function decidedWhen(time: string, now: Date): string {
  const then = new Date(time);
  const passed = now.getTime() - then.getTime();
  if (passed < MINUTE) return "just now";
  if (passed < HOUR) return ago(Math.floor(passed / MINUTE), "minute");
  if (passed < DAY) return ago(Math.floor(passed / HOUR), "hour");
  return then.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

/** Which rows of the ledger a reader wants to see; "" wants all. */
export interface LedgerFilter {
  readonly state: DecisionState | "";
  readonly author: string;
  readonly kind: ActKind | "";
}

/** The rows that a filter lets pass. */
export function filteredRows(rows: readonly DecisionRow[], filter: LedgerFilter): DecisionRow[] {
  return rows.filter(
    ({ state, decision }) =>
      (filter.state === "" || filter.state === state) &&
      (filter.author === "" || filter.author === decision.author) &&
      (filter.kind === "" || filter.kind === decision.act.kind),
  );
}

/** The entity that a decision is about first, for a link to it; undefined where it is about none that can be opened. */
export function entityOf({ decision: { act, anchors } }: Pick<DecisionRow, "decision">): string | undefined {
  switch (act.kind) {
    case "same":
      return act.keep;
    case "different":
      return act.one;
    case "accept":
    case "reject":
      return "entity" in act.judged ? act.judged.entity : act.judged.relation.source;
    case "add-relation":
      return act.relation.source;
    case "correct-relation":
      return act.to.source;
    case "said-by":
      return act.speaker;
    case "add-claim":
      return act.speaker ?? act.about[0];
    case "correct-claim":
      return act.claim;
    case "add-mention":
      return typeof act.entity === "string" ? act.entity : anchors[0]?.id;
    case "undo":
      return anchors[0]?.id;
    case "date-text":
      return undefined;
    default:
      return act.entity;
  }
}
