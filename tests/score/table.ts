import { intervalOf } from "./bootstrap.ts";
import type { TextScore } from "./score-text.ts";
import { EMPTY, f1Of, plus, precisionOf, recallOf, type Tally } from "./tally.ts";

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
const NAME_WIDTH = 28;
const SHOWN = [
  "mentions, exact",
  "entities (CEAF-e)",
  "relations (but RELATED_TO)",
  "who cited whom",
  "claims",
  "claims: speaker",
];

/** One line for each measure, summed over the texts, with the interval of its F1. */
export function measureLines(scores: readonly TextScore[]): string[] {
  const names = [...(scores[0]?.measures.keys() ?? [])];
  return names.flatMap((name) => {
    const tallies = scores.map(({ measures }) => measures.get(name) ?? EMPTY);
    const total = tallies.reduce(plus, EMPTY);
    if (total.given + total.wanted === 0) return [];
    const [low, high] = intervalOf(tallies);
    return [`${name.padEnd(NAME_WIDTH)} ${lineOf(total)}  [${percent(low).trim()}-${percent(high).trim()}]`];
  });
}

function lineOf(tally: Tally): string {
  const counts = `${Math.round(tally.right)} of ${tally.given} given, ${tally.wanted} wanted`;
  return `P ${percent(precisionOf(tally))}  R ${percent(recallOf(tally))}  F1 ${percent(f1Of(tally))}  ${counts}`;
}

/** One line for each text: the F1 of the chief measures. */
export function textLines(scores: readonly TextScore[]): string[] {
  const head = [
    "text".padEnd(NAME_WIDTH),
    ...SHOWN.map((name) => name.split(/[ ,(]/u)[name.includes(":") ? 1 : 0]?.slice(0, 9).padStart(10) ?? ""),
  ];
  const rows = scores.map(({ name, measures }) =>
    [
      name.padEnd(NAME_WIDTH),
      ...SHOWN.map((shown) => percent(f1Of(measures.get(shown) ?? EMPTY)).padStart(10)),
    ].join(""),
  );
  return [head.join(""), ...rows];
}

/** One line for each rule: how often what it found is right. */
export function ruleLines(scores: readonly TextScore[]): string[] {
  const rules = new Map<string, { right: number; given: number }>();
  for (const { rule, isRight } of scores.flatMap((score) => score.rules)) {
    const known = rules.get(rule) ?? { right: 0, given: 0 };
    rules.set(rule, { right: known.right + Number(isRight), given: known.given + 1 });
  }
  const sorted = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(
    ([rule, { right, given }]) => `${rule.padEnd(36)} P ${percent(right / given)}  ${right} of ${given}`,
  );
}
