import type { Measure, QualityPart } from "#model";
import type { Recogniser } from "../../extract/recognisers/recogniser.ts";
import { measureBelief, measureRules, measureTexts } from "./measure-texts.ts";
import { isSameAgain, measuredText, type ReadGold } from "./read-gold-text.ts";

/** How many of the shortest texts are read a second time. */
const READ_TWICE = 2;

/** All figures of some texts, but the name of their part. */
export async function measurePart(
  texts: readonly ReadGold[],
  recogniser: Recogniser,
): Promise<Omit<QualityPart, "part">> {
  const scores = texts.map(({ score }) => score);
  const judged = scores.flatMap((score) => score.judged);
  return {
    texts: texts.map(measuredText),
    measures: [...measureTexts(scores), await sameAgain(texts, recogniser)],
    rules: measureRules(judged),
    believed: measureBelief(judged),
  };
}

async function sameAgain(texts: readonly ReadGold[], recogniser: Recogniser): Promise<Measure> {
  const shortest = [...texts].sort((a, b) => a.gold.body.length - b.gold.body.length).slice(0, READ_TWICE);
  let right = 0;
  for (const text of shortest) if (await isSameAgain(text, recogniser)) right++;
  const share = right / Math.max(1, shortest.length);
  const whole = { value: share, low: share, high: share };
  return {
    name: "same bytes when read again",
    right,
    given: shortest.length,
    wanted: shortest.length,
    precision: whole,
    recall: whole,
    f1: whole,
  };
}
