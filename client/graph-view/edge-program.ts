import { AbstractEdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { EdgeLayer } from "./edge-layer.ts";

const nothing = () => undefined;

/**
 * Draws all edges whenever sigma draws its own. Sigma knows of no edge: it would keep each of them three times over
 * as an object with its name and look it up in every pass, which costs more than drawing them.
 */
export function edgeProgramFor(layer: EdgeLayer): EdgeProgramType {
  return class EdgeProgram extends AbstractEdgeProgram {
    readonly drawLabel = undefined;
    readonly reallocate = nothing;
    readonly process = nothing;

    constructor(...[gl, picking, renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, gl, renderer);
      if (picking === null || !(gl instanceof WebGL2RenderingContext))
        throw new Error("graph-view: this browser has no WebGL 2");
      layer.begin(gl, renderer);
    }

    render(params: RenderParams): void {
      layer.draw(params);
    }

    kill(): void {
      layer.end();
    }
  };
}
