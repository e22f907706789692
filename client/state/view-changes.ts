import { ENTITY_TYPE_NAMES, type EntityType, type RelationType, type Span } from "#model";
import { activeFilters, type FilterName, without, withoutAll } from "./filters.ts";
import type { StageGraph } from "./stage-graph.ts";
import {
  type AtLeast,
  type Change,
  type Expansion,
  type Layer,
  type PanelTab,
  type Reach,
  START,
  type Standing,
  type View,
  type Years,
} from "./view.ts";
import { visibleOf } from "./visible-graph.ts";

const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Begins again from one entity: its neighbourhood on the stage, itself selected, filters as they were. */
export const openEntity =
  (id: string, reach: Reach): Change =>
  (view) => ({
    ...START,
    page: "explore",
    seeds: [id],
    selected: id,
    reach,
    hiddenKinds: view.hiddenKinds,
    hiddenRelations: view.hiddenRelations,
    hiddenTexts: view.hiddenTexts,
    hiddenStandings: view.hiddenStandings,
    years: view.years,
    leastTies: view.leastTies,
    layers: view.layers,
    atLeast: view.atLeast,
  });

/** Back to the first screen. */
export const goHome = (): Change => () => START;

/** Back to the stage as it was left. */
export const showStage = (): Change => (view) => ({ ...view, page: view.seeds.length ? "explore" : "start" });

/** Selects an entity or a relation; undefined clears. */
export const select =
  (id: string | undefined): Change =>
  (view) => ({ ...view, selected: id });

/** Turns to a tab of the panel. */
export const turnTo =
  (tab: PanelTab): Change =>
  (view) => ({ ...view, tab });

/** Brings more neighbours of an entity on the stage; a second wish for the same one replaces the first. */
export const expand =
  (expansion: Expansion): Change =>
  (view) => ({
    ...view,
    expansions: [...view.expansions.filter(({ id }) => id !== expansion.id), expansion],
    selected: expansion.id,
  });

/** Takes back what an expansion of the entity had brought. */
export const collapse =
  (entity: string): Change =>
  (view) => ({ ...view, expansions: view.expansions.filter(({ id }) => id !== entity) });

/** Takes an entity from the stage. */
export const remove =
  (id: string): Change =>
  (view) => ({
    ...view,
    removed: view.removed.includes(id) ? view.removed : [...view.removed, id],
    selected: view.selected === id ? undefined : view.selected,
  });

/** Lets every entity that was taken away come back. */
export const restoreRemoved = (): Change => (view) => ({ ...view, removed: [] });

/** Hides a kind of entity, or shows it again. */
export const toggleKind =
  (kind: EntityType): Change =>
  (view) => ({ ...view, hiddenKinds: toggled(view.hiddenKinds, kind) });

/** Shows one kind alone; a second time, all kinds. */
export const isolateKind =
  (kind: EntityType): Change =>
  (view) => {
    const others = ENTITY_TYPE_NAMES.filter((other) => other !== kind);
    const isAlone = !view.hiddenKinds.includes(kind) && view.hiddenKinds.length === others.length;
    return { ...view, hiddenKinds: isAlone ? [] : others };
  };

/** Hides a type of relation, or shows it again. */
export const toggleRelation =
  (type: RelationType): Change =>
  (view) => ({ ...view, hiddenRelations: toggled(view.hiddenRelations, type) });

/** Shows everything that filters had hidden. */
export const clearFilters = (): Change => withoutAll;

/** Lifts one filter, the others stay. */
export const liftFilter =
  (name: FilterName): Change =>
  (view) =>
    without(view, name);

/** Lifts the one filter that hides the entities, or all where it takes more than one. */
export const showHidden =
  (ids: readonly string[], graph: StageGraph): Change =>
  (view) => {
    const shows = (lifted: View) => ids.every((id) => visibleOf(graph, lifted).entities.has(id));
    const one = activeFilters(view).find((name) => shows(without(view, name)));
    return one ? without(view, one) : withoutAll(view);
  };

/** Switches a layer on or off. */
export const toggleLayer =
  (layer: Layer): Change =>
  (view) => ({ ...view, layers: toggled(view.layers, layer) });

/** Leaves out relations that are less sure than so many per cent. */
export const setAtLeast =
  (atLeast: AtLeast): Change =>
  (view) => ({ ...view, atLeast });

/** Hides what one text alone states, or shows it again. */
export const toggleText =
  (text: string): Change =>
  (view) => ({ ...view, hiddenTexts: toggled(view.hiddenTexts, text) });

/** Hides relations of a standing with readers, or shows them again. */
export const toggleStanding =
  (standing: Standing): Change =>
  (view) => ({ ...view, hiddenStandings: toggled(view.hiddenStandings, standing) });

/** Shows dated entities of these years alone, undated ones as before; undefined shows all years. */
export const setYears =
  (years: Years | undefined): Change =>
  (view) => ({ ...view, years });

/** Hides entities with fewer different neighbours. */
export const setLeastTies =
  (leastTies: number): Change =>
  (view) => ({ ...view, leastTies });

/** Shows only what hangs together with an entity; undefined shows all parts. */
export const setPart =
  (part: string | undefined): Change =>
  (view) => ({ ...view, part });

/** Looks one, two or three steps around what was asked for. */
export const setReach =
  (reach: Reach): Change =>
  (view) => ({ ...view, reach });

/** Lays an entity down at a place of the layout, rounded to whole units. */
export const pin =
  (id: string, x: number, y: number): Change =>
  (view) => ({
    ...view,
    pins: [...view.pins.filter((other) => other.id !== id), { id, x: Math.round(x), y: Math.round(y) }],
  });

/** Lets the layout place an entity again. */
export const unpin =
  (entity: string): Change =>
  (view) => ({ ...view, pins: view.pins.filter(({ id }) => id !== entity) });

/** Asks for the paths between two entities, on the stage. */
export const showPath =
  (from: string, to: string): Change =>
  (view) => ({
    ...view,
    page: "explore",
    seeds: view.seeds.length ? view.seeds : [from],
    path: { from, to },
    selected: undefined,
  });

/** Puts the paths away. */
export const clearPath = (): Change => (view) => ({ ...view, path: undefined });

/** Opens a text, at a place of it where one is given. */
export const openText =
  (text: string, at?: Span, shown?: string): Change =>
  (view) => ({
    ...view,
    page: "text",
    text,
    at: at && { start: at.start, end: at.end },
    selected: shown ?? selectedInSight(view),
  });

/** What is selected stays so where the panel shows it; from a page without the panel it would come as a surprise. */
function selectedInSight({ page, selected }: View): string | undefined {
  return page === "explore" || page === "text" ? selected : undefined;
}

/** Turns to the page on how sure the engine is. */
export const showQuality = (): Change => (view) => ({ ...view, page: "quality" });

/** Asks a question in words. */
export const askQuestion =
  (question: string): Change =>
  (view) => ({ ...view, page: "answer", centre: undefined, question });

/** Turns to the texts of the graph. */
export const showCorpus = (): Change => (view) => ({ ...view, page: "corpus" });

/** Turns to the reading of new texts. */
export const showJob =
  (job: string): Change =>
  (view) => ({ ...view, page: "job", job });
