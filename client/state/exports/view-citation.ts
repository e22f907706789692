import type { GraphReply } from "#model";
import { activeFilters, filterInWords } from "../filters.ts";
import type { View } from "../view.ts";

/** What a citation of a view is made of. */
export interface Cited {
  readonly view: View;
  /** Names of entities and texts, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly graph: GraphReply | undefined;
  readonly address: string;
  readonly today: Date;
  /** "32 entities, 47 relations"; empty where the view shows no graph. */
  readonly size: string;
}

/** What a view shows, as a title. */
export function titleOf(view: View, labels: ReadonlyMap<string, string>): string {
  const name = (id: string | undefined) => labels.get(id ?? "") ?? wordsOfId(id ?? "");
  switch (view.page) {
    case "explore":
      if (view.path) return `How ${name(view.path.from)} and ${name(view.path.to)} are connected`;
      return `The graph around ${view.seeds.map(name).join(", ")}`;
    case "answer":
      return view.centre === undefined
        ? (view.question ?? "")
        : `Everything connected to ${name(view.centre)}`;
    case "citations":
      return view.centre === undefined ? "Who cited whom" : `Who cited whom: ${name(view.centre)}`;
    case "text":
      return name(view.text);
    case "search":
      return `Search for “${view.words ?? ""}”`;
    case "quality":
      return "How sure the engine is";
    default:
      return "A view of the graph";
  }
}

function wordsOfId(id: string): string {
  return id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
}

const FEW_TEXTS = 4;

/** The view as a citation: title, then what its caption says. */
export function viewCitation(cited: Cited): string {
  const shown = shownInWords(cited);
  return `“${titleOf(cited.view, cited.labels)}”${shown === "" ? "" : ` (${shown})`}. ${sourceInWords(cited)}`;
}

/** The same under a picture whose title stands above it. */
export function viewCaption(cited: Cited): string {
  const shown = shownInWords(cited);
  return `${shown === "" ? "" : `${shown}. `}${sourceInWords(cited)}`;
}

/** Size and filters: "32 entities, 47 relations; without places". */
function shownInWords({ view, labels, size }: Cited): string {
  const filters = activeFilters(view).map((name) => filterInWords(view, name, labels));
  return [size, ...filters].filter(Boolean).join("; ");
}

/** Texts, permalink, fingerprint of the graph, date. */
function sourceInWords({ graph, address, today }: Cited): string {
  const titles = (graph?.texts ?? []).map(({ title }) => title);
  const more = titles.length - FEW_TEXTS;
  const named = titles.slice(0, FEW_TEXTS).join("; ") + (more > 0 ? ` and ${more} more` : "");
  const day = today.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${named === "" ? "" : `Read by Ibid from: ${named}. `}${address} (graph ${fingerprintOf(graph)}, ${day}).`;
}

/** The first letters of the graph's fingerprint, enough to tell it from any other. */
export function fingerprintOf(graph: GraphReply | undefined): string {
  return graph?.fingerprint.slice(0, 12) ?? "unknown";
}
