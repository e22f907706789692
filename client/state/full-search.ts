import { computed, effect, signal } from "@preact/signals";
import type { SearchReply } from "#model";
import { fetchSearch } from "../api/api.ts";
import { searchText } from "./page-changes.ts";
import { createResource } from "./resource.ts";
import { stageGraph, view, visibleGraph, visit } from "./store.ts";

const SHOWN = 100;

/** The words that were last searched for, beside the stage. */
export const lastWords = signal<string | undefined>(undefined);

/** What the words of the page, or those last searched for, are found in. */
export const fullSearch = createResource((q: string, abort) => fetchSearch({ q, limit: SHOWN }, abort));

effect(() => {
  const { page, words } = view.value;
  const asked = page === "search" ? words : lastWords.value;
  if (page === "search" && words !== undefined) lastWords.value = words;
  fullSearch.follow(asked?.slice(0, 500));
});

/** Shows all that the words are found in, as a page. */
export function searchEverywhere(words: string): void {
  const asked = words.trim();
  if (asked !== "") visit(searchText(asked));
}

/** Those of the ids that lie on the stage, hidden by filters. */
export function hiddenAmong(ids: readonly string[]): string[] {
  return ids.filter((id) => stageGraph.value.entities.has(id) && !visibleGraph.value.entities.has(id));
}

/** The entities that the reader began with or selected and that filters hide. */
export const hiddenInFocus = computed(() => {
  const { seeds, selected } = view.value;
  const wanted = [...new Set([...seeds, ...(selected === undefined ? [] : [selected])])];
  return hiddenAmong(wanted).flatMap((id) => stageGraph.value.entities.get(id) ?? []);
});

/** What a search found, in a line: "3 names, 12 passages". */
export function foundInWords({ total, passages }: SearchReply): string {
  const many = (count: number, one: string) =>
    `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
  return `${many(total, "name")}, ${many(passages.total, "passage")}`;
}
