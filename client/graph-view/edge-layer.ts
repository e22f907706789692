import type Sigma from "sigma";
import type { Coordinates, RenderParams } from "sigma/types";
import { ribbonOf } from "./appearance.ts";
import type { DrawnEdge } from "./drawn-edges.ts";
import { EdgeRibbons } from "./edge-ribbons.ts";
import type { Look } from "./look.ts";
import { projectionOf } from "./projection.ts";

/** Of how many parts a bent edge is made. */
const BENT = 12;

/** An edge by its number among the straight or the bent ones. */
interface Spot {
  readonly item: number;
  readonly isBent: boolean;
}

/** Edges by their make, those drawn first being the faintest. */
interface EdgesInOrder {
  readonly straight: readonly DrawnEdge[];
  readonly bent: readonly DrawnEdge[];
}

/** All edges of the drawing: written once, repainted one by one, drawn in a few calls. */
export class EdgeLayer {
  readonly #look: Look;
  #renderer: Pick<Sigma, "graphToViewport"> | undefined;
  #straight: EdgeRibbons | undefined;
  #bent: EdgeRibbons | undefined;
  #edges: EdgesInOrder = { straight: [], bent: [] };
  /** Made when it is first asked for: most graphs are looked at before they are touched. */
  #spots: Map<string, Spot> | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  begin(gl: WebGL2RenderingContext, renderer: Pick<Sigma, "graphToViewport">): void {
    this.#renderer = renderer;
    this.#straight = new EdgeRibbons(gl, 1, this.#look);
    this.#bent = new EdgeRibbons(gl, BENT, this.#look);
  }

  /** All edges there are, those drawn first being the faintest. */
  get all(): readonly DrawnEdge[] {
    return [...this.#edges.straight, ...this.#edges.bent];
  }

  byId(id: string): DrawnEdge | undefined {
    const spot = this.#spotOf(id);
    return spot && this.#edges[spot.isBent ? "bent" : "straight"][spot.item];
  }

  #spotOf(id: string): Spot | undefined {
    if (!this.#spots) {
      this.#spots = new Map();
      for (const isBent of [false, true]) {
        const edges = this.#edges[isBent ? "bent" : "straight"];
        for (const [item, edge] of edges.entries()) this.#spots.set(edge.id, { item, isBent });
      }
    }
    return this.#spots.get(id);
  }

  /** Draws these edges instead of those before. */
  show(edges: readonly DrawnEdge[]): void {
    this.#spots = undefined;
    this.#edges = inOrderOf(edges);
    this.#straight?.prepare(edges.length);
    if (this.#edges.bent.length > 0) this.#bent?.prepare(edges.length);
    this.#writeAll(this.#straight, this.#edges.straight);
    this.#writeAll(this.#bent, this.#edges.bent);
  }

  #writeAll(ribbons: EdgeRibbons | undefined, edges: readonly DrawnEdge[]): void {
    ribbons?.allocate(edges.length);
    if (ribbons) edges.forEach((edge, item) => void ribbons.write(item, ribbonOf(edge, this.#look)));
  }

  /** Writes some edges anew, as they look and lie now. */
  repaint(ids: Iterable<string>): void {
    for (const id of ids) {
      const spot = this.#spotOf(id);
      const edge = spot && this.#edges[spot.isBent ? "bent" : "straight"][spot.item];
      const ribbons = spot?.isBent ? this.#bent : this.#straight;
      if (spot && edge) ribbons?.write(spot.item, ribbonOf(edge, this.#look));
    }
  }

  /** The edge that passes a place of the graph within so many of its units. */
  near(place: Coordinates, reach: number): string | undefined {
    const straight = this.#straight?.near(place, reach);
    const bent = this.#bent?.near(place, straight?.distance ?? reach);
    return bent ? this.#edges.bent[bent.item]?.id : straight && this.#edges.straight[straight.item]?.id;
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
      edges: this.#edges.straight.length + this.#edges.bent.length,
    };
    this.#straight?.draw(sight);
    this.#bent?.draw(sight);
  }

  end(): void {
    this.#straight?.kill();
    this.#bent?.kill();
  }
}

function inOrderOf(edges: readonly DrawnEdge[]): EdgesInOrder {
  const faint = { straight: [] as DrawnEdge[], bent: [] as DrawnEdge[] };
  const clear = { straight: [] as DrawnEdge[], bent: [] as DrawnEdge[] };
  for (const edge of edges) {
    const alike = edge.relation === "APPEARS_WITH" ? faint : clear;
    alike[edge.bend === 0 ? "straight" : "bent"].push(edge);
  }
  return { straight: faint.straight.concat(clear.straight), bent: faint.bent.concat(clear.bent) };
}
