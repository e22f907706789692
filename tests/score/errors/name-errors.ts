import { overlaps, wordsAt } from "#model";
import { wordRangeOf } from "../../../extract/patterns/word-range.ts";
import { predictedOf } from "../predicted.ts";
import type { ReadGold } from "../read-gold-text.ts";
import {
  type JudgedMention,
  MentionRules,
  sameSpan,
  scoreMentions,
  type TypedSpan,
} from "../score-mentions.ts";
import type { MakeError, ReadingError } from "./reading-error.ts";

/** Names that were missed, cut otherwise, taken for another kind, or that are none. */
export function nameErrors({ gold, graph, document }: ReadGold, make: MakeError): ReadingError[] {
  const { judged } = scoreMentions(gold, predictedOf(graph));
  const { required } = new MentionRules(gold);
  const wrong = judged.filter(({ isRight }) => !isRight);
  const missed = required.filter(
    (name) => !judged.some((one) => one.isRight && one.type === name.type && sameSpan(one, name)),
  );
  const words = (span: TypedSpan) => `${span.type} "${wordsAt(gold.body, span)}"`;
  const explained = new Set<JudgedMention>();
  const errors = missed.map((name) => {
    const near = wrong
      .filter((one) => overlaps(one, name))
      .sort((a, b) => nearness(name, a) - nearness(name, b));
    for (const one of near) explained.add(one);
    const [nearest] = near;
    if (nearest) {
      const what = `${words(name)}, read as ${words(nearest)} by ${nearest.method}, ${nearest.confidence}`;
      return make({ layer: "name", cause: causeOf(name, nearest), what }, name);
    }
    const fit = document.reading.nameConfidence(wordRangeOf(document.words, name), name.type);
    return make({ layer: "name", cause: "missed", what: `${words(name)} (fits ${fit.toFixed(2)})` }, name);
  });
  const spurious = wrong.filter((one) => !explained.has(one));
  return [
    ...errors,
    ...spurious.map((one) =>
      make(
        { layer: "name", cause: "spurious", what: `${words(one)} by ${one.method}, ${one.confidence}` },
        one,
      ),
    ),
  ];
}

function causeOf(wanted: TypedSpan, given: TypedSpan): string {
  if (sameSpan(wanted, given)) return "wrong type";
  return wanted.type === given.type ? "wrong edge" : "wrong type and edge";
}

/** The same place first, then the same type, then the rest. */
function nearness(wanted: TypedSpan, given: TypedSpan): number {
  if (sameSpan(wanted, given)) return 0;
  return wanted.type === given.type ? 1 : 2;
}
