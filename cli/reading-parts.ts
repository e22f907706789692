import type { ReadingParts } from "../server/jobs/reading-desk.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import type { ReaderChoice } from "./reader-choice.ts";
import { say } from "./say.ts";
import { storeIngest } from "./store-ingest.ts";

/** More names than this are counted, not listed. */
const MOST_LISTED = 10;

/** How the server reads texts that are added in the browser; not at all where a language model would cost and nobody agreed to that. */
export function readingParts(store: GraphStore, choice: ReaderChoice, isAgreed = false): ReadingParts {
  if (choice.model && !isAgreed) return { noIngest: COSTS };
  return { ingest: storeIngest(store, { choice }), onUnread: sayUnread };
}

const COSTS =
  "A language model reads too, and may cost money, so no text is added here. Agree with: ibid open --yes; or start without the model.";

function sayUnread(names: readonly string[]): void {
  const listed = names.slice(0, MOST_LISTED).join(", ");
  const more = names.length > MOST_LISTED ? ` and ${names.length - MOST_LISTED} more` : "";
  say(`Not read: ${listed}${more}. Add ${names.length === 1 ? "it" : "them"} again.`);
}
