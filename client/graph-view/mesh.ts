import { ChangedItems } from "./changed-items.ts";
import { beginLink, endLink, type Linking, type Shaders } from "./link-shaders.ts";

/** One value of a corner: so many floats, or four bytes in the room of one float. */
export interface MeshAttribute {
  readonly name: string;
  readonly floats: number;
  readonly isBytes?: boolean;
}

/** A program that draws a mesh, with its own view of the corners; made when it is first used. */
interface MeshProgram {
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject;
  readonly uniforms: Map<string, WebGLUniformLocation | null>;
}

/** Programs of a context by their first shader: compiling one costs more than drawing thousands of items. They end with the context. */
const LINKED = new WeakMap<WebGL2RenderingContext, Map<string, Linking>>();

function linkedOnce(gl: WebGL2RenderingContext, shaders: Shaders): Linking {
  const linked = LINKED.get(gl) ?? new Map<string, Linking>();
  LINKED.set(gl, linked);
  const linking = linked.get(shaders.vertex) ?? beginLink(gl, shaders);
  linked.set(shaders.vertex, linking);
  return linking;
}

/** Items in graphics memory, each of the same number of corners; only what changed is sent there again. */
export class Mesh {
  readonly gl: WebGL2RenderingContext;
  readonly corners: number;
  /** Floats of one corner. */
  readonly stride: number;
  floats = new Float32Array();
  bytes = new Uint8Array();
  items = 0;
  #words = new Uint32Array();
  readonly #attributes: readonly MeshAttribute[];
  readonly #buffer: WebGLBuffer;
  readonly #linking = new Map<string, Linking>();
  readonly #programs = new Map<string, MeshProgram>();
  readonly #indices = new Map<string, { readonly buffer: WebGLBuffer; readonly count: number }>();
  readonly #changed = new ChangedItems();
  #used: MeshProgram | undefined;
  #isNew = true;

  constructor(gl: WebGL2RenderingContext, corners: number, attributes: readonly MeshAttribute[]) {
    this.gl = gl;
    this.corners = corners;
    this.stride = attributes.reduce((sum, { floats }) => sum + floats, 0);
    this.#attributes = attributes;
    this.#buffer = gl.createBuffer();
  }

  /** Makes room for so many items; all of them have to be written then. */
  allocate(items: number): void {
    this.#isNew = true;
    if (items === this.items) return;
    this.items = items;
    this.floats = new Float32Array(items * this.corners * this.stride);
    this.bytes = new Uint8Array(this.floats.buffer);
    this.#words = new Uint32Array(this.floats.buffer);
    this.forgetIndices();
  }

  /** Where an item's first corner stands among the floats. */
  at(item: number): number {
    return item * this.corners * this.stride;
  }

  /** Copies an item's first corner, which was just written, to its other corners. */
  spread(item: number): void {
    const from = this.at(item);
    const end = from + this.corners * this.stride;
    const words = this.#words; // bits, as a float that is no number might not be copied as it is
    for (let to = from + this.stride, read = from; to < end; to++, read++) words[to] = words[read] ?? 0;
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
    gl.bindVertexArray(used.array);
  }

  #send(): void {
    const { gl, floats } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    const changed = this.#changed.take();
    if (this.#isNew) gl.bufferData(gl.ARRAY_BUFFER, floats, gl.STATIC_DRAW);
    else {
      for (const { from, to } of changed)
        gl.bufferSubData(gl.ARRAY_BUFFER, this.at(from) * 4, floats, this.at(from), this.at(to - from));
    }
    this.#isNew = false;
  }

  #program(linking: Linking): MeshProgram {
    const { gl } = this;
    const program = endLink(gl, linking);
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    let offset = 0;
    for (const { name, floats, isBytes } of this.#attributes) {
      const place = gl.getAttribLocation(program, name);
      if (place >= 0) {
        const [size, type] = isBytes ? [4, gl.UNSIGNED_BYTE] : [floats, gl.FLOAT];
        gl.enableVertexAttribArray(place);
        gl.vertexAttribPointer(place, size, type, false, this.stride * 4, offset);
      }
      offset += floats * 4;
    }
    return { program, array, uniforms: new Map() };
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

  /** Forgets lists of corners by name, or all. */
  forgetIndices(...names: readonly string[]): void {
    for (const name of names.length > 0 ? names : [...this.#indices.keys()]) {
      const list = this.#indices.get(name);
      if (list) this.gl.deleteBuffer(list.buffer);
      this.#indices.delete(name);
    }
  }

  kill(): void {
    this.forgetIndices();
    for (const { array } of this.#programs.values()) this.gl.deleteVertexArray(array);
    this.gl.deleteBuffer(this.#buffer);
  }
}
