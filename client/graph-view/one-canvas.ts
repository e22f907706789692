import Sigma from "sigma";

/** What sigma keeps for each of its layers by name. */
interface Layers {
  readonly container: HTMLElement;
  readonly elements: Record<string, HTMLCanvasElement>;
  readonly canvasContexts: Record<string, Pick<CanvasRenderingContext2D, "clearRect" | "scale">>;
  readonly webGLContexts: Record<string, Pick<WebGLRenderingContext, "clear" | "viewport" | "getExtension">>;
  readonly frameBuffers: Record<string, WebGLFramebuffer | null>;
  readonly pickingLayers: Set<string>;
}

const nothing = () => undefined;
/** Layers of flat drawing on which nothing is drawn: as canvases in sight, each would cost as much in every frame as one that is. */
const UNUSED: ReadonlySet<string> = new Set(["edgeLabels", "labels", "hovers"]);
/** All that sigma asks of the context of a layer on which nothing is drawn. */
const UNDRAWN_FLAT = { clearRect: nothing, scale: nothing };
const UNDRAWN = { clear: nothing, viewport: nothing, getExtension: () => null };

/** A function, as sigma makes its layers before a subclass has members of its own. */
function layersOf(sigma: Sigma): Layers {
  return sigma as unknown as Layers;
}

/**
 * Sigma with one context of WebGL instead of three: a context takes long to make, and each canvas in sight is laid over
 * the others in every frame. Nodes are drawn on the canvas of the edges; layers that hold nothing have no context at
 * all; and what sigma would pick nodes by, which is never drawn here, is one pixel instead of a new picture a frame.
 */
export class OneCanvas extends Sigma {
  /** While true, what is rendered is drawn over the picture that is there. */
  keepsPicture = false;

  override createCanvas(...[name, options]: Parameters<Sigma["createCanvas"]>): HTMLCanvasElement {
    const { elements, container } = layersOf(this);
    if (name === "nodes" && elements["edges"]) {
      elements[name] = elements["edges"];
      return elements[name];
    }
    const canvas = super.createCanvas(name, options);
    if (name === "edges") {
      // at its size before it has a context, whose memory would be made twice otherwise
      canvas.width = container.offsetWidth * devicePixelRatio;
      canvas.height = container.offsetHeight * devicePixelRatio;
    }
    return canvas;
  }

  override clear(): this {
    return this.keepsPicture ? this : super.clear();
  }

  override createCanvasContext(...[name, options]: Parameters<Sigma["createCanvasContext"]>): this {
    if (!UNUSED.has(name)) return super.createCanvasContext(name, options);
    this.createCanvas(name).hidden = true;
    layersOf(this).canvasContexts[name] = UNDRAWN_FLAT;
    return this;
  }

  override createWebGLContext(
    ...[name, options]: Parameters<Sigma["createWebGLContext"]>
  ): WebGLRenderingContext {
    const { webGLContexts, frameBuffers, pickingLayers } = layersOf(this);
    if (name === "hoverNodes") {
      this.createCanvas(name).hidden = true;
      webGLContexts[name] = UNDRAWN;
      return UNDRAWN as unknown as WebGLRenderingContext;
    }
    const gl = super.createWebGLContext(name, options);
    if (pickingLayers.delete(name)) holdOnePixel(gl, frameBuffers[name] ?? null);
    return gl;
  }
}

/** Gives the frame buffer a picture of one pixel: what is read from any other place of it is 0, which means nothing there. */
function holdOnePixel(gl: WebGLRenderingContext, frameBuffer: WebGLFramebuffer | null): void {
  const texture = gl.createTexture();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
}
