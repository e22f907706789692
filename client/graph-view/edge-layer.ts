import type Sigma from "sigma";
import type { Coordinates, RenderParams } from "sigma/types";
import { NOTHING } from "../state/stage-graph.ts";
import { ribbonOf } from "./appearance.ts";
import { drawableOf } from "./drawable-graph.ts";
import { type DrawnEdge, DrawnEdges } from "./drawn-edges.ts";
import { areMany } from "./edge-density.ts";
import { EdgeRibbons } from "./edge-ribbons.ts";
import { meantOf } from "./hit-test.ts";
import type { Look } from "./look.ts";
import { marksOf } from "./marks.ts";
import { nodeColumnsOf } from "./node-columns.ts";
import { projectionOf } from "./projection.ts";

/** Of how many parts a bent edge is made, and among many: each is thin there, and its corners nobody sees. */
const BENT = { few: 12, many: 6 } as const;

/** An edge by its number among the straight or the bent ones. */
interface Spot {
  readonly item: number;
  readonly isBent: boolean;
}

/** Numbers of edges by their make, those drawn first being the faintest. */
interface EdgeOrder {
  readonly straight: Uint32Array;
  readonly bent: Uint32Array;
}

/** All edges of the drawing: written once, repainted one by one, drawn in a few calls. */
export class EdgeLayer {
  readonly #look: Look;
  #renderer: Pick<Sigma, "graphToViewport"> | undefined;
  #gl: WebGL2RenderingContext | undefined;
  #straight: EdgeRibbons | undefined;
  #bent: EdgeRibbons | undefined;
  #edges = noEdges();
  #order: EdgeOrder = { straight: new Uint32Array(), bent: new Uint32Array() };
  /** Made when it is first asked for: most graphs are looked at before they are touched. */
  #spots: Map<string, Spot> | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  begin(gl: WebGL2RenderingContext, renderer: Pick<Sigma, "graphToViewport">): void {
    this.#gl = gl;
    this.#renderer = renderer;
    this.#straight = new EdgeRibbons(gl, 1, this.#look);
    this.#bent = undefined;
  }

  /** Has lines ready to be drawn, where many edges come next. */
  warmUp(): void {
    this.#straight?.warmUp();
  }

  get count(): number {
    return this.#edges.count;
  }

  /** All edges there are. */
  get all(): readonly DrawnEdge[] {
    return this.#edges.all;
  }

  byId(id: string): DrawnEdge | undefined {
    const spot = this.#spotOf(id);
    return spot && this.#edges.at(this.#numberAt(spot));
  }

  #numberAt({ item, isBent }: Spot): number {
    return this.#order[isBent ? "bent" : "straight"][item] ?? -1;
  }

  #ribbonsOf({ isBent }: Spot): EdgeRibbons | undefined {
    return isBent ? this.#bent : this.#straight;
  }

  #spotOf(id: string): Spot | undefined {
    if (!this.#spots) {
      this.#spots = new Map();
      for (const isBent of [false, true]) {
        for (const [item, number] of this.#order[isBent ? "bent" : "straight"].entries())
          this.#spots.set(this.#edges.idOf(number) ?? "", { item, isBent });
      }
    }
    return this.#spots.get(id);
  }

  /** Draws these edges instead of those before. */
  show(edges: DrawnEdges): void {
    this.#spots = undefined;
    this.#edges = edges;
    this.#order = orderOf(edges);
    this.#straight?.prepare(edges.count);
    this.#bend(edges.count);
    this.#straight?.allocate(this.#order.straight.length);
    this.#straight?.writeAll(this.#order.straight, edges);
    this.#bent?.allocate(this.#order.bent.length);
    this.#bent?.writeAll(this.#order.bent, edges);
    for (const id of marksOf(this.#look).edges) this.#dress(id);
  }

  /** Gives an edge the look of now. */
  #dress(id: string): void {
    const spot = this.#spotOf(id);
    const traits = spot && this.#edges.traitsOf(this.#numberAt(spot));
    if (spot && traits) this.#ribbonsOf(spot)?.dress(spot.item, ribbonOf(traits, this.#look));
  }

  /** Has bent edges made of as many parts as so many edges in all ask for. */
  #bend(edges: number): void {
    const segments = areMany(edges) ? BENT.many : BENT.few;
    if (this.#bent?.segments !== segments) {
      this.#bent?.kill();
      this.#bent = this.#gl && new EdgeRibbons(this.#gl, segments, this.#look);
    }
  }

  /** Writes some edges anew, as they look and lie now. */
  repaint(ids: Iterable<string>): void {
    for (const id of ids) {
      const spot = this.#spotOf(id);
      const edge = this.byId(id);
      if (spot && edge) this.#ribbonsOf(spot)?.lay(spot.item, edge);
      this.#dress(id);
    }
  }

  /** The edge that passes a place of the graph within so many of its units; none where so many do that none is meant. */
  near(place: Coordinates, reach: number): string | undefined {
    const straight = this.#straight?.near(place, reach);
    const bent = this.#bent?.near(place, reach);
    const { isBent, item } = meantOf(straight, bent) ?? {};
    const number = item === undefined ? undefined : this.#order[isBent ? "bent" : "straight"][item];
    return number === undefined ? undefined : this.#edges.idOf(number);
  }

  draw(params: RenderParams): void {
    const renderer = this.#renderer;
    if (!renderer) return;
    const { width, height, pixelRatio } = params;
    const { left, top, across, down } = projectionOf((place) => renderer.graphToViewport(place));
    const sight = {
      params,
      origin: { x: (left - width / 2) * pixelRatio, y: (height / 2 - top) * pixelRatio },
      unit: { x: across * pixelRatio, y: -down * pixelRatio },
      edges: this.#edges.count,
    };
    this.#straight?.draw(sight);
    this.#bent?.draw(sight);
  }

  end(): void {
    this.#straight?.kill();
    this.#bent?.kill();
  }
}

function orderOf(edges: DrawnEdges): EdgeOrder {
  const { count, bends } = edges;
  const isBentAt = (number: number) => bends[number] !== 0;
  const ends = { straight: 0, bent: 0 };
  for (let number = 0; number < count; number++) ends[isBentAt(number) ? "bent" : "straight"]++;
  const order = { straight: new Uint32Array(ends.straight), bent: new Uint32Array(ends.bent) };
  const filled = { straight: 0, bent: 0 };
  for (const isFaint of [true, false]) {
    for (let number = 0; number < count; number++) {
      if (edges.isFaint(number) !== isFaint) continue;
      const make = isBentAt(number) ? "bent" : "straight";
      order[make][filled[make]++] = number;
    }
  }
  return order;
}

function noEdges(): DrawnEdges {
  const nodeOf = (id: string) => {
    throw new Error(`graph-view: ${id} is not drawn`);
  };
  return new DrawnEdges(drawableOf(NOTHING).edges, nodeColumnsOf(NOTHING, new Map()), nodeOf);
}
