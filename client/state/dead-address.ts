import { computed } from "@preact/signals";
import { searchText } from "./page-changes.ts";
import { textPage } from "./page-state.ts";
import { stage, view, visibleGraph } from "./store.ts";
import type { Change, Page } from "./view.ts";
import { showCorpus } from "./view-changes.ts";

/** A way on from what is not there. */
export interface WayOn {
  readonly label: string;
  readonly to: Change;
  readonly page: Page;
}

/** Where the server's sentence sends programs: the words before it, and the part of the API. */
const FOR_PROGRAMS = /^(?<words>.*\.) (?:Search for it|All \w+ are listed) at (?<path>\/api\/\S+)$/u;

/** From a view without what is not there: what is dead is not taken along. */
const from =
  (change: Change): Change =>
  (view) =>
    change({ ...view, seeds: [], selected: undefined, text: undefined, at: undefined, centre: undefined });

/** A refusal in a reader's words: without the address for programs, and with the page where she finds the same. */
export function refusalInWords(message: string): { readonly words: string; readonly way?: WayOn } {
  const { words, path } = FOR_PROGRAMS.exec(message)?.groups ?? {};
  if (words === undefined || path === undefined) return { words: message };
  const q = new URL(path, "http://ibid").searchParams.get("q");
  const way: WayOn = q
    ? { label: `Search for “${q}”`, to: from(searchText(q)), page: "search" }
    : { label: "All texts", to: from(showCorpus()), page: "corpus" };
  return {
    words: `${words} The address may be cut short, or older than what was decided or removed since.`,
    way,
  };
}

/** True where the page itself says that what it is about is not there: nothing beside it needs to say so again. */
export const isPageDead = computed(() => {
  const { page } = view.value;
  if (page !== "text" && page !== "explore") return false;
  const loaded = page === "text" ? textPage.state.value : stage.state.value;
  const isEmpty = page === "text" || visibleGraph.value.entities.size === 0;
  return loaded.status === "failed" && loaded.isFinal && isEmpty;
});
