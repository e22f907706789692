import { type EntityType, RELATION_TYPES, type RelationType, type Span } from "#model";

export type Page =
  | "start"
  | "explore"
  | "text"
  | "answer"
  | "quality"
  | "citations"
  | "curate"
  | "decisions"
  | "corpus"
  | "job"
  | "search";
export type Reach = 1 | 2 | 3;
/** Whole per cent of confidence, 0 to 99, below which relations are left out; 0 leaves nothing out. */
export type AtLeast = number;
/** How a relation stands with readers. */
export type Standing = "accepted" | "added" | "disputed" | "not-judged";
/** How the page on citations is drawn. */
export type Plate = "years" | "matrix";
/** What is asked of an entity on the page on citations: what it cites, or who cites it. */
export type Side = "prior" | "later";
/** What is drawn over the stage; on the page of an answer, whether it keeps to what the texts state. */
export type Layer = "appears-with" | "relation-words" | "stated-alone";
export type PanelTab = "relations" | "claims" | "mentions" | "neighbours" | "citations";

/** More neighbours of one entity: of which kinds (none named = all), and at most how many. */
export interface Expansion {
  readonly id: string;
  readonly kinds: readonly EntityType[];
  readonly limit: number;
  /** Tied by one of these alone; by whatever the texts state where it is left out. */
  readonly relations?: readonly RelationType[];
}

/** An entity that a reader laid down by hand, in the layout's units. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Years between which dated entities are shown, both counted in; a side that is left out is open. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** Two entities between which the paths are asked for, or of which one cites the other. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** Who cites whom; each stands for the works that it wrote too, unless they are taken as they are. */
export interface CitedPair extends PathEnds {
  readonly isExact?: true;
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
  readonly hiddenTexts: readonly string[];
  readonly hiddenStandings: readonly Standing[];
  readonly years: Years | undefined;
  /** Fewer different neighbours on the stage hide an entity; 0 hides none. */
  readonly leastTies: number;
  /** Shows only what hangs together with this entity. */
  readonly part: string | undefined;
  /** Shows these entities alone, where any are named. */
  readonly only: readonly string[];
  /** Whether groups of what belongs together are drawn. */
  readonly groups: boolean;
  /** Entities whose groups are folded into one node each. */
  readonly collapsed: readonly string[];
  readonly layers: readonly Layer[];
  readonly atLeast: AtLeast;
  readonly pins: readonly Pin[];
  readonly path: PathEnds | undefined;
  readonly selected: string | undefined;
  readonly tab: PanelTab;
  /** The text that is read, or the only one whose citations are shown. */
  readonly text: string | undefined;
  readonly at: Span | undefined;
  readonly question: string | undefined;
  /** The texts being read, on their page. */
  readonly job: string | undefined;
  /** The words that the full text is searched for, or by which names on the page of citations are chosen. */
  readonly words: string | undefined;
  /** The entity that the page of an answer or of citations is about. */
  readonly centre: string | undefined;
  /** Steps around the centre of an answer. */
  readonly hops: Reach;
  readonly plate: Plate;
  readonly side: Side;
  /** The number whose places are listed, in the matrix or in a list. */
  readonly cell: CitedPair | undefined;
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
  hiddenTexts: [],
  hiddenStandings: [],
  years: undefined,
  leastTies: 0,
  part: undefined,
  only: [],
  groups: false,
  collapsed: [],
  layers: [],
  atLeast: 0,
  pins: [],
  path: undefined,
  selected: undefined,
  tab: "relations",
  text: undefined,
  at: undefined,
  question: undefined,
  job: undefined,
  words: undefined,
  centre: undefined,
  hops: 2,
  plate: "years",
  side: "prior",
  cell: undefined,
};

/** True where the id names a relation (TYPE:source:target), not an entity. */
export function isRelationId(id: string): boolean {
  return id.slice(0, id.indexOf(":")) in RELATION_TYPES;
}

/** How far to look at first: an entity with few neighbours is shown with theirs too. */
export function reachFor(neighbours: number): Reach {
  return neighbours < 8 ? 2 : 1;
}
