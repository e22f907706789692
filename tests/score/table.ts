import { type IdentityMeasure, type Measure, NAMED_TYPES, type QualityPart, type RuleMeasure } from "#model";
import { SCORED_TYPES } from "./score-relations.ts";

const NAME_WIDTH = 28;
/** Measures of which a share alone is known: each thing was there to be judged. */
const SHARES = new Set([
  "claims: speaker",
  "unnamed events found",
  "event dates right",
  "spans that re-read",
  "same bytes when read again",
]);
const INDENTED = new Set<string>([...NAMED_TYPES, ...SCORED_TYPES]);

/** The measures that stand for a text or an engine in a narrow table, with the word above their column. */
export const CHIEF_MEASURES = [
  ["mentions, exact", "names"],
  ["entities (CEAF-e)", "entities"],
  ["relations (but RELATED_TO)", "relations"],
  ["who cited whom", "who"],
  ["cited works", "works"],
  ["claims", "claims"],
  ["claims: speaker", "speaker"],
] as const;

const percent = (share: number) => (100 * share).toFixed(1);
const cell = (share: number | undefined) => (share === undefined ? "-" : percent(share)).padStart(10);

/** One line for each measure, with the interval of its F1. */
export function measureLines(measures: readonly Measure[]): string[] {
  return measures.map((measure) => {
    const { name, right, given, wanted, f1 } = measure;
    const interval = `[${percent(f1.low)}-${percent(f1.high)}]`;
    const shown = `${INDENTED.has(name) ? "  " : ""}${name}`.padEnd(NAME_WIDTH);
    if (SHARES.has(name))
      return `${shown} ${percent(f1.value).padStart(5)} %  ${right} of ${given}  ${interval}`;
    const [p, r, f] = [measure.precision, measure.recall, f1].map(({ value }) => percent(value).padStart(5));
    return `${shown} P ${p}  R ${r}  F1 ${f}  ${Math.round(right)} of ${given} given, ${wanted} wanted  ${interval}`;
  });
}

/** One line for each text: the F1 of the chief measures; a dash where there was nothing to find. */
export function textLines({ texts }: Pick<QualityPart, "texts">): string[] {
  return figureLines(
    "text",
    texts.map(({ text, figures }) => ({ name: text, figures })),
  );
}

/** A narrow table of the chief measures, one line for each name. */
export function figureLines(
  head: string,
  rows: readonly { readonly name: string; readonly figures: Readonly<Record<string, number>> }[],
): string[] {
  const width = Math.max(NAME_WIDTH, ...rows.map(({ name }) => name.length + 1));
  return [
    head.padEnd(width) + CHIEF_MEASURES.map(([, word]) => word.padStart(10)).join(""),
    ...rows.map(
      ({ name, figures }) =>
        name.padEnd(width) + CHIEF_MEASURES.map(([measure]) => cell(figures[measure])).join(""),
    ),
  ];
}

/** One line for each rule: how often what it found is right. */
export function ruleLines(rules: readonly RuleMeasure[]): string[] {
  return rules.map(({ of, type, rule, right, given }) => {
    const what = of === "relation" ? type : of === "mention" ? `${type} named` : of;
    return `${`${what} by ${rule}`.padEnd(40)} P ${percent(right / given).padStart(5)}  ${right} of ${given}`;
  });
}

/** One line for each tenth of confidence: what it says, and how much of it is right. */
export function beliefLines(believed: QualityPart["believed"]): string[] {
  return believed.map(
    ({ of, said, right, count }) =>
      `${of.padEnd(10)} said ${said.toFixed(2)}  right ${right.toFixed(2)}  of ${String(count).padStart(5)}`,
  );
}

/** One line for each look at identity across texts: pairs of entities of two texts that were held for one. */
export function identityLines(identity: readonly IdentityMeasure[]): string[] {
  return identity.map(({ input, over, precision, recall, pairs, wrong, hard }) => {
    const shares = `P ${percent(precision).padStart(5)}  R ${percent(recall).padStart(5)}`;
    const counts = pairs === undefined ? "" : `  ${pairs} pairs`;
    const apart = hard === undefined ? "" : `, ${wrong ?? 0} of ${hard} hard pairs made one`;
    return `${input.padEnd(NAME_WIDTH)} ${over.padEnd(16)} ${shares}${counts}${apart}`;
  });
}
