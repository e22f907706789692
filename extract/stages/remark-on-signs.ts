import type { Remark } from "#model";
import type { Source } from "../document.ts";
import { oddSignsIn, scanNoiseIn, unbrokenRunsIn } from "../patterns/odd-signs.ts";

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

function runRemarks(body: string): Remark[] {
  return unbrokenRunsIn(body, MOST_RUNS).map(({ start, end }) => ({
    stage: "remark-on-signs",
    rule: "unbroken-run",
    message: `${end - start} signs without a blank: names in them are not found`,
    start,
    end,
  }));
}

function scanRemarks(body: string): Remark[] {
  const share = scanNoiseIn(body);
  if (share === undefined) return [];
  const message = `about ${Math.round(share * 100)} of 100 words look broken, as by a scanner: names may be missed or misread`;
  return [{ stage: "remark-on-signs", rule: "scan-noise", message, start: 0, end: body.length }];
}
