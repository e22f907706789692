import { mayJoin, type NamedType } from "#model";
import { type WordRange, wordRangeOf } from "../patterns/word-range.ts";
import type { Word } from "../patterns/words.ts";
import { beginTag, insideTag, OUTSIDE } from "../recognisers/encoder/tags.ts";
import { JUDGED_TYPES } from "../recognisers/recogniser.ts";
import type { AnnotatedName, AnnotatedRelation, AnnotatedText } from "./corpora/annotated.ts";

/** What a label says that a text does not: neither yes nor no. */
export const UNKNOWN = -1;
const NO = 0;
export const YES = 1;
/** Said, but a reader may leave it out: counts half. */
const OPTIONAL = 2;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One tag a word; UNKNOWN where the annotators do not say. */
export function nameLabels(words: readonly Word[], names: readonly AnnotatedName[]): number[] {
  const labels: number[] = new Array(words.length).fill(OUTSIDE);
  const required = (name: AnnotatedName) => name.type !== null && !name.optional;
  const inOrder = [...names]
    .filter((name) => !name.clause)
    .sort((one, other) => Number(required(one)) - Number(required(other)));
  for (const name of inOrder) {
    const { from, to } = wordRangeOf(words, name);
    for (let at = from; at < to; at++) {
      if (!required(name) || !name.type) labels[at] = UNKNOWN;
      else labels[at] = at === from ? beginTag(name.type) : insideTag(name.type);
    }
  }
  return labels;
}

const overlap = (one: Stretch, other: Stretch) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
const lengthOf = ({ start, end }: Stretch) => end - start;

/** One label a sentence: does it, or most of it, carry a claim? */
export function claimLabels(sentences: readonly Stretch[], claims: AnnotatedText["claims"]): number[] {
  return sentences.map((sentence) => {
    if (!claims) return UNKNOWN;
    const here = claims.filter(
      (claim) => overlap(claim, sentence) > 0.5 * Math.min(lengthOf(claim), lengthOf(sentence)),
    );
    if (here.some((claim) => !claim.optional)) return YES;
    return here.length > 0 ? UNKNOWN : NO;
  });
}

/** A candidate for a relation in one sentence, with a label for each of the nine types; no source range = the author. */
export interface Candidate {
  readonly sentence: number;
  readonly source: WordRange | null;
  readonly sourceType: NamedType;
  readonly target: WordRange;
  readonly targetType: NamedType;
  readonly labels: readonly number[];
  /** Which of the nine types these two may have at all. */
  readonly allowed: readonly boolean[];
  readonly ends: readonly [string, string];
}

interface Placed extends WordRange {
  readonly entity: string;
  readonly type: NamedType;
}

function labelsOf(text: AnnotatedText, sentence: Stretch, source: Placed | Author, target: Placed): number[] {
  const stated = (text.relations ?? []).filter(
    (relation) => relation.source === source.entity && relation.target === target.entity,
  );
  return JUDGED_TYPES.map((type) => {
    if (!mayJoin(type, source.type, target.type)) return UNKNOWN;
    const relation = stated.find((one) => one.type === type);
    if (relation) return statedHere(relation, sentence);
    return text.exhaustive?.includes(type) ? NO : UNKNOWN;
  });
}

function statedHere(relation: AnnotatedRelation, sentence: Stretch): number {
  if (!relation.evidence.some((span) => overlap(span, sentence) > 0)) return UNKNOWN;
  return relation.optional ? OPTIONAL : YES;
}

interface Author {
  readonly entity: string;
  readonly type: NamedType;
}

function nearest(sources: readonly Placed[], targets: readonly Placed[]): [Placed, Placed] | undefined {
  let best: [Placed, Placed] | undefined;
  let width = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    for (const target of targets) {
      const spread = Math.max(source.to, target.to) - Math.min(source.from, target.from);
      if (spread < width) [best, width] = [[source, target], spread];
    }
  }
  return best;
}

/** Every ordered pair of entities named in one sentence that a relation may join, and each name with the text's author. */
export function candidatesOf(
  text: AnnotatedText,
  words: readonly Word[],
  sentences: readonly Stretch[],
): Candidate[] {
  const names = text.names.filter((name) => name.entity !== undefined && name.type !== null);
  const placed = names.map((name) => ({ ...name, ...wordRangeOf(words, name) }));
  const authorType = names.find((name) => name.entity === text.author)?.type;
  const author: Author | undefined =
    text.author && authorType ? { entity: text.author, type: authorType } : undefined;
  return sentences.flatMap((sentence, index) => {
    const here = placed.filter(
      (name) => name.start < sentence.end && name.end > sentence.start && name.to > name.from,
    );
    return candidatesIn(
      text,
      { index, sentence, range: wordRangeOf(words, sentence) },
      here as unknown as Placed[],
      author,
    );
  });
}

interface Place {
  readonly index: number;
  readonly sentence: Stretch;
  readonly range: WordRange;
}

function candidatesIn(
  text: AnnotatedText,
  place: Place,
  names: readonly Placed[],
  author?: Author,
): Candidate[] {
  const inside = names.map((name) => ({
    ...name,
    from: Math.max(name.from, place.range.from),
    to: Math.min(name.to, place.range.to),
  }));
  const entities = [...new Set(inside.map(({ entity }) => entity))];
  const of = (entity: string) => inside.filter((name) => name.entity === entity);
  const candidate = (source: Placed | null, by: Placed | Author, target: Placed): Candidate => ({
    sentence: place.index,
    source: source && { from: source.from, to: source.to },
    sourceType: by.type,
    target: { from: target.from, to: target.to },
    targetType: target.type,
    labels: labelsOf(text, place.sentence, by, target),
    allowed: JUDGED_TYPES.map((type) => mayJoin(type, by.type, target.type)),
    ends: [by.entity, target.entity],
  });
  const pairs = entities.flatMap((one) =>
    entities.flatMap((other) => {
      const pair = one === other ? undefined : nearest(of(one), of(other));
      return pair ? [candidate(pair[0], pair[0], pair[1])] : [];
    }),
  );
  const byAuthor = entities.flatMap((entity) => {
    const [target] = of(entity);
    return author && target && entity !== author.entity ? [candidate(null, author, target)] : [];
  });
  return [...pairs, ...byAuthor].filter(({ labels }) => labels.some((label) => label !== UNKNOWN));
}
