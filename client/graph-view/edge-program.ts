import { AbstractEdgeProgram, type EdgeProgramType } from "sigma/rendering";
import type { EdgeLayer } from "./edge-layer.ts";

const nothing = () => undefined;

/**
 * Gives the layer of edges its context; it draws itself beneath the nodes, as sigma would draw edges above them. Sigma knows of no edge: it would keep each of them three times over
 * as an object with its name and look it up in every pass, which costs more than drawing them.
 */
export function edgeProgramFor(layer: EdgeLayer): EdgeProgramType {
  return class EdgeProgram extends AbstractEdgeProgram {
    readonly drawLabel = undefined;
    readonly reallocate = nothing;
    readonly process = nothing;
    readonly render = nothing;

    constructor(...[gl, picking, renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, gl, renderer);
      if (picking === null || !(gl instanceof WebGL2RenderingContext))
        throw new Error("graph-view: this browser has no WebGL 2");
      layer.begin(gl, renderer);
    }

    kill(): void {
      layer.end();
    }
  };
}
