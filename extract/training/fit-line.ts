import type { Line } from "../recognisers/encoder/calibration.ts";

/** A raw score and whether what it was given to is right. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

const STEPS = 60;
// Weight of the wish that scores stay as they are, in examples: few examples must not turn the line around.
const PRIOR = 3;

/** The straight line on the log-odds that makes scores mean what they say (Platt 1999), by damped Newton steps. */
export function fitLine(judged: readonly Judged[]): Line {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    const [bySlope, byShift] = newtonStep(judged, slope, shift);
    const size = longestStep(judged, { slope, shift }, { slope: bySlope, shift: byShift });
    [slope, shift] = [slope - size * bySlope, shift - size * byShift];
    if (size * (Math.abs(bySlope) + Math.abs(byShift)) < 1e-6) break;
  }
  return { slope: rounded(slope), shift: rounded(shift) };
}

function newtonStep(judged: readonly Judged[], slope: number, shift: number): [number, number] {
  const [da, db, daa, dab, dbb] = sums(judged, slope, shift);
  const determinant = Math.max(1e-9, daa * dbb - dab * dab);
  return [(dbb * da - dab * db) / determinant, (daa * db - dab * da) / determinant];
}

/** The largest share of a step that makes the loss no greater; a whole step may jump over the valley. */
function longestStep(judged: readonly Judged[], from: Line, step: Line): number {
  const before = loss(judged, from);
  for (let size = 1; size > 1e-3; size /= 2) {
    const to = { slope: from.slope - size * step.slope, shift: from.shift - size * step.shift };
    if (to.slope > 0 && loss(judged, to) <= before) return size;
  }
  return 0;
}

function loss(judged: readonly Judged[], { slope, shift }: Line): number {
  let sum = (PRIOR / 2) * ((slope - 1) ** 2 + shift ** 2);
  for (const { score, right } of judged) {
    const odds = (slope * score + shift) * (right ? -1 : 1);
    sum += odds > 30 ? odds : Math.log1p(Math.exp(odds));
  }
  return sum;
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function sums(
  judged: readonly Judged[],
  slope: number,
  shift: number,
): [number, number, number, number, number] {
  let [da, db, daa, dab, dbb] = [PRIOR * (slope - 1), PRIOR * shift, PRIOR, 0, PRIOR];
  for (const { score, right } of judged) {
    const probability = 1 / (1 + Math.exp(-(slope * score + shift)));
    const off = probability - (right ? 1 : 0);
    const weight = probability * (1 - probability);
    da += off * score;
    db += off;
    daa += weight * score * score;
    dab += weight * score;
    dbb += weight;
  }
  return [da, db, daa, dab, dbb];
}
