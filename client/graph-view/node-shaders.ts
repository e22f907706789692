/** How far the drawn triangle reaches beyond the shape, in radii: room for a ring and for a triangle's corners. */
const QUAD_REACH = "2.2";

/** Places one triangle around each node, and hands its shape on. */
export const VERTEX_SHADER = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute vec4 a_color;
attribute vec4 a_ink;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec2 v_at;
varying vec4 v_shape;
varying vec4 v_color;
varying vec4 v_ink;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  vec2 offset = radius * ${QUAD_REACH} * 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1.0)).xy, 0.0, 1.0);
  v_at = offset / radius;
  v_pixel = 2.0 * u_correctionRatio / radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ink = a_ink;
  v_ink.a *= bias;
}
`;

/** Fills the shape, draws its outline in ink, and a ring at a distance around it. */
export const FRAGMENT_SHADER = `
precision highp float;

varying vec2 v_at;
varying vec4 v_shape;
varying vec4 v_color;
varying vec4 v_ink;
varying float v_pixel;

const float TURN = 6.28318530718;

float distanceTo(float corners, float turn, float apothem) {
  float far = length(v_at);
  if (corners < 2.5) return far - apothem;
  float slice = TURN / corners;
  float angle = atan(v_at.x, v_at.y) - turn + slice * 0.5;
  float side = floor(angle / slice + 0.5) * slice - angle;
  return cos(side) * far - apothem;
}

void main() {
  float d = distanceTo(v_shape.x, v_shape.y, v_shape.z);
  #ifdef PICKING_MODE
  gl_FragColor = d > 3.0 * v_pixel ? vec4(0.0) : v_color;
  #else
  float cover = 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, d);
  float outline = smoothstep(-1.9 * v_pixel, -0.9 * v_pixel, d);
  vec4 paint = mix(v_color, v_ink, outline) * cover;
  float ringAt = abs(d - (3.0 + v_shape.w * 0.5) * v_pixel) - v_shape.w * 0.5 * v_pixel;
  float ring = v_shape.w > 0.0 ? 1.0 - smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, ringAt) : 0.0;
  gl_FragColor = mix(paint, v_ink, ring);
  if (ring <= 0.0 && cover <= 0.0) discard;
  #endif
}
`;
