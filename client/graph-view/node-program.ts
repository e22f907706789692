import { AbstractNodeProgram, type NodeProgramType } from "sigma/rendering";
import type { Coordinates, NodeDisplayData, RenderParams } from "sigma/types";
import { ENTITY_TYPE_NAMES } from "#model";
import { apothemOf, KIND_SHAPES } from "../state/kinds.ts";
import { nearestNode } from "./hit-test.ts";
import type { Look } from "./look.ts";
import { Mesh } from "./mesh.ts";
import { cornersOf, everyItem, ribbonIndices } from "./mesh-indices.ts";
import { LEAST_RADIUS } from "./node-look.ts";
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from "./node-shaders.ts";
import { flat } from "./palette.ts";

/** What the program reads of a node beside sigma's own display attributes. */
export interface ShapedNode extends NodeDisplayData {
  readonly id: string;
  /** Number of the kind in the table of kinds. */
  readonly kind: number;
  /** Pixels of the ring around the shape; 0 for none. */
  readonly ring: number;
  /** True where it stands in focus. */
  readonly isMarked: boolean;
}

/** A float holds the kind, the mark and, in parts of a pixel, the ring. */
const RING_UNIT = 20;
const MARKED = 16;
const RING = 32;
const FAINT = 0.8;
/** Radius in pixels below which every kind is drawn as a disc. */
const TINY = 2.6;
const SHAPES = Float32Array.from(
  ENTITY_TYPE_NAMES.flatMap((kind) => {
    const { corners, turn } = KIND_SHAPES[kind];
    const apothem = apothemOf(corners);
    return [corners, turn, apothem, corners === 0 ? apothem : apothem / Math.cos(Math.PI / corners)];
  }),
);
/** Nodes none of which is wider than so many pixels are drawn as points. */
const SMALL = 24;
/** How far a shape reaches at most, as a share of its radius, and its casing beyond it in pixels; rings are drawn afterwards. */
const MOST_REACH = Math.max(...ENTITY_TYPE_NAMES.map((_, kind) => SHAPES[4 * kind + 3] ?? 1));
const MOST_ADDED = 2;
/** A node is drawn on a square: a ribbon of one segment. */
const QUAD = 1;
const SQUARES = {
  vertex: NODE_VERTEX_SHADER.replaceAll("KINDS", String(ENTITY_TYPE_NAMES.length))
    .replace("RING_UNIT", RING_UNIT.toFixed(1))
    .replace("LEAST_RADIUS", LEAST_RADIUS.toFixed(1))
    .replaceAll("QUAD", String(cornersOf(QUAD)))
    .replace("FAINT", FAINT.toFixed(2))
    .replace("TINY", TINY.toFixed(1)),
  fragment: NODE_FRAGMENT_SHADER,
};
/** The same from one corner a node instead of four, for small ones alone: some devices draw no point that is large or has its middle out of sight. */
const POINTS = { vertex: asPoints(SQUARES.vertex), fragment: asPoints(SQUARES.fragment) };

function asPoints(source: string): string {
  return source.replace("\n", "\n#define POINT\n");
}

/** Place, size and style. */
const TEXELS = 1;

/** The nodes as they are drawn: asked which of them lies at a place. */
export interface DrawnNodes {
  /** The node whose shape reaches the place (sigma's framed coordinates), with the length of a pixel and of a unit of size there. */
  at(place: Coordinates, pixel: number, unit: number): string | undefined;
}

/** What goes with the nodes: who is told of them, and what is drawn before them on the same canvas. */
interface Beside {
  meet(nodes: DrawnNodes): void;
  drawBeneath(params: RenderParams): void;
}

/** Draws each node as the regular shape of its kind from static buffers; fading and colours cost a few numbers a frame. */
export function nodeProgramFor(look: Look, { meet, drawBeneath }: Beside): NodeProgramType {
  return class NodeShapes extends AbstractNodeProgram {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly #mesh: Mesh;
    readonly #ids: string[] = [];
    readonly #marked = new Set<number>();
    /** True where lists of marked items are of an earlier look. */
    #isStale = false;
    /** The largest size of a node. */
    #largest = 0;
    /** The widest point that the device draws, in device pixels: asked for once, as the answer has to be waited for. */
    #widestPoint: number | undefined;

    constructor(...[gl, picking, renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, gl, renderer);
      if (picking === undefined || !(gl instanceof WebGL2RenderingContext))
        throw new Error("graph-view: this browser has no WebGL 2");
      this.#mesh = new Mesh(gl, TEXELS);
      this.#mesh.prepare("squares", SQUARES);
      this.#mesh.prepare("points", POINTS);
      meet({
        at: (place, pixel, unit) => {
          const item = nearestNode(this.#mesh, place, pixel, unit);
          return item === undefined ? undefined : this.#ids[item];
        },
      });
    }

    reallocate(capacity: number): void {
      this.#mesh.allocate(capacity);
      this.#ids.length = capacity;
      this.#largest = 0;
      this.#marked.clear();
    }

    process(_nodeIndex: number, item: number, display: NodeDisplayData): void {
      const { id, x, y, size, kind, ring, isMarked } = display as ShapedNode;
      const mesh = this.#mesh;
      const at = mesh.at(item);
      mesh.floats[at] = x;
      mesh.floats[at + 1] = y;
      mesh.floats[at + 2] = size;
      mesh.floats[at + 3] = kind + (isMarked ? MARKED : 0) + RING * Math.round(ring * RING_UNIT);
      mesh.touch(item);
      this.#ids[item] = id;
      if (size > this.#largest) this.#largest = size;
      if (isMarked || ring > 0) this.#marked.add(item);
      else this.#marked.delete(item);
      this.#isStale = true;
    }

    render(params: RenderParams): void {
      drawBeneath(params);
      const mesh = this.#mesh;
      if (mesh.items === 0) return;
      const { gl } = mesh;
      if (this.#isStale) mesh.forgetIndices("marked");
      this.#isStale = false;
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.enable(gl.BLEND);
      this.#drawAll(params);
      if (this.#marked.size > 0) {
        this.#use("squares", params);
        mesh.draw(gl.TRIANGLES, "marked", () => ribbonIndices([...this.#marked], QUAD));
      }
      gl.flush(); // all this is painted while names look for their places
    }

    #drawAll(params: RenderParams): void {
      const mesh = this.#mesh;
      const { gl, items } = mesh;
      if (this.#areSmall(params)) {
        this.#use("points", params);
        mesh.drawInTurn(gl.POINTS, items);
      } else {
        this.#use("squares", params);
        mesh.draw(gl.TRIANGLES, "all", () => ribbonIndices(everyItem(items), QUAD));
      }
    }

    /** True where all are drawn so small that points will do. */
    #areSmall({ pixelRatio, sizeRatio }: RenderParams): boolean {
      const widest = 2 * (MOST_ADDED + (MOST_REACH * this.#largest) / sizeRatio);
      if (widest > SMALL) return false;
      const { gl } = this.#mesh;
      this.#widestPoint ??= (gl.getParameter(gl.ALIASED_POINT_SIZE_RANGE) as Float32Array)[1] ?? 0;
      return widest * pixelRatio <= this.#widestPoint;
    }

    #use(program: "squares" | "points", params: RenderParams): void {
      this.#mesh.use(program, () => (program === "points" ? POINTS : SQUARES));
      this.#setUniforms(params);
    }

    #setUniforms({ matrix, width, height, pixelRatio, sizeRatio }: RenderParams): void {
      const { gl } = this.#mesh;
      const at = (name: string) => this.#mesh.uniform(name);
      gl.uniformMatrix3fv(at("u_matrix"), false, matrix);
      gl.uniform2f(at("u_stage"), width * pixelRatio, height * pixelRatio);
      gl.uniform1f(at("u_scale"), pixelRatio / sizeRatio);
      gl.uniform1f(at("u_pixel"), pixelRatio);
      gl.uniform1f(at("u_strength"), look.focus ? look.strength : 0);
      gl.uniform4fv(at("u_shapes"), SHAPES);
      const { fill, ink, ground } = look.palette;
      gl.uniform3fv(at("u_fill"), flat(ENTITY_TYPE_NAMES.map((kind) => fill[kind])));
      gl.uniform3fv(at("u_ink"), flat(ENTITY_TYPE_NAMES.map((kind) => ink[kind])));
      gl.uniform3fv(at("u_ground"), flat([ground]));
    }

    kill(): void {
      this.#mesh.kill();
    }
  };
}
