import type { DrawingGraph } from "./drawing-graph.ts";

/** What is measured of a drawing: it moves, and it can be waited for. */
export interface MeasuredDrawing {
  /** Moves the camera: a share of the stage aside, and so many times nearer. */
  move(across: number, down: number, nearer: number): void;
  /** Waits until the graphics memory has done all that was asked. */
  finish(): void;
}

const VERTEX = `#version 300 es
in vec2 a_place;
uniform vec3 u_view;
uniform float u_wide;
void main() {
  gl_Position = vec4((a_place - u_view.xy) * u_view.z / vec2(u_wide, 1.0), 0.0, 1.0);
  gl_PointSize = 4.0;
}`;
const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 u_colour;
out vec4 o_colour;
void main() { o_colour = u_colour; }`;

/** The near limit of any drawing with WebGL: two draw calls, static buffers, lines of one pixel and squares of four, no names. */
export function drawProbe(host: HTMLElement, graph: DrawingGraph): MeasuredDrawing {
  const canvas = document.createElement("canvas");
  canvas.width = host.clientWidth;
  canvas.height = host.clientHeight;
  host.append(canvas);
  const gl = canvas.getContext("webgl2", { antialias: false });
  if (!gl) throw new Error("bench: this browser has no WebGL 2");
  const program = link(gl);
  const { places, reach } = interleaved(graph);
  const ends = new Uint32Array(2 * graph.sources.length);
  graph.sources.forEach((source, edge) => {
    ends[2 * edge] = source;
    ends[2 * edge + 1] = graph.targets[edge] ?? 0;
  });
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, places, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, ends, gl.STATIC_DRAW);
  const place = gl.getAttribLocation(program, "a_place");
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
  const [view, wide, colour] = ["u_view", "u_wide", "u_colour"].map((name) =>
    gl.getUniformLocation(program, name),
  );
  gl.clearColor(1, 1, 1, 1);
  const move = (across: number, down: number, nearer: number) => {
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.uniform3f(view ?? null, 2 * across * reach, 2 * down * reach, nearer / reach);
    gl.uniform1f(wide ?? null, canvas.width / canvas.height);
    gl.uniform4f(colour ?? null, 0.8, 0.8, 0.8, 1);
    gl.drawElements(gl.LINES, ends.length, gl.UNSIGNED_INT, 0);
    gl.uniform4f(colour ?? null, 0.2, 0.4, 0.8, 1);
    gl.drawArrays(gl.POINTS, 0, graph.x.length);
  };
  move(0, 0, 1);
  return { move, finish: () => finish(canvas) };
}

/** Reads a pixel back, which is only there when all before is drawn. */
export function finish(canvas: HTMLCanvasElement | undefined): void {
  const gl = canvas?.getContext("webgl2");
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

function interleaved({ x, y }: DrawingGraph): { places: Float32Array; reach: number } {
  const places = new Float32Array(2 * x.length);
  let reach = 1;
  for (let node = 0; node < x.length; node++) {
    const [across, down] = [x[node] ?? 0, y[node] ?? 0];
    places[2 * node] = across;
    places[2 * node + 1] = down;
    reach = Math.max(reach, Math.abs(across), Math.abs(down));
  }
  return { places, reach };
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error("bench: this browser makes no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  return program;
}
