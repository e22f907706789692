import { TEXEL_OF_ITEM } from "./mesh.ts";

/** Places a square around each node, big enough for its shape, casing and ring, or as POINT makes one corner do; lengths in device pixels. */
export const NODE_VERTEX_SHADER = `#version 300 es
${TEXEL_OF_ITEM}
uniform mat3 u_matrix;
uniform vec2 u_stage;
uniform float u_scale;
uniform float u_pixel;
uniform float u_strength;
uniform vec4 u_shapes[KINDS];
uniform vec3 u_fill[KINDS];
uniform vec3 u_ink[KINDS];

#ifdef POINT
flat out float v_reach;
#else
out vec2 v_at;
#endif
flat out vec3 v_shape;
flat out vec3 v_fill;
flat out vec3 v_ink;
flat out float v_radius;
flat out float v_ring;
flat out float v_dim;

void main() {
  #ifdef POINT
  vec4 node = texelOf(gl_VertexID, 0);
  #else
  vec4 node = texelOf(gl_VertexID / QUAD, 0);
  #endif
  int style = int(node.w + 0.5);
  int kind = style & 15;
  vec4 shape = u_shapes[kind];
  v_radius = max(node.z * u_scale, LEAST_RADIUS * u_pixel);
  v_ring = float(style >> 5) / RING_UNIT * u_pixel;
  float reach = v_radius * shape.w + (v_ring > 0.0 ? v_ring + 4.0 * u_pixel : min(1.4 * u_pixel, v_radius * 0.25) + 0.5);
  vec2 centre = (u_matrix * vec3(node.xy, 1.0)).xy;
  #ifdef POINT
  v_reach = reach;
  gl_PointSize = 2.0 * reach;
  gl_Position = vec4(centre, 0.0, 1.0);
  #else
  v_at = reach * (2.0 * vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) - 1.0);
  gl_Position = vec4(centre + 2.0 * v_at / u_stage, 0.0, 1.0);
  #endif
  v_shape = v_radius < TINY * u_pixel ? vec3(0.0, 0.0, 0.92) : shape.xyz; // no eye tells corners so small
  v_fill = u_fill[kind];
  v_ink = u_ink[kind];
  v_dim = (style & 16) != 0 ? 0.0 : u_strength * FAINT;
}
`;

/** Fills the shape and draws its outline in ink, a casing in the colour of the ground, and a ring; by signed distance (after I. Quilez, "2D distance functions"). */
export const NODE_FRAGMENT_SHADER = `#version 300 es
precision highp float;

#ifdef POINT
flat in float v_reach;
#else
in vec2 v_at;
#endif
flat in vec3 v_shape;
flat in vec3 v_fill;
flat in vec3 v_ink;
flat in float v_radius;
flat in float v_ring;
flat in float v_dim;

uniform float u_pixel;
uniform vec3 u_ground;
out vec4 o_color;

const float TURN = 6.28318530718;

vec2 place() {
  #ifdef POINT
  return v_reach * vec2(2.0 * gl_PointCoord.x - 1.0, 1.0 - 2.0 * gl_PointCoord.y);
  #else
  return v_at;
  #endif
}

float distanceTo(float corners, float turn, float apothem) {
  vec2 at = place() / v_radius;
  float far = length(at);
  if (corners < 2.5) return far - apothem;
  float slice = TURN / corners;
  float angle = atan(at.x, at.y) - turn + slice * 0.5;
  float side = floor(angle / slice + 0.5) * slice - angle;
  return cos(side) * far - apothem;
}

float below(float edge, float d) {
  return clamp(0.5 - d + edge, 0.0, 1.0);
}

void main() {
  float d = distanceTo(v_shape.x, v_shape.y, v_shape.z) * v_radius;
  float line = min(1.3 * u_pixel, v_radius * 0.24);
  float gap = 3.0 * u_pixel;
  float casing = v_ring > 0.0 ? gap : min(1.4 * u_pixel, v_radius * 0.25);
  vec3 paint = mix(mix(v_ink, v_fill, below(-line, d)), u_ground, v_dim);
  vec3 ink = mix(v_ink, u_ground, v_dim);
  float cover = below(0.0, d);
  float outside = below(casing, d);
  vec4 color = vec4(mix(u_ground, paint, cover), 1.0) * outside;
  float ring = v_ring > 0.0 ? below(gap + v_ring, d) - below(gap, d) : 0.0;
  o_color = mix(color, vec4(ink, 1.0), ring);
  if (o_color.a <= 0.0) discard;
}
`;
