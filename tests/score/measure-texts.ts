import type { Believed, Measure, RuleMeasure } from "#model";
import { intervalOf } from "./bootstrap.ts";
import type { Judged, TextScore } from "./score-text.ts";
import { EMPTY, f1Of, plus, precisionOf, recallOf } from "./tally.ts";

const TENTHS = 10;

/** Each measure summed over the texts, with intervals; what nobody gave and nobody wanted is left out. */
export function measureTexts(scores: readonly TextScore[]): Measure[] {
  const names = [...(scores[0]?.measures.keys() ?? [])];
  return names.flatMap((name) => {
    const tallies = scores.map(({ measures }) => measures.get(name) ?? EMPTY);
    const { right, given, wanted } = tallies.reduce(plus, EMPTY);
    if (given + wanted === 0) return [];
    const [precision, recall, f1] = [precisionOf, recallOf, f1Of].map((share) =>
      inThousandths(intervalOf(tallies, share)),
    );
    if (!precision || !recall || !f1) return [];
    return [{ name, right: Math.round(right * 10) / 10, given, wanted, precision, recall, f1 }];
  });
}

/** Of each rule how much of what it found is right, sorted by what it finds. */
export function measureRules(judged: readonly Judged[]): RuleMeasure[] {
  const rules = new Map<string, RuleMeasure>();
  for (const { of, type, rule, isRight } of judged) {
    const key = [of, type, rule].join("|");
    const { right, given } = rules.get(key) ?? { right: 0, given: 0 };
    rules.set(key, { of, type, rule, right: right + Number(isRight), given: given + 1 });
  }
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

/** How far confidences can be believed: for each tenth, what they say and the share that is right. */
export function measureBelief(judged: readonly Judged[]): Believed[] {
  return (["mention", "relation", "claim"] as const).flatMap((of) => {
    const sure = judged.filter((one) => one.of === of && one.confidence !== undefined);
    return Array.from({ length: TENTHS }, (_, tenth) =>
      sure.filter(({ confidence = 0 }) => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS)) === tenth),
    )
      .filter((here) => here.length > 0)
      .map((here) => ({
        of,
        said: rounded(here.reduce((sum, { confidence = 0 }) => sum + confidence, 0) / here.length),
        right: rounded(here.filter(({ isRight }) => isRight).length / here.length),
        count: here.length,
      }));
  });
}

function inThousandths<Shares extends Record<string, number>>(shares: Shares): Shares {
  return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, rounded(share)])) as Shares;
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
