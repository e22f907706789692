import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { apothemOf } from "../state/kinds.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./node-shaders.ts";

/** What the program reads of a node beside sigma's own display attributes. */
export interface ShapedNode extends NodeDisplayData {
  readonly ink: string;
  readonly corners: number;
  readonly turn: number;
  /** Pixels of the ring around the shape; 0 for none. */
  readonly ring: number;
}

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const THIRD = (2 * Math.PI) / 3;

/** Draws each node as the regular shape of its kind, by its signed distance (after I. Quilez, "2D distance functions"). */
export class NodeShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 4, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ink", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  processVisibleItem(nodeIndex: number, startIndex: number, display: NodeDisplayData): void {
    const node = display as ShapedNode;
    const { array } = this;
    let at = startIndex;
    array[at++] = node.x;
    array[at++] = node.y;
    array[at++] = node.size;
    array[at++] = node.corners;
    array[at++] = node.turn;
    array[at++] = apothemOf(node.corners);
    array[at++] = node.ring;
    array[at++] = floatColor(node.color);
    array[at++] = floatColor(node.ink);
    array[at++] = nodeIndex;
  }

  setUniforms(
    { sizeRatio, correctionRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>,
  ): void {
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
