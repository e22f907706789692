import { TEXEL_OF_ITEM } from "./mesh.ts";

/** Which part of an edge a program draws: the ribbon along its curve, the head of its arrow, or a line of one pixel instead of both. */
export type EdgePart = "RIBBON" | "HEAD" | "LINE";

/** The numbers of an edge: its style in bits is the tone (0-7), marked (8), directed (16), evenly dashed (32), long and short dashed (64), and from 128 on how far it steps back. */
const INPUT = `
${TEXEL_OF_ITEM}
uniform vec2 u_origin;
uniform vec2 u_unit;
uniform vec2 u_stage;
uniform float u_quiet;
uniform float u_strength;
uniform float u_length;
uniform float u_pixel;
uniform vec3 u_tones[TONES];

uniform int u_segments;

int corner;
vec4 ends;
vec4 form;
int style;

void readEdge(int corners) {
  int item = gl_VertexID / corners;
  corner = gl_VertexID - item * corners;
  ends = texelOf(item, 0);
  form = texelOf(item, 1);
  style = int(form.w + 0.5);
}

vec2 onStage(vec2 place) {
  return u_origin + u_unit * place;
}

vec2 controlOf(vec2 source, vec2 target) {
  vec2 way = target - source;
  return 0.5 * (source + target) + form.y * vec2(-way.y, way.x);
}

vec2 curve(vec2 source, vec2 control, vec2 target, float share) {
  return mix(mix(source, control, share), mix(control, target, share), share);
}

float strength(float far) {
  float shortness = clamp(sqrt(110.0 * u_pixel / far), 0.3, 1.0);
  float rest = (1.0 - float(style >> 7) / 255.0) * u_quiet * mix(1.0, shortness, u_length);
  return mix(rest, (style & 8) != 0 ? 1.0 : rest * FAINT, u_strength);
}
`;

/** Lengths in device pixels from the middle of the stage, y upwards. A ribbon of one segment is straight. */
const WIDE_VERTEX = `#version 300 es
${INPUT}
uniform float u_scale;
uniform float u_least;

out vec2 v_at;
flat out vec3 v_tone;
flat out float v_alpha;
out float v_half;
out float v_far;

void main() {
  readEdge(2 * (u_segments + 1));
  vec2 source = onStage(ends.xy);
  vec2 target = onStage(ends.zw);
  vec2 control = controlOf(source, target);
  float far = max(length(target - source), 0.001);
  float width = max(form.x * u_scale, u_least) + ((style & 8) != 0 ? u_strength * u_pixel : 0.0);
  v_half = 0.5 * max(width, 1.0);

  float speed = max(2.0 * length(target - control), 0.001);
  float rim = min(form.z * u_scale + 2.0 * u_pixel, 0.45 * far);
  float head = min(4.5 * u_pixel + 1.6 * width, 0.4 * (far - rim));
  bool isDirected = (style & 16) != 0;
  float tip = isDirected ? 1.0 - rim / speed : 1.0;
  float foot = isDirected ? tip - head / speed : 1.0;

  #ifdef HEAD
  vec2 top = curve(source, control, target, tip);
  vec2 base = curve(source, control, target, foot);
  vec2 axis = (top - base) / max(length(top - base), 0.001);
  v_half = 0.4 * head;
  v_far = head;
  float side = float(corner == 1) - float(corner == 2);
  v_at = corner == 0 ? vec2(-3.0, 0.0) : vec2(head + 1.0, side * (v_half + 3.0));
  vec2 place = top - axis * v_at.x + vec2(-axis.y, axis.x) * v_at.y;
  #else
  float share = float(corner >> 1) / float(u_segments) * foot;
  vec2 along = mix(control - source, target - control, share);
  vec2 across = vec2(-along.y, along.x) / max(length(along), 0.001);
  float side = float(2 * (corner & 1) - 1) * (v_half + 1.0);
  vec2 place = curve(source, control, target, share) + across * side;
  v_at = vec2(share * far, side);
  v_far = (style & 32) != 0 ? 4.5 * u_pixel : (style & 64) != 0 ? -15.0 * u_pixel : 0.0;
  #endif

  gl_Position = vec4(2.0 * place / u_stage, 0.0, 1.0);
  v_tone = u_tones[style & 7];
  v_alpha = strength(far) * min(width, 1.0);
}
`;

const WIDE_FRAGMENT = `#version 300 es
precision highp float;

in vec2 v_at;
flat in vec3 v_tone;
flat in float v_alpha;
in float v_half;
in float v_far;
out vec4 o_color;

#ifdef HEAD
float cover() {
  float slope = v_half / v_far;
  float side = (v_at.x * slope - abs(v_at.y)) / sqrt(1.0 + slope * slope);
  return clamp(0.5 + min(side, v_far - v_at.x), 0.0, 1.0);
}
#else
float cover() {
  float across = clamp(v_half + 0.5 - abs(v_at.y), 0.0, 1.0);
  if (abs(v_far) < 0.5) return across;
  if (v_far < 0.0) {
    float at = mod(v_at.x, -v_far);
    float inLong = abs(at + 0.3 * v_far) + 0.27 * v_far;
    float inShort = abs(at + 0.79 * v_far) + 0.08 * v_far;
    return across * clamp(0.5 - min(inLong, inShort), 0.0, 1.0);
  }
  float period = 2.0 * v_far;
  float inDash = abs(mod(v_at.x, period) - 0.5 * period);
  return across * clamp(0.5 + 0.55 * v_far - inDash, 0.0, 1.0);
}
#endif

void main() {
  float alpha = cover() * v_alpha;
  o_color = vec4(v_tone * alpha, alpha);
}
`;

const LINE_VERTEX = `#version 300 es
${INPUT}
flat out mediump vec4 v_color;

void main() {
  readEdge(2 * u_segments); // the two ends of each segment in turn
  vec2 source = onStage(ends.xy);
  vec2 target = onStage(ends.zw);
  float share = float((corner + 1) >> 1) / float(u_segments);
  vec2 place = u_segments == 1
    ? (corner == 0 ? source : target)
    : curve(source, controlOf(source, target), target, share);
  gl_Position = vec4(2.0 * place / u_stage, 0.0, 1.0);
  float alpha = strength(max(length(target - source), 0.001));
  v_color = vec4(u_tones[style & 7] * alpha, alpha);
}
`;

const LINE_FRAGMENT = `#version 300 es
precision mediump float;
flat in vec4 v_color;
out vec4 o_color;

void main() {
  o_color = v_color;
}
`;

/** The shaders of one part of edges that may have so many tones; edges of any number of segments are drawn by the same. */
export function edgeShaders(part: EdgePart, tones: number): { vertex: string; fragment: string } {
  const fitted = (source: string) =>
    source
      .replaceAll("TONES", String(tones))
      .replace("#version 300 es\n", `#version 300 es\n#define ${part}\n#define FAINT 0.16\n`);
  return part === "LINE"
    ? { vertex: fitted(LINE_VERTEX), fragment: fitted(LINE_FRAGMENT) }
    : { vertex: fitted(WIDE_VERTEX), fragment: fitted(WIDE_FRAGMENT) };
}
