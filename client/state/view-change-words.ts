import { activeFilters, changedFilters, filterInWords } from "./filters.ts";
import { nameOfId } from "./name-of-id.ts";
import { counted } from "./places-in-words.ts";
import type { View } from "./view.ts";

/** Names of entities and texts, by id. */
type Names = ReadonlyMap<string, string>;

/** A view before an act and after it. */
export interface ViewChange {
  readonly from: View;
  readonly to: View;
}

/** What an act did to the view, in the past: "expanded Kautsky"; the first thing that it changed says it. */
export function viewChangeInWords({ from, to }: ViewChange, names: Names): string {
  if (to.page === "start" && from.page !== "start") return "left for the first page";
  for (const words of [openedWords, stageWords, pinWords, filterWords, groupWords, pageWords]) {
    const said = words(from, to, names);
    if (said !== undefined) return said;
  }
  return "a change of the view";
}

function openedWords(from: View, to: View, names: Names): string | undefined {
  if (isSame(from.seeds, to.seeds)) return undefined;
  return `opened ${to.seeds.map((id) => nameOfId(id, names)).join(", ")}`;
}

function stageWords(from: View, to: View, names: Names): string | undefined {
  if (!isSame(from.expansions, to.expansions)) return expansionWords(from, to, names);
  if (!isSame(from.path, to.path)) {
    if (!to.path) return "put the paths away";
    return `asked how ${nameOfId(to.path.from, names)} and ${nameOfId(to.path.to, names)} are connected`;
  }
  if (!isSame(from.removed, to.removed)) return removedWords(from, to, names);
  return from.reach === to.reach ? undefined : `looked ${counted(to.reach, "step")} around`;
}

function expansionWords(from: View, to: View, names: Names): string {
  const grown = added(from.expansions, to.expansions);
  const those = grown.length > 0 ? grown : added(to.expansions, from.expansions);
  return `${grown.length > 0 ? "expanded" : "collapsed"} ${listed(those.map(({ id }) => nameOfId(id, names)))}`;
}

function removedWords(from: View, to: View, names: Names): string {
  const gone = added(from.removed, to.removed);
  if (gone.length > 0) return `hid ${listed(gone.map((id) => nameOfId(id, names)))}`;
  return "brought back what was hidden";
}

function pinWords(from: View, to: View, names: Names): string | undefined {
  if (isSame(from.pins, to.pins)) return undefined;
  const [laid, freed] = [added(from.pins, to.pins), added(to.pins, from.pins)];
  const those = laid.length > 0 ? laid : freed;
  return `${laid.length > 0 ? "pinned" : "freed"} ${listed(those.map(({ id }) => nameOfId(id, names)))}`;
}

function filterWords(from: View, to: View, names: Names): string | undefined {
  const [name, ...others] = changedFilters(from, to);
  if (name === undefined) return undefined;
  if (others.length > 0) return "changed several filters";
  if (activeFilters(to).includes(name)) return `filtered: ${filterInWords(to, name, names)}`;
  return `lifted the filter “${filterInWords(from, name, names)}”`;
}

function groupWords(from: View, to: View, names: Names): string | undefined {
  if (from.groups !== to.groups && to.collapsed.length === from.collapsed.length)
    return to.groups ? "drew the groups" : "took the groups away";
  if (!isSame(from.collapsed, to.collapsed)) {
    const closed = added(from.collapsed, to.collapsed);
    const those = closed.length > 0 ? closed : added(to.collapsed, from.collapsed);
    const whose = listed(those.map((id) => nameOfId(id, names)));
    return `${closed.length > 0 ? "folded" : "opened"} the group of ${whose}`;
  }
  return isSame(from.layers, to.layers) ? undefined : "changed what is drawn over the stage";
}

function pageWords(from: View, to: View): string | undefined {
  const parts = ["hops", "plate", "side", "centre", "cell", "words", "text"] as const;
  return parts.some((part) => !isSame(from[part], to[part])) ? "changed what the page shows" : undefined;
}

/** What a list holds that another one did not. */
function added<T>(before: readonly T[], after: readonly T[]): T[] {
  return after.filter((one) => !before.some((other) => isSame(one, other)));
}

const FEW = 2;

function listed(names: readonly string[]): string {
  const more = names.length - FEW;
  return more > 0 ? `${names.slice(0, FEW).join(", ")} and ${more} more` : names.join(" and ");
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
