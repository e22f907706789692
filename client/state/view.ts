import { type EntityType, RELATION_TYPES, type RelationType, type Span } from "#model";

export type Page = "start" | "explore" | "text" | "answer" | "quality";
export type Reach = 1 | 2 | 3;
/** Per cent of confidence below which relations are left out; 0 leaves nothing out. */
export type AtLeast = 0 | 50 | 75;
export type Layer = "appears-with" | "relation-words";
export type PanelTab = "relations" | "claims" | "mentions" | "neighbours" | "citations";

/** More neighbours of one entity: of which kinds (none named = all), and at most how many. */
export interface Expansion {
  readonly id: string;
  readonly kinds: readonly EntityType[];
  readonly limit: number;
}

/** An entity that a reader laid down by hand, in the layout's units. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Two entities between which the paths are asked for. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** All that a reader looks at, and all that the address of the page holds. */
export interface View {
  readonly page: Page;
  readonly seeds: readonly string[];
  readonly reach: Reach;
  readonly expansions: readonly Expansion[];
  readonly removed: readonly string[];
  readonly hiddenKinds: readonly EntityType[];
  readonly hiddenRelations: readonly RelationType[];
  readonly layers: readonly Layer[];
  readonly atLeast: AtLeast;
  readonly pins: readonly Pin[];
  readonly path: PathEnds | undefined;
  readonly selected: string | undefined;
  readonly tab: PanelTab;
  readonly text: string | undefined;
  readonly at: Span | undefined;
  readonly question: string | undefined;
}

export type Change = (view: View) => View;

/** The view before anything was asked. */
export const START: View = {
  page: "start",
  seeds: [],
  reach: 1,
  expansions: [],
  removed: [],
  hiddenKinds: [],
  hiddenRelations: [],
  layers: [],
  atLeast: 0,
  pins: [],
  path: undefined,
  selected: undefined,
  tab: "relations",
  text: undefined,
  at: undefined,
  question: undefined,
};

/** True where the id names a relation (TYPE:source:target), not an entity. */
export function isRelationId(id: string): boolean {
  return id.slice(0, id.indexOf(":")) in RELATION_TYPES;
}

/** How far to look at first: an entity with few neighbours is shown with theirs too. */
export function reachFor(neighbours: number): Reach {
  return neighbours < 8 ? 2 : 1;
}
