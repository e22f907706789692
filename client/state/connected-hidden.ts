import { computed } from "@preact/signals";
import { connected, wantedRows } from "./connected-state.ts";
import { activeFilters, type FilterName, filterInWords, without } from "./filters.ts";
import { counted } from "./places-in-words.ts";
import { valueIn } from "./resource.ts";
import { view } from "./store.ts";
import type { Change } from "./view.ts";

/** The filters that an answer has: those of its rows, and those that are asked of the server. */
const OF_ROWS: readonly FilterName[] = ["kinds", "years"];
const OF_ANSWER: readonly FilterName[] = [...OF_ROWS, "relations", "sure"];

/** What filters hide of an answer that they leave no row of. */
export interface AllHidden {
  readonly count: number;
  readonly filters: readonly FilterName[];
  /** "Filters hide all 12 entities that it is connected to: at least 99 % sure". */
  readonly words: string;
}

/** Whether filters alone leave no row of what is connected, and which; undefined where rows are left, or there are none. */
export const allHidden = computed((): AllHidden | undefined => {
  const found = valueIn(connected.state.value);
  if (!found || wantedRows.value.length > 0) return undefined;
  const { rows, lifted } = found;
  const [count, those] = rows.length > 0 ? [rows.length, OF_ROWS] : [lifted, OF_ANSWER];
  if (count === 0) return undefined;
  const filters = activeFilters(view.value).filter((name) => those.includes(name));
  const said = filters.map((name) => filterInWords(view.value, name, new Map())).join(", ");
  const all = count === 1 ? "the one entity" : `all ${counted(count, "entity", "entities")}`;
  return { count, filters, words: `Filters hide ${all} that it is connected to: ${said}` };
});

/** Takes off the filters that leave nothing. */
export const showAllHidden =
  ({ filters }: Pick<AllHidden, "filters">): Change =>
  (seen) =>
    filters.reduce(without, seen);
