import { computed } from "@preact/signals";
import { searchText } from "./page-changes.ts";
import { textPage } from "./page-state.ts";
import type { Failed } from "./resource.ts";
import { stage, view, visibleGraph } from "./store.ts";
import type { Change, Page } from "./view.ts";
import { showCorpus } from "./view-changes.ts";

/** A way on from what is not there. */
export interface WayOn {
  readonly label: string;
  readonly to: Change;
  readonly page: Page;
}

/** From a view without what is not there: what is dead is not taken along. */
const from =
  (change: Change): Change =>
  (view) =>
    change({ ...view, seeds: [], selected: undefined, text: undefined, at: undefined, centre: undefined });

/** A refusal in a reader's words, with the page where she finds what is there instead. */
export function refusalInWords({ message, instead }: Pick<Failed<unknown>, "message" | "instead">): {
  readonly words: string;
  readonly way?: WayOn;
} {
  if (instead === undefined) return { words: message };
  const q = new URL(instead, "http://ibid").searchParams.get("q");
  const way: WayOn = q
    ? { label: `Search for “${q}”`, to: from(searchText(q)), page: "search" }
    : { label: "All texts", to: from(showCorpus()), page: "corpus" };
  return {
    words: `${message} The address may be cut short, or older than what was decided or removed since.`,
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
