import { ENTITY_TYPES, RELATION_TYPES, type TextSummary } from "#model";
import { counted } from "./places-in-words.ts";
import type { StageGraph } from "./stage-graph.ts";
import { START, type Standing, type View, type Years } from "./view.ts";
import { visibleOf } from "./visible-graph.ts";

/** The parts of a view that hold a filter, by the filter's name; `sure` is asked of the server, the others are applied here. */
const HELD = {
  kinds: "hiddenKinds",
  relations: "hiddenRelations",
  texts: "hiddenTexts",
  standings: "hiddenStandings",
  years: "years",
  ties: "leastTies",
  part: "part",
  only: "only",
  removed: "removed",
  sure: "atLeast",
} as const satisfies Record<string, keyof View>;

export type FilterName = keyof typeof HELD;

/** All filters, in the order in which the rail and the chips show them. */
export const FILTER_NAMES = Object.keys(HELD) as FilterName[];

/** The view without one of its filters. */
export function without(view: View, name: FilterName): View {
  return { ...view, [HELD[name]]: START[HELD[name]] };
}

/** The view without any filter. */
export function withoutAll(view: View): View {
  return FILTER_NAMES.reduce(without, view);
}

/** What a button says that takes so many filters off. */
export function takeOffInWords(filters: number): string {
  return filters === 1 ? "Take the filter off" : "Take these filters off";
}

/** The filters that a view sets. */
export function activeFilters(view: View): FilterName[] {
  return FILTER_NAMES.filter((name) => {
    const held = view[HELD[name]];
    return Array.isArray(held) ? held.length > 0 : held !== START[HELD[name]];
  });
}

/** The filters that two views set otherwise. */
export function changedFilters(from: View, to: View): FilterName[] {
  return FILTER_NAMES.filter((name) => JSON.stringify(from[HELD[name]]) !== JSON.stringify(to[HELD[name]]));
}

/** What the stage would show without this filter, the others as they are: what its counts are taken from. */
export function facetOf(graph: StageGraph, view: View, name: FilterName): StageGraph {
  return visibleOf(graph, without(view, name));
}

/**
 * What all filters together take from the stage, in words: "3 entities, 32 relations"; "" where they take nothing. What is less sure
 * than asked never came, and is not counted here.
 */
export function takenInWords(graph: StageGraph, view: View, shown: StageGraph): string {
  if (activeFilters(view).length === 0) return "";
  const whole = visibleOf(graph, withoutAll(view));
  const entities = whole.entities.size - shown.entities.size;
  const relations = whole.relations.size - shown.relations.size;
  const parts = [
    entities > 0 && counted(entities, "entity", "entities"),
    relations > 0 && counted(relations, "relation"),
  ];
  return parts.filter(Boolean).join(", ");
}

/** How many entities or relations come back when one filter is lifted. */
export interface Lifting {
  readonly name: FilterName;
  readonly entities: number;
  readonly relations: number;
}

/** What each active filter alone takes away, the one that takes most first. */
export function liftings(graph: StageGraph, view: View): Lifting[] {
  const shown = visibleOf(graph, view);
  return activeFilters(view)
    .map((name) => {
      const lifted = facetOf(graph, view, name);
      return {
        name,
        entities: lifted.entities.size - shown.entities.size,
        relations: name === "sure" ? graph.lessSure : lifted.relations.size - shown.relations.size,
      };
    })
    .sort((a, b) => b.entities - a.entities || b.relations - a.relations);
}

/** How a reader calls the standings of a relation. */
export const STANDING_WORDS: Record<Standing, string> = {
  accepted: "accepted by a reader",
  added: "added by a reader",
  disputed: "disputed",
  "not-judged": "not judged yet",
};

/** What a filter does, in a few words: "without people, works"; "1914 to 1918". */
export function filterInWords(view: View, name: FilterName, labels: ReadonlyMap<string, string>): string {
  const named = (id: string) => labels.get(id) ?? id;
  switch (name) {
    case "kinds":
      return `without ${fewOf(view.hiddenKinds.map((kind) => ENTITY_TYPES[kind].plural))}`;
    case "relations":
      return `without “${fewOf(view.hiddenRelations.map((type) => RELATION_TYPES[type].label))}”`;
    case "texts":
      return `not from ${fewOf(view.hiddenTexts.map(named))}`;
    case "standings":
      return `without ties ${fewOf(view.hiddenStandings.map((standing) => STANDING_WORDS[standing]))}`;
    case "years":
      return view.years ? yearsInWords(view.years) : "";
    case "ties":
      return `${counted(view.leastTies, "neighbour")} or more`;
    case "part":
      return `only what hangs together with ${named(view.part ?? "")}`;
    case "only":
      return `only ${counted(view.only.length, "entity", "entities")}`;
    case "removed":
      return `${view.removed.length} taken away`;
    case "sure":
      return `at least ${view.atLeast} % sure`;
  }
}

const FEW = 2;

function fewOf(names: readonly string[]): string {
  const more = names.length - FEW;
  return names.slice(0, FEW).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** "1914 to 1918", "from 1914", "until 1918". */
export function yearsInWords({ from, to }: Years): string {
  if (from === undefined) return `until ${yearInWords(to ?? 0)}`;
  if (to === undefined) return `from ${yearInWords(from)}`;
  return from === to ? yearInWords(from) : `${yearInWords(from)} to ${yearInWords(to)}`;
}

/** 1918, or 44 BC. */
export function yearInWords(year: number): string {
  return year < 0 ? `${-year} BC` : String(year);
}

/** The names by which filters speak of entities and texts. */
export function labelsOf(graph: StageGraph, texts: readonly TextSummary[]): Map<string, string> {
  return new Map([
    ...[...graph.entities.values()].map(({ id, label }) => [id, label] as const),
    ...texts.map(({ id, title }) => [id, title] as const),
  ]);
}
