import { computed, type ReadonlySignal } from "@preact/signals";
import { activeFilters, FILTER_NAMES, type FilterName, facetOf, labelsOf, liftings } from "./filters.ts";
import { valueIn } from "./resource.ts";
import type { StageGraph } from "./stage-graph.ts";
import { overview, stageGraph, view, visibleGraph } from "./store.ts";
import { filterWords } from "./visible-graph.ts";

const filterKey = computed(() => filterWords(view.value));

/** The view, renewed only when a filter changes. */
const filtering = computed(() => {
  const isKnown = filterKey.value !== "";
  return isKnown ? view.peek() : view.value;
});

/** For each filter what the stage would show without it, the others as they are: where it is not set, what it shows. */
export const facets: Record<FilterName, ReadonlySignal<StageGraph>> = Object.fromEntries(
  FILTER_NAMES.map((name) => [
    name,
    computed(() =>
      activeFilters(filtering.value).includes(name)
        ? facetOf(stageGraph.value, filtering.value, name)
        : visibleGraph.value,
    ),
  ]),
) as Record<FilterName, ReadonlySignal<StageGraph>>;

/** What each active filter alone takes away, the one that takes most first. */
export const takenAway = computed(() => liftings(stageGraph.value, filtering.value));

/** Names of entities on the stage and of texts, by id. */
export const labels = computed(() => labelsOf(stageGraph.value, valueIn(overview.state.value)?.texts ?? []));
