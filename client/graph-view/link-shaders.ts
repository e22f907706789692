/** Two shaders as their sources. */
export interface Shaders {
  readonly vertex: string;
  readonly fragment: string;
}

/** A program on its way: the driver compiles it while the page goes on with other work. */
export interface Linking {
  readonly program: WebGLProgram;
  readonly shaders: readonly WebGLShader[];
}

/** Begins to compile and link two shaders, without waiting for it. */
export function beginLink(gl: WebGL2RenderingContext, { vertex, fragment }: Shaders): Linking {
  const program = gl.createProgram();
  const shaders = [shaderOf(gl, gl.VERTEX_SHADER, vertex), shaderOf(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  return { program, shaders };
}

/** Waits for the program. Throws with the driver's words where the shaders do not compile. */
export function endLink(gl: WebGL2RenderingContext, { program, shaders }: Linking): WebGLProgram {
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const words = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`graph-view: the shaders do not link: ${words.join(" ")}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  return program;
}

function shaderOf(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error("graph-view: this browser makes no shader; reload the page");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}
