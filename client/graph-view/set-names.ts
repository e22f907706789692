import type { Coordinates } from "sigma/types";
import { type DrawnEdge, wordsOf } from "./drawn-edges.ts";
import type { DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import type { EdgeLayer } from "./edge-layer.ts";
import { hubOf, type TiedTo, tiedTo } from "./hub-of-edges.ts";
import { type Look, reservedOn } from "./look.ts";
import { FEW_LINES, linesAmong, nameLines } from "./name-lines.ts";
import type { NamePainter, NameSetting } from "./name-painter.ts";
import { NamePlacer } from "./name-places.ts";
import { nameType, WORDS_TYPE } from "./name-type.ts";
import { type Projection, project } from "./projection.ts";

/** What the layer of names is told beside the look. */
export interface NameOrders {
  readonly look: Look;
  readonly hovered: string | undefined;
  readonly pinned: ReadonlySet<string>;
  readonly showsRelationWords: boolean;
}

/** A name in its place; `at` is its node's place in the graph, and moves with it. */
export interface PlacedName {
  readonly id: string;
  readonly at: Coordinates;
  readonly lines: readonly string[];
  readonly isStrong: boolean;
  readonly isFocus: boolean;
  readonly place: NameSetting;
}

/** Words of a relation in their place along the edge. */
export interface PlacedWords {
  readonly words: string;
  readonly source: Coordinates;
  readonly target: Coordinates;
  readonly bend: number;
  readonly share: number;
  readonly isFocus: boolean;
  readonly place: NameSetting;
}

/** All that is written on the stage, for the wishes that the key stands for. */
export interface SetNames {
  readonly names: readonly PlacedName[];
  readonly words: readonly PlacedWords[];
  readonly key: string;
}

/** The stage as it is seen: its size in pixels, how places become pixels, and how many a unit of size has. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly projection: Projection;
  readonly scale: number;
}

interface Candidate {
  readonly id: string;
  readonly node: DrawnNode;
  readonly pixel: Coordinates;
  readonly isChosen: boolean;
  readonly isStrong: boolean;
  readonly isFocus: boolean;
  /** True for the one to which far more edges lead than to any other. */
  readonly isHub: boolean;
}

/** How a name is to be set: even over nodes, and in how many lines at most. */
interface Wish {
  readonly isForced: boolean;
  readonly most: number;
}

/** More names than this on one stage are no longer read. */
const MOST_NAMES = 240;
const MOST_WORDS = 160;
/** Nodes smaller than this, in pixels, may lie under a name. */
const BLOCKING = 4;
/** With more nodes than this in sight, most of them tiny, names are for finding one's way: few, and over the smaller nodes. */
const CROWD = { from: 900, names: 80, blocking: 6.5 };
/** What lies around a node that is chosen or that the stage began with, in pixels. */
const RING = 5;
/** Up to so many names of a focus, or of what the stage began with, stand even over nodes. */
const FORCED = 14;
/** Smaller nodes, in pixels, are named only where they are among the most important. */
const SMALL = 3.6;
const ALWAYS = 30;
const LONGEST_WORDS = 28;
/** Few names have narrower letters than this part of a line's height: what has no room so is not measured, as measuring costs most. */
const NARROW = 0.38;
/** With more edges than this, a name cannot keep off them. */
const FEW_EDGES = 1_500;

/** Chooses which names and words stand on the stage, and where. */
export class NameSelection {
  readonly #drawing: DrawnGraph;
  readonly #edges: Pick<EdgeLayer, "count" | "all" | "byId">;
  readonly #painter: NamePainter;
  /** All nodes, the most often named first. */
  #order: { readonly id: string; readonly node: DrawnNode }[] = [];
  #nodes = new Map<string, DrawnNode>();
  /** The nodes at the other ends of each node's edges, as long as there are few enough to look at. */
  #others: TiedTo = new Map();
  #hub: DrawnNode | undefined;

  constructor(drawing: DrawnGraph, edges: Pick<EdgeLayer, "count" | "all" | "byId">, painter: NamePainter) {
    this.#drawing = drawing;
    this.#edges = edges;
    this.#painter = painter;
  }

  follow(): void {
    this.#order = this.#drawing
      .mapNodes((id, node) => ({ id, node }))
      .sort((a, b) => b.node.mentions - a.node.mentions);
    this.#nodes = new Map(this.#order.map(({ id, node }) => [id, node]));
    this.#others = this.#edges.count <= FEW_EDGES ? tiedTo(this.#edges.all) : new Map();
    this.#hub = hubOf(this.#others, this.#order.length);
  }

  /** Where pinned nodes lie, and their radius. */
  pinned(ids: ReadonlySet<string>): { readonly at: Coordinates; readonly radius: number }[] {
    return [...ids].flatMap((id) => {
      const node = this.#nodes.get(id);
      return node ? [{ at: node, radius: node.size }] : [];
    });
  }

  place(orders: NameOrders, key: string, sight: Sight): SetNames {
    const placer = new NamePlacer(sight.width, sight.height);
    const candidates = this.#candidates(orders, sight);
    const isFocusing = orders.look.strength > 0.5 && orders.look.focus !== undefined;
    const isCrowd = isCrowded(candidates, sight.scale);
    const least = isCrowd ? CROWD.blocking : BLOCKING;
    for (const box of reservedOn(orders.look)) placer.keepFree(box);
    for (const { pixel, node, isFocus } of candidates) {
      const radius = node.size * sight.scale;
      if (radius >= least && (isFocus || !isFocusing)) placer.keepClear(pixel, radius);
    }
    const isFirst = ({ isStrong, isFocus, isChosen, isHub }: Candidate) =>
      isFocusing ? isChosen || isFocus : isStrong || isHub;
    const first = candidates.filter(isFirst);
    const others = isFocusing ? [] : this.#worthNaming(candidates, sight).filter((one) => !isFirst(one));
    const isForced = ({ isChosen }: Candidate) => isChosen || first.length <= FORCED;
    const most = linesAmong(candidates.length);
    const names = first
      .slice(0, MOST_NAMES)
      .flatMap((one) => this.#name(placer, one, sight, { isForced: isForced(one), most }));
    const words = this.#wordsOf(this.#focusEdges(orders), placer, sight, true);
    for (const one of others) {
      if (names.length < (isCrowd ? CROWD.names : MOST_NAMES))
        names.push(...this.#name(placer, one, sight, { isForced: false, most }));
    }
    if (orders.showsRelationWords && !isFocusing)
      words.push(...this.#wordsOf(this.#edges.all, placer, sight, false));
    return { names: inOrderOfType(names), words, key };
  }

  #worthNaming(candidates: readonly Candidate[], { scale }: Sight): Candidate[] {
    return candidates
      .filter(({ node }, rank) => rank < ALWAYS || node.size * scale >= SMALL)
      .slice(0, 4 * MOST_NAMES);
  }

  #candidates({ look, hovered }: NameOrders, { width, height, projection }: Sight): Candidate[] {
    const found: Candidate[] = [];
    for (const { id, node } of this.#order) {
      const pixel = project(projection, node);
      if (pixel.x < -60 || pixel.y < -30 || pixel.x > width + 60 || pixel.y > height + 30) continue;
      const isChosen = id === look.selected || id === look.second || id === hovered;
      const isStrong = isChosen || look.seeds.has(id);
      const [isFocus, isHub] = [look.focus?.nodes.has(id) ?? false, node === this.#hub];
      found.push({ id, node, pixel, isChosen, isStrong, isFocus, isHub });
    }
    const rank = ({ isChosen, isStrong, isHub }: Candidate) => (isChosen ? 0 : isStrong ? 1 : isHub ? 2 : 3);
    return found.sort((a, b) => rank(a) - rank(b));
  }

  /** The name in its place; a long one in fewer lines where it finds no room. */
  #name(placer: NamePlacer, one: Candidate, sight: Sight, { isForced, most }: Wish): PlacedName[] {
    const { id, node, pixel, isStrong, isFocus } = one;
    const { scale, projection } = sight;
    const type = nameType(node.kind, node.mentions, isStrong);
    const lines = nameLines(node.label, most);
    const isLong = lines.length > FEW_LINES;
    const isSet = isForced && !isLong;
    const name = {
      at: pixel,
      radius: node.size * scale + (isStrong ? RING : 0),
      halfHeight: (lines.length * type.line) / 2,
      isForced: isSet,
    };
    const letters = Math.max(...lines.map((line) => line.length));
    const leastWidth = { ...name, halfWidth: (letters * type.line * NARROW) / 2, others: [] };
    const shorter = () => (isLong ? this.#name(placer, one, sight, { isForced, most: FEW_LINES }) : []);
    if (!isSet && !placer.hasRoom(leastWidth)) return shorter();
    const halfWidth = Math.max(...lines.map((line) => this.#painter.widthOf(line, type))) / 2;
    const others = (this.#others.get(node) ?? []).map((other) => project(projection, other));
    const place = placer.placeName({ ...name, halfWidth, others });
    if (!place) return shorter();
    return [{ id, at: node, lines, isStrong, isFocus, place: { ...place, type, halfWidth } }];
  }

  #focusEdges({ look }: NameOrders): DrawnEdge[] {
    const focus = look.strength > 0.5 ? [...(look.focus?.edges ?? [])] : [];
    const ids = look.selected === undefined ? focus : [look.selected, ...focus];
    return [...new Set(ids)].flatMap((id) => this.#edges.byId(id) ?? []);
  }

  #wordsOf(edges: readonly DrawnEdge[], placer: NamePlacer, sight: Sight, isFocus: boolean): PlacedWords[] {
    const found: PlacedWords[] = [];
    for (const edge of edges) {
      if (found.length >= MOST_WORDS) break;
      const one = this.#words(edge, placer, sight, isFocus);
      if (one) found.push(one);
    }
    return found;
  }

  #words(
    edge: DrawnEdge,
    placer: NamePlacer,
    { projection }: Sight,
    isFocus: boolean,
  ): PlacedWords | undefined {
    const { source, target, bend } = edge;
    const words = wordsOf(edge);
    const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
    const halfWidth = this.#painter.widthOf(shown, WORDS_TYPE) / 2;
    const ends = { source: project(projection, source), target: project(projection, target) };
    const share = placer.placeWords({ ...ends, bend, halfWidth, type: WORDS_TYPE });
    if (share === undefined) return undefined;
    const place = { across: 0, down: 0, align: "center" as const, type: WORDS_TYPE, halfWidth };
    return { words: shown, source, target, bend, share, isFocus, place };
  }
}

function isCrowded(candidates: readonly Candidate[], scale: number): boolean {
  const large = candidates.filter(({ node }) => node.size * scale >= BLOCKING).length;
  return candidates.length > CROWD.from && large < candidates.length / 3;
}

/** Names of one type after another: setting a font costs more than writing a name. */
function inOrderOfType(names: PlacedName[]): PlacedName[] {
  return names.sort((a, b) => (a.place.type.font < b.place.type.font ? -1 : 1));
}
