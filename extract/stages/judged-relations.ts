import type { EntityNumber, FoundRelation, Proof, Quoted, Sentence } from "../document.ts";
import { type WordRange, wordRangeOf } from "../patterns/word-range.ts";
import { JUDGED_TYPES } from "../recognisers/recogniser.ts";
import type { NamedPlace } from "./named-places.ts";
import { BETWEEN_NAMES, FROM_AUTHOR } from "./relation-thresholds.ts";
import { twoDecimals } from "./span-order.ts";

/** Beyond this many names to its right a name is paired with none: a list of thousands stays linear. */
const MOST_NEIGHBOURS = 12;
const WIDEST_PAIR = 60;

interface RangedPlace extends NamedPlace {
  readonly range: WordRange;
}

/** What the recogniser holds for stated in one sentence: between two names, and between the author and a name. */
export function judgedRelations(
  document: Quoted,
  sentence: Sentence,
  names: readonly NamedPlace[],
): FoundRelation[] {
  const placed = names.map((name) => ({ ...name, range: wordRangeOf(document.words, name) }));
  const pairs = nearestPairs(placed);
  const author = document.speakers[sentence.stretch];
  return [
    ...pairs.flatMap(([source, target]) => betweenNames(document, sentence, source, target)),
    ...(author === undefined ? [] : fromAuthor(document, sentence, author, placed)),
  ];
}

/** For each ordered pair of entities, their two places that stand nearest to each other. */
function nearestPairs(names: readonly RangedPlace[]): [RangedPlace, RangedPlace][] {
  const nearest = new Map<string, [RangedPlace, RangedPlace, number]>();
  names.forEach((left, at) => {
    for (const right of names.slice(at + 1, at + 1 + MOST_NEIGHBOURS)) {
      const width = right.range.to - left.range.from;
      if (width > WIDEST_PAIR) break;
      if (left.entity === right.entity) continue;
      keepNearest(nearest, left, right, width);
      keepNearest(nearest, right, left, width);
    }
  });
  return [...nearest.values()].map(([source, target]) => [source, target]);
}

function keepNearest(
  nearest: Map<string, [RangedPlace, RangedPlace, number]>,
  source: RangedPlace,
  target: RangedPlace,
  width: number,
): void {
  const key = `${source.entity}-${target.entity}`;
  if (width < (nearest.get(key)?.[2] ?? Number.POSITIVE_INFINITY)) nearest.set(key, [source, target, width]);
}

function betweenNames(
  document: Quoted,
  sentence: Sentence,
  source: RangedPlace,
  target: RangedPlace,
): FoundRelation[] {
  const judged = document.reading.relations(source.range, source.type, target.range, target.type);
  const doubt = source.isPronoun || target.isPronoun ? 0.85 : 1;
  return JUDGED_TYPES.flatMap((type) => {
    const probability = (judged[type] ?? 0) * doubt;
    return probability >= BETWEEN_NAMES[type]
      ? [
          {
            type,
            source: source.entity,
            target: target.entity,
            evidence: [proof(sentence, probability, "encoder")],
            ...manner(type),
          },
        ]
      : [];
  });
}

function fromAuthor(
  document: Quoted,
  sentence: Sentence,
  author: EntityNumber,
  names: readonly RangedPlace[],
): FoundRelation[] {
  const authorType = document.entities[author]?.type;
  if (!authorType) return [];
  return names.flatMap((name) => {
    if (name.entity === author || name.isPronoun) return [];
    const judged = document.reading.relations("author", authorType, name.range, name.type);
    return JUDGED_TYPES.flatMap((type) => {
      const probability = judged[type] ?? 0;
      return probability >= (FROM_AUTHOR[type] ?? 1)
        ? [
            {
              type,
              source: author,
              target: name.entity,
              evidence: [proof(sentence, probability, "encoder, author")],
              ...manner(type),
            },
          ]
        : [];
    });
  });
}

function manner(type: FoundRelation["type"]): Partial<FoundRelation> {
  return type === "CITES" ? { manner: "mention" } : {};
}

function proof({ start, end }: Sentence, probability: number, method: string): Proof {
  return { start, end, confidence: twoDecimals(probability), method };
}
