import { overlaps, type Remark } from "#model";
import type { Source } from "../document.ts";
import { oddSignsIn, scanNoiseIn, signRunsIn, unbrokenRunsIn } from "../patterns/odd-signs.ts";

const MOST_RUNS = 20;

/** Adds remarks on signs that keep names from being found: invisible ones, a bad scan, runs without a blank. The text stays as it is. */
export function remarkOnSigns(source: Source): Source {
  return { ...source, remarks: [...source.remarks, ...remarksOn(source.body)] };
}

function remarksOn(body: string): Remark[] {
  return [...signRemarks(body), ...runRemarks(body), ...scanRemarks(body)];
}

function signRemarks(body: string): Remark[] {
  return oddSignsIn(body).map(({ rule, what, count, first }) => ({
    stage: "remark-on-signs",
    rule,
    message: `${count} ${what}, the first of them here: a name that holds one may be missed`,
    ...first,
  }));
}

/** A run of signs without a letter is told once, whether it has blanks or not. */
function runRemarks(body: string): Remark[] {
  const bare = signRunsIn(body, MOST_RUNS);
  const unbroken = unbrokenRunsIn(body, MOST_RUNS).map(({ start, end }): Remark => {
    const isBare = bare.some((run) => overlaps(run, { start, end }));
    const beside = isBare ? ", and beside them they may be missed" : "";
    const message = `${end - start} signs without a blank: names in them are not found${beside}`;
    return { stage: "remark-on-signs", rule: "unbroken-run", message, start, end };
  });
  const spaced = bare.filter((run) => !unbroken.some((one) => overlaps(one, run)));
  return [
    ...unbroken,
    ...spaced.map(({ start, end, count, sign }): Remark => {
      const message = `${count} signs (${sign}) without a letter between them: they stay in the text as they are, and names beside them may be missed`;
      return { stage: "remark-on-signs", rule: "sign-run", message, start, end };
    }),
  ];
}

function scanRemarks(body: string): Remark[] {
  const share = scanNoiseIn(body);
  if (share === undefined) return [];
  const message = `about ${Math.round(share * 100)} of 100 words look broken, as by a scanner: names may be missed or misread`;
  return [{ stage: "remark-on-signs", rule: "scan-noise", message, start: 0, end: body.length }];
}
