import { ChangedItems } from "./changed-items.ts";
import { beginLink, endLink, type Linking, type Shaders } from "./link-shaders.ts";

/** A program that draws a mesh; made when it is first used. */
interface MeshProgram {
  readonly program: WebGLProgram;
  readonly uniforms: Map<string, WebGLUniformLocation | null>;
}

/** Texels of a row of the texture; every device has more. A multiple of the texels of any item. */
const ROW = 1_024;
/** Floats of a texel. */
const TEXEL = 4;
/** How a vertex shader reads a texel of the item that its corner belongs to. Every number must be a usual float: of others a device may change the bits. */
export const TEXEL_OF_ITEM = `
uniform highp sampler2D u_items;
uniform int u_texels;

vec4 texelOf(int item, int number) {
  int at = item * u_texels + number;
  return texelFetch(u_items, ivec2(at % ${ROW}, at / ${ROW}), 0);
}
`;

/** Programs of a context by their first shader: compiling one costs more than drawing thousands of items. They end with the context. */
const LINKED = new WeakMap<WebGL2RenderingContext, Map<string, Linking>>();

function linkedOnce(gl: WebGL2RenderingContext, shaders: Shaders): Linking {
  const linked = LINKED.get(gl) ?? new Map<string, Linking>();
  LINKED.set(gl, linked);
  const linking = linked.get(shaders.vertex) ?? beginLink(gl, shaders);
  linked.set(shaders.vertex, linking);
  return linking;
}

/** Items in graphics memory, each drawn from some corners, whose numbers alone the shaders get; only what changed is sent there again. */
export class Mesh {
  readonly gl: WebGL2RenderingContext;
  /** Texels of an item. */
  readonly #texels: number;
  floats = new Float32Array();
  items = 0;
  readonly #texture: WebGLTexture;
  readonly #linking = new Map<string, Linking>();
  readonly #programs = new Map<string, MeshProgram>();
  readonly #indices = new Map<string, { readonly buffer: WebGLBuffer; readonly count: number }>();
  readonly #changed = new ChangedItems();
  #used: MeshProgram | undefined;
  #isNew = true;

  constructor(gl: WebGL2RenderingContext, texels: number) {
    this.gl = gl;
    this.#texels = texels;
    this.#texture = gl.createTexture();
  }

  /** Makes room for so many items; all of them have to be written then. */
  allocate(items: number): void {
    this.#isNew = true;
    if (items === this.items) return;
    this.items = items;
    this.floats = new Float32Array(TEXEL * ROW * Math.ceil((items * this.#texels) / ROW));
    this.forgetIndices();
  }

  /** Where an item stands among the floats. */
  at(item: number): number {
    return item * TEXEL * this.#texels;
  }

  /** Says that an item was written. */
  touch(item: number): void {
    if (!this.#isNew) this.#changed.add(item);
  }

  /** Begins to make a program that is used later. */
  prepare(name: string, shaders: Shaders): void {
    if (!this.#linking.has(name)) this.#linking.set(name, linkedOnce(this.gl, shaders));
  }

  /** Sends what changed, and draws by this program from now on; its shaders are asked for at its first use. */
  use(name: string, shaders: () => Shaders): void {
    const { gl } = this;
    this.#send();
    const known = this.#programs.get(name);
    const used = known ?? this.#program(this.#linking.get(name) ?? linkedOnce(gl, shaders()));
    if (!known) this.#programs.set(name, used);
    this.#used = used;
    gl.useProgram(used.program);
    gl.uniform1i(this.uniform("u_items"), 0);
    gl.uniform1i(this.uniform("u_texels"), this.#texels);
  }

  #send(): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    const changed = this.#changed.take();
    if (this.#isNew) this.#sendAll();
    else for (const { from, to } of changed) this.#sendRows(this.#rowOf(from), this.#rowOf(to - 1) + 1);
    this.#isNew = false;
  }

  #sendAll(): void {
    const { gl, floats } = this;
    const rows = Math.max(floats.length / (TEXEL * ROW), 1);
    const data = floats.length > 0 ? floats : null;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, rows, 0, gl.RGBA, gl.FLOAT, data);
    for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
  }

  #sendRows(from: number, to: number): void {
    const { gl } = this;
    const rows = this.floats.subarray(from * TEXEL * ROW, to * TEXEL * ROW);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from, ROW, to - from, gl.RGBA, gl.FLOAT, rows);
  }

  #rowOf(item: number): number {
    return Math.floor((item * this.#texels) / ROW);
  }

  #program(linking: Linking): MeshProgram {
    return { program: endLink(this.gl, linking), uniforms: new Map() };
  }

  /** Where a uniform of the used program is set. */
  uniform(name: string): WebGLUniformLocation | null {
    if (!this.#used) return null;
    const { program, uniforms } = this.#used;
    const known = uniforms.get(name);
    if (known !== undefined) return known;
    const place = this.gl.getUniformLocation(program, name);
    uniforms.set(name, place);
    return place;
  }

  /** Draws by a list of corners that is kept under its name until it is forgotten or the number of items changes. */
  draw(mode: number, name: string, make: () => Uint32Array): void {
    const { gl } = this;
    const kept = this.#indices.get(name);
    const indices = kept ? undefined : make();
    const list = kept ?? { buffer: gl.createBuffer(), count: indices?.length ?? 0 };
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, list.buffer);
    if (indices) {
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, indices, gl.STATIC_DRAW);
      this.#indices.set(name, list);
    }
    if (list.count > 0) gl.drawElements(mode, list.count, gl.UNSIGNED_INT, 0);
  }

  /** Draws so many corners in turn, without a list: the shaders tell from the number which item it belongs to. */
  drawInTurn(mode: number, corners: number): void {
    this.gl.drawArrays(mode, 0, corners);
  }

  /** Forgets lists of corners by name, or all. */
  forgetIndices(...names: readonly string[]): void {
    for (const name of names.length > 0 ? names : [...this.#indices.keys()]) {
      const list = this.#indices.get(name);
      if (list) this.gl.deleteBuffer(list.buffer);
      this.#indices.delete(name);
    }
  }

  kill(): void {
    // a context that was lost and is back knows nothing of before; one that never drew this holds nothing of it
    if (!this.gl.isTexture(this.#texture)) return;
    this.forgetIndices();
    this.gl.deleteTexture(this.#texture);
  }
}
