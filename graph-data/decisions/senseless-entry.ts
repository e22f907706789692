import type { Decision } from "#model";
import { quoteAt } from "./found-again.ts";
import { type Known, whySenseless, whySenselessOf } from "./senseless-act.ts";

/** Why an entry of a ledger makes no sense by what it says itself, whatever the graph is; nothing where it may. */
export function whySenselessEntry(entry: Pick<Decision, "act" | "anchors">): string | undefined {
  return whySenseless(entry.act) ?? whySenselessOf(entry.act, asWritten(entry));
}

/** What an entry speaks of as its anchors have it. No decision makes a claim of something else: its id tells a claim. */
function asWritten({ anchors }: Pick<Decision, "anchors">): Known {
  return {
    entity: (id) => {
      const anchor = anchors.find((one) => one.id === id);
      return anchor ?? (id.startsWith("claim:") ? { type: "Claim", label: id } : undefined);
    },
    words: (place) => quoteAt(anchors, place),
  };
}
