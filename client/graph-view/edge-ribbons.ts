import type { Coordinates, RenderParams } from "sigma/types";
import { type Dash, type EdgeLook, MANNERS } from "./appearance.ts";
import type { DrawnEdge, DrawnEdges } from "./drawn-edges.ts";
import { isHairline, leastWidth, lengthCounts, quietness } from "./edge-density.ts";
import { type EdgePart, edgeShaders } from "./edge-shaders.ts";
import { type NearEdge, nearestEdge } from "./hit-test.ts";
import type { Look } from "./look.ts";
import { Mesh } from "./mesh.ts";
import { everyItem, headIndices, ribbonIndices } from "./mesh-indices.ts";
import { flat } from "./palette.ts";
import { TONES } from "./tones.ts";

/** How a frame is seen: sigma's measures, the pixel of the graph's origin and of its unit, and how many edges there are in all. */
export interface EdgeSight {
  readonly params: Pick<RenderParams, "width" | "height" | "pixelRatio" | "sizeRatio" | "zoomRatio">;
  /** From the middle of the stage, y upwards, in device pixels. */
  readonly origin: Coordinates;
  readonly unit: Coordinates;
  readonly edges: number;
}

const OUT_OF_SIGHT: EdgeSight = {
  params: { width: 1, height: 1, pixelRatio: 1, sizeRatio: 1, zoomRatio: 1 },
  origin: { x: 1e6, y: 1e6 },
  unit: { x: 1, y: 1 },
  edges: 0,
};

/** Both ends; width, bend, size of the target, style. */
const TEXELS = 2;
const FLOATS = 4 * TEXELS;
const STYLE = 7;
/** The style is a whole number: the tone, what the edge is, how it is broken, and how far it steps back in parts of 255. */
const MARKED = 8;
const DIRECTED = 16;
const DASHES: Readonly<Record<Dash, number>> = { whole: 0, even: 32, "long-short": 64 };
const REST = 128;
/** Of each manner: its style, and its share of the width. */
const STYLES = MANNERS.map(styleOf);
const SHARES = MANNERS.map(({ width }) => width);

/** Edges of one make, in static buffers: straight ones of 1 segment, bent ones of more. */
export class EdgeRibbons {
  readonly segments: number;
  readonly #mesh: Mesh;
  readonly #look: Look;
  readonly #marked = new Set<number>();

  constructor(gl: WebGL2RenderingContext, segments: number, look: Look) {
    this.#mesh = new Mesh(gl, TEXELS);
    this.segments = segments;
    this.#look = look;
    this.#mesh.prepare("LINE", edgeShaders("LINE", TONES.length)); // large graphs are those that are waited for
  }

  /** Begins to make what so many edges are first drawn by. */
  prepare(edges: number): void {
    if (isHairline(edges, 1)) return;
    for (const part of ["RIBBON", "HEAD"] as const) this.#mesh.prepare(part, edgeShaders(part, TONES.length));
  }

  /** Makes room for so many edges, all of which are written next. */
  allocate(count: number): void {
    this.#mesh.allocate(count);
    this.#mesh.forgetIndices("heads", "marked", "marked heads");
    this.#marked.clear();
  }

  /** Writes the edges of these numbers, unmarked, each as the item of its place among them. */
  writeAll(numbers: Uint32Array, edges: DrawnEdges): void {
    const { sources, targets, widths, manners } = edges.columns;
    const { bends } = edges;
    const { x, y, sizes } = edges.nodes;
    const { floats } = this.#mesh;
    let at = 0;
    for (let item = 0; item < numbers.length; item++) {
      const number = numbers[item] ?? 0;
      const source = sources[number] ?? 0;
      const target = targets[number] ?? 0;
      const manner = manners[number] ?? 0;
      floats[at] = x[source] ?? 0;
      floats[at + 1] = y[source] ?? 0;
      floats[at + 2] = x[target] ?? 0;
      floats[at + 3] = y[target] ?? 0;
      floats[at + 4] = (widths[number] ?? 0) * (SHARES[manner] ?? 1);
      floats[at + 5] = bends[number] ?? 0;
      floats[at + 6] = sizes[target] ?? 0;
      floats[at + STYLE] = STYLES[manner] ?? 0;
      at += FLOATS;
    }
  }

  /** Lays an edge where its ends are now. */
  lay(item: number, { source, target, bend }: Pick<DrawnEdge, "source" | "target" | "bend">): void {
    const { floats } = this.#mesh;
    const at = this.#mesh.at(item);
    floats[at] = source.x;
    floats[at + 1] = source.y;
    floats[at + 2] = target.x;
    floats[at + 3] = target.y;
    floats[at + 5] = bend;
    floats[at + 6] = target.size;
    this.#mesh.touch(item);
  }

  /** Gives an edge another look. */
  dress(item: number, look: EdgeLook): void {
    const { floats } = this.#mesh;
    const at = this.#mesh.at(item);
    floats[at + 4] = look.width;
    floats[at + STYLE] = styleOf(look);
    this.#mesh.touch(item);
    this.#mark(item, look.isMarked);
  }

  #mark(item: number, isMarked: boolean): void {
    if (isMarked === (this.#marked.size > 0 && this.#marked.has(item))) return;
    if (isMarked) this.#marked.add(item);
    else this.#marked.delete(item);
    this.#mesh.forgetIndices("marked", "marked heads");
  }

  /** Those of the items that end in an arrow. */
  #directed<Numbers extends number[] | Uint32Array>(items: Numbers): Numbers {
    const { floats } = this.#mesh;
    const styleAt = (item: number) => floats[this.#mesh.at(item) + STYLE] ?? 0;
    return items.filter((item) => (styleAt(item) & DIRECTED) !== 0) as Numbers;
  }

  /** The edge that passes a place of the graph within reach. */
  near(place: Coordinates, reach: number): NearEdge | undefined {
    return nearestEdge(this.#mesh, place, reach);
  }

  /** Draws a line out of sight before there are edges: devices finish a program when they first draw by it, and do so beside other work. */
  warmUp(): void {
    const { gl, items } = this.#mesh;
    if (items > 0) return;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.enable(gl.BLEND);
    this.#use("LINE", OUT_OF_SIGHT);
    this.#mesh.drawInTurn(gl.LINES, 2);
    gl.flush();
  }

  draw(sight: EdgeSight): void {
    const { gl, items } = this.#mesh;
    if (items === 0) return;
    const { width, height, pixelRatio, zoomRatio } = sight.params;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
    gl.enable(gl.BLEND);
    const segments = this.segments;
    if (isHairline(sight.edges, zoomRatio)) {
      this.#use("LINE", sight);
      this.#mesh.drawInTurn(gl.LINES, 2 * segments * items);
    } else {
      this.#use("RIBBON", sight);
      this.#mesh.draw(gl.TRIANGLES, "all", () => ribbonIndices(everyItem(items), segments));
      this.#use("HEAD", sight);
      this.#mesh.draw(gl.TRIANGLES, "heads", () => headIndices(this.#directed(everyItem(items)), segments));
    }
    if (this.#marked.size > 0) this.#drawMarked(sight);
  }

  /** Edges in focus once more, above all others. */
  #drawMarked(sight: EdgeSight): void {
    const { gl } = this.#mesh;
    const segments = this.segments;
    const marked = [...this.#marked];
    this.#use("RIBBON", sight);
    this.#mesh.draw(gl.TRIANGLES, "marked", () => ribbonIndices(marked, segments));
    this.#use("HEAD", sight);
    this.#mesh.draw(gl.TRIANGLES, "marked heads", () => headIndices(this.#directed(marked), segments));
  }

  #use(part: EdgePart, { params, origin, unit, edges }: EdgeSight): void {
    const mesh = this.#mesh;
    const { gl } = mesh;
    const { focus, strength, palette } = this.#look;
    mesh.use(part, () => edgeShaders(part, TONES.length));
    const at = (name: string) => mesh.uniform(name);
    gl.uniform1i(at("u_segments"), this.segments);
    gl.uniform2f(at("u_origin"), origin.x, origin.y);
    gl.uniform2f(at("u_unit"), unit.x, unit.y);
    gl.uniform2f(at("u_stage"), params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(at("u_scale"), params.pixelRatio / params.sizeRatio);
    gl.uniform1f(at("u_pixel"), params.pixelRatio);
    gl.uniform1f(at("u_least"), leastWidth(edges) * params.pixelRatio);
    gl.uniform1f(at("u_quiet"), quietness(edges));
    gl.uniform1f(at("u_length"), lengthCounts(edges));
    gl.uniform1f(at("u_strength"), focus ? strength : 0);
    gl.uniform3fv(at("u_tones"), flat(TONES.map((tone) => palette[tone])));
  }

  kill(): void {
    this.#mesh.kill();
  }
}

function styleOf({ tone, rest, isMarked, isDirected, dash }: EdgeLook): number {
  const flags = (isMarked ? MARKED : 0) + (isDirected ? DIRECTED : 0) + DASHES[dash];
  return TONES.indexOf(tone) + flags + REST * Math.round(rest * 255);
}
