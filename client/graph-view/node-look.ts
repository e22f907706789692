/** However far away it lies, a node is drawn with this radius in pixels. */
export const LEAST_RADIUS = 1.4;

/** Radius of a node in pixels at the first zoom: grows with the logarithm of the places that name it. */
export function radiusOf(mentions: number): number {
  return Math.min(5.5 + 3.4 * Math.log1p(mentions), 22);
}

/** Of the evidence that most edges have, reckoned once. */
const WIDTHS = Float64Array.from({ length: 64 }, (_, evidence) => widthAt(evidence));

/** Width of an edge in pixels: grows with the logarithm of the places that state it. */
export function widthOf(evidence: number): number {
  return WIDTHS[evidence] ?? widthAt(evidence);
}

function widthAt(evidence: number): number {
  return Math.min(1.4 + 1.05 * Math.log(evidence), 5.5);
}
