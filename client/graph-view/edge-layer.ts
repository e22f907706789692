import type Sigma from "sigma";
import type { Coordinates, RenderParams } from "sigma/types";
import { ribbonOf } from "./appearance.ts";
import { type DrawnEdge, type DrawnEdges, NO_EDGES } from "./drawn-edges.ts";
import { areMany } from "./edge-density.ts";
import { EdgeRibbons } from "./edge-ribbons.ts";
import { meantOf } from "./hit-test.ts";
import type { Look } from "./look.ts";
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
  readonly straight: readonly number[];
  readonly bent: readonly number[];
}

/** All edges of the drawing: written once, repainted one by one, drawn in a few calls. */
export class EdgeLayer {
  readonly #look: Look;
  #renderer: Pick<Sigma, "graphToViewport"> | undefined;
  #gl: WebGL2RenderingContext | undefined;
  #straight: EdgeRibbons | undefined;
  #bent: EdgeRibbons | undefined;
  #edges = NO_EDGES;
  #order: EdgeOrder = { straight: [], bent: [] };
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

  get count(): number {
    return this.#edges.count;
  }

  /** All edges there are. */
  get all(): readonly DrawnEdge[] {
    return this.#edges.all;
  }

  byId(id: string): DrawnEdge | undefined {
    const spot = this.#spotOf(id);
    return spot && this.#edgeAt(spot);
  }

  #edgeAt({ item, isBent }: Spot): DrawnEdge | undefined {
    return this.#edges.at(this.#order[isBent ? "bent" : "straight"][item] ?? -1);
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
    this.#writeAll(this.#straight, this.#order.straight);
    this.#writeAll(this.#bent, this.#order.bent);
  }

  /** Has bent edges made of as many parts as so many edges in all ask for. */
  #bend(edges: number): void {
    const segments = areMany(edges) ? BENT.many : BENT.few;
    if (this.#bent?.segments !== segments) {
      this.#bent?.kill();
      this.#bent = this.#gl && new EdgeRibbons(this.#gl, segments, this.#look);
    }
    if (this.#order.bent.length > 0) this.#bent?.prepare(edges);
  }

  #writeAll(ribbons: EdgeRibbons | undefined, numbers: readonly number[]): void {
    ribbons?.allocate(numbers.length);
    for (let item = 0; item < numbers.length; item++) {
      const edge = this.#edges.at(numbers[item] ?? -1);
      if (edge) ribbons?.write(item, ribbonOf(edge, this.#look));
    }
  }

  /** Writes some edges anew, as they look and lie now. */
  repaint(ids: Iterable<string>): void {
    for (const id of ids) {
      const spot = this.#spotOf(id);
      const edge = spot && this.#edgeAt(spot);
      const ribbons = spot?.isBent ? this.#bent : this.#straight;
      if (spot && edge) ribbons?.write(spot.item, ribbonOf(edge, this.#look));
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
  const faint = { straight: [] as number[], bent: [] as number[] };
  const clear = { straight: [] as number[], bent: [] as number[] };
  for (let number = 0; number < edges.count; number++) {
    const alike = edges.isFaint(number) ? faint : clear;
    alike[edges.isBent(number) ? "bent" : "straight"].push(number);
  }
  return { straight: faint.straight.concat(clear.straight), bent: faint.bent.concat(clear.bent) };
}
