import { effect } from "@preact/signals";
import { labels } from "./facets.ts";
import { plainWords } from "./markup-signs.ts";
import { textPage } from "./page-state.ts";
import { valueIn } from "./resource.ts";
import { seenNames } from "./seen-names.ts";
import { view } from "./store.ts";
import type { View } from "./view.ts";

type Names = ReadonlyMap<string, string>;

const FIXED: Partial<Record<View["page"], string>> = {
  corpus: "Texts",
  curate: "Curate",
  decisions: "Decisions",
  quality: "How sure is this?",
  job: "Texts being read",
};

/** What the browser calls a view, most telling first (WCAG 2.4.2); a name that is not known yet is left out. */
export function pageTitle(view: View, names: Names): string {
  return [...partsOf(view, (id) => names.get(id ?? "")), "Ibid"].filter(Boolean).map(plainWords).join(" – ");
}

function partsOf(view: View, name: (id: string | undefined) => string | undefined): string[] {
  const { page, path, seeds, centre, question, words, text } = view;
  const known = (...ids: (string | undefined)[]) => ids.flatMap((id) => name(id) ?? []);
  switch (page) {
    case "explore":
      if (path) return [known(path.from, path.to).join(" and "), "how they are connected"];
      return [known(...seeds).join(", "), "graph"];
    case "answer":
      return centre === undefined ? [question ?? "Question"] : [...known(centre), "everything connected"];
    case "citations":
      return centre === undefined ? ["Who cited whom"] : [...known(centre), "who cited whom"];
    case "text":
      return known(text);
    case "search":
      return words ? [`“${words}”`, "search"] : ["Search the full text"];
    default:
      return [FIXED[page] ?? ""];
  }
}

/** Names the page of the browser as the view changes, from now on. */
export function keepPageTitle(): void {
  effect(() => {
    const text = valueIn(textPage.state.value);
    const read: [string, string][] = text ? [[text.id, text.title]] : [];
    document.title = pageTitle(view.value, new Map([...seenNames.value, ...labels.value, ...read]));
  });
}
