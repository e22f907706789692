import type { EntityNumber, FoundRelation, Proof, Quoted, Sentence } from "../document.ts";
import { type WordRange, wordRangeOf } from "../patterns/word-range.ts";
import { BUILT_IN, JUDGED_TYPES, type JudgedType, type Reading } from "../recognisers/recogniser.ts";
import type { NamedPlace } from "./named-places.ts";
import { crossesReferences } from "./reference-borders.ts";
import { thresholdOf } from "./relation-thresholds.ts";
import { twoDecimals } from "./span-order.ts";

/** Beyond this many names to its right a name is paired with none: a list of thousands stays linear. */
const MOST_NEIGHBOURS = 12;
const WIDEST_PAIR = 60;

interface RangedPlace extends NamedPlace {
  readonly range: WordRange;
}

/** A relation that the recogniser holds for possible, with how likely it is. */
interface Candidate {
  readonly type: JudgedType;
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  readonly probability: number;
  /** The same in doubt of the names too: a relation is right only where both of its ends are. */
  readonly confidence: number;
  readonly isFromAuthor: boolean;
  /** Who judged it. */
  readonly judge: string;
}

/** Less likely than this is no candidate. */
const LEAST = 0.05;
/** A relation between names that are themselves so doubtful that less than this is left of it is none. */
const LEAST_SURE = 0.1;

/** What the recogniser holds for stated in one sentence: between two names, and between the author and a name. */
export function judgedRelations(
  document: Quoted,
  sentence: Sentence,
  names: readonly NamedPlace[],
): FoundRelation[] {
  return candidatesIn(document, sentence, names)
    .filter(
      ({ type, probability, confidence, isFromAuthor }) =>
        probability >= thresholdOf(type, isFromAuthor) && confidence >= LEAST_SURE,
    )
    .map(({ type, source, target, confidence, isFromAuthor, judge }) => ({
      type,
      source,
      target,
      evidence: [proof(sentence, confidence, isFromAuthor ? `${judge}, author` : judge)],
      ...manner(type),
    }));
}

/** All that the recogniser holds for possible in one sentence, whatever the thresholds. */
function candidatesIn(document: Quoted, sentence: Sentence, names: readonly NamedPlace[]): Candidate[] {
  const placed = names.map((name) => ({ ...name, range: wordRangeOf(document.words, name) }));
  const pairs = nearestPairs(placed);
  const author = document.speakers[sentence.stretch];
  return [
    ...pairs.flatMap(([source, target]) =>
      betweenNames(document, source, target).filter(
        ({ type }) => !crossesReferences(document, { type, source, target }),
      ),
    ),
    ...(author === undefined ? [] : fromAuthor(document, author, placed)),
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

function betweenNames(document: Quoted, source: RangedPlace, target: RangedPlace): Candidate[] {
  const ends = [source.range, source.type, target.range, target.type] as const;
  const judged = document.reading.relations(...ends);
  const doubt = source.isPronoun || target.isPronoun ? 0.85 : 1;
  return likely(judged).map(([type, probability]) => ({
    type,
    source: source.entity,
    target: target.entity,
    probability: probability * doubt,
    confidence: probability * source.confidence * target.confidence,
    isFromAuthor: false,
    judge: judgeOf(document.reading, type, ends),
  }));
}

function fromAuthor(document: Quoted, author: EntityNumber, names: readonly RangedPlace[]): Candidate[] {
  const authorType = document.entities[author]?.type;
  if (!authorType) return [];
  return names.flatMap((name) => {
    if (name.entity === author || name.isPronoun) return [];
    const ends = ["author", authorType, name.range, name.type] as const;
    const judged = document.reading.relations(...ends);
    return likely(judged).map(([type, probability]) => ({
      type,
      source: author,
      target: name.entity,
      probability,
      confidence: probability * name.confidence,
      isFromAuthor: true,
      judge: judgeOf(document.reading, type, ends),
    }));
  });
}

function judgeOf(
  reading: Reading,
  type: JudgedType,
  ends: Readonly<Parameters<Reading["relations"]>>,
): string {
  return reading.relationMethod?.(type, ...ends) ?? BUILT_IN;
}

function likely(judged: Readonly<Partial<Record<JudgedType, number>>>): [JudgedType, number][] {
  return JUDGED_TYPES.map((type): [JudgedType, number] => [type, judged[type] ?? 0]).filter(
    ([, probability]) => probability >= LEAST,
  );
}

function manner(type: FoundRelation["type"]): Partial<FoundRelation> {
  return type === "CITES" ? { manner: "mention" } : {};
}

function proof({ start, end }: Sentence, confidence: number, method: string): Proof {
  return { start, end, confidence: twoDecimals(confidence), method };
}
