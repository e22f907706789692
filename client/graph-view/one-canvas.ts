import Sigma from "sigma";

/** What sigma keeps for each of its layers by name. */
interface Layers {
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly webGLContexts: Record<string, Pick<WebGLRenderingContext, "clear" | "viewport" | "getExtension">>;
}

/** All that sigma asks of the context of a layer on which no program draws. */
const UNDRAWN = { clear: () => undefined, viewport: () => undefined, getExtension: () => null };

/**
 * Sigma with one context of WebGL instead of three: a context takes long to make, and each canvas in sight is laid over
 * the others in every frame. Nodes are drawn on the canvas of the edges; what is hovered has no context at all.
 */
export class OneCanvas extends Sigma {
  override createCanvas(...[name, options]: Parameters<Sigma["createCanvas"]>): HTMLCanvasElement {
    const { elements } = this as unknown as Layers;
    if (name !== "nodes" || !elements["edges"]) return super.createCanvas(name, options);
    elements[name] = elements["edges"];
    return elements[name];
  }

  override createWebGLContext(
    ...[name, options]: Parameters<Sigma["createWebGLContext"]>
  ): WebGLRenderingContext {
    if (name !== "hoverNodes") return super.createWebGLContext(name, options);
    this.createCanvas(name);
    const { webGLContexts } = this as unknown as Layers;
    webGLContexts[name] = UNDRAWN;
    return UNDRAWN as unknown as WebGLRenderingContext;
  }
}
