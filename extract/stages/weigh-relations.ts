import { mayJoin, methodOfAuthor, overlaps, type Span } from "#model";
import type { Evented, FoundRelation } from "../document.ts";
import { isInBrackets } from "../patterns/dated-names.ts";
import {
  bringsOtherSubject,
  hasVerbOfOther,
  isDoneByOthers,
  isFurtherInList,
  isWronged,
} from "../patterns/other-subjects.ts";
import { joinsTwoAuthors } from "../patterns/reference-glue.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { BUILT_IN, JUDGED_TYPES, type JudgedType, type Reading } from "../recognisers/recogniser.ts";
import { logistic, pooledJudges } from "../relation-model/pooled-judges.ts";
import { type SIDES, wordLogits } from "../relation-model/relation-weights.ts";
import { isNotSo } from "./denied-candidates.ts";
import type { NameInText } from "./names-in-text.ts";
import { crossesReferences, isReferredToApart } from "./reference-borders.ts";
import { type RelationCandidate, relationCandidates } from "./relation-candidates.ts";
import { OTHER_SIDES, settledBefore } from "./settled-relations.ts";
import { twoDecimals } from "./span-order.ts";
import { isStating } from "./stating-passages.ts";

/** From this probability on a relation counts as stated where nothing but the words speaks for it, or nothing but what another reader says. */
const STATED_BY_ONE = 0.6;
/** A relation between names that are themselves so doubtful that less than this is left of it is none. */
const LEAST_SURE = 0.1;
/** Who is named beside an event has oftener no part in it than one as long as no more than this is left. */
const LEAST_PART = 0.25;
/** A clause less likely to tell an event than this says of nobody that he took part in it, and of no place that it was there. */
const LEAST_EVENT = 0.35;
/** And one less likely than this happened nowhere. */
const LEAST_PLACED = 0.25;
/** Of sides taken, which the words alone do not tell, the head is never sure, and right from here on. */
const LEAST_OF_SIDE: Readonly<Record<(typeof SIDES)[number], number>> = { SUPPORTS: 0.4, OPPOSES: 0.3 };
const SIDE_OF_AUTHOR = 0.5;

/**
 * Finds the relations that sentences state between two names, between a name and a clause that tells an event, and between
 * the author and a name. Two judges weigh each pair, the head of the encoder and a log-linear model of the words around it;
 * their log-odds are pooled.
 */
export function weighRelations(document: Evented): Evented {
  const isSettled = settledBefore(document.relations);
  const found: FoundRelation[] = [];
  for (const candidate of relationCandidates(document, isStating))
    found.push(
      ...statedBy(document, candidate).filter((relation) => !isSettled(relation, candidate.sentence)),
    );
  return { ...document, relations: [...document.relations, ...found] };
}

function statedBy(document: Evented, candidate: RelationCandidate): FoundRelation[] {
  const { source, sourceEntity, target, sentence, namedness } = candidate;
  const sourceType = document.entities[sourceEntity]?.type ?? "Person";
  return weighed(document.reading, sourceType, candidate).flatMap(
    ({ type, probability, judge }): FoundRelation[] => {
      const confidence = probability * namedness;
      if (confidence < leastSure(type) || isOfDoubtfulEvent(document, candidate)) return [];
      if (source === "author" && isOfOneHand(document, type, candidate)) return [];
      if (source !== "author" && isOfReference(document, { type, source, target })) return [];
      if (leastOfSide(type) && isOtherwiseMeant(document, type, candidate)) return [];
      if (isNotSo(document, type, candidate)) return [];
      const method = source === "author" ? methodOfAuthor(judge) : judge;
      const { start, end } = sentence;
      const evidence = [{ start, end, confidence: twoDecimals(confidence), method }];
      const manner = type === "CITES" ? { manner: "mention" as const } : {};
      return [{ type, source: sourceEntity, target: target.entity, evidence, ...manner }];
    },
  );
}

function isOfReference(document: Evented, pair: Parameters<typeof crossesReferences>[1]): boolean {
  return crossesReferences(document, pair) || isReferredToApart(document, pair);
}

/** True for a name of somebody who signs the text as well: whoever wrote a text with others states nothing of them in it. */
function isAuthorToo({ coAuthors = [], markup }: Evented, name: NameInText): boolean {
  return (
    coAuthors.includes(name.entity) ||
    markup.some((place) => place.kind === "own-author" && overlaps(place, name))
  );
}

/** True where what the speaker would state is of somebody with whom he wrote. */
function isOfOneHand(document: Evented, type: JudgedType, candidate: RelationCandidate): boolean {
  const { sourceEntity, target } = candidate;
  return (
    isAuthorToo(document, target) || (type === "CITES" && isNamedWithAuthor(document, sourceEntity, target))
  );
}

/** "(Horkheimer & Adorno 2002)": one name joined to that of the speaker is that of his co-author, whom he does not cite. */
function isNamedWithAuthor({ body, entities }: Evented, author: number, { start, end }: Span): boolean {
  const named = entities[author]?.mentions ?? [];
  const at = lastBeginningAt(named, start);
  const [before, after] = [named[at], named[at + 1]];
  const isJoined = (from: number, to: number) => from < to && joinsTwoAuthors(body.slice(from, to));
  return (!!before && isJoined(before.end, start)) || (!!after && isJoined(end, after.start));
}

function leastSure(type: JudgedType): number {
  return type === "PARTICIPATED_IN" ? LEAST_PART : LEAST_SURE;
}

/** True where something is said of, or by, an event without a name that there may well not be. */
function isOfDoubtfulEvent({ entities }: Evented, { sourceEntity, target }: RelationCandidate): boolean {
  const likely = (entity: number) =>
    entities[entity]?.unnamed ? (entities[entity].mentions[0]?.confidence ?? 1) : 1;
  return likely(target.entity) < LEAST_EVENT || likely(sourceEntity) < LEAST_PLACED;
}

/** True where the words around the names say that the side is another's, or none. */
function isOtherwiseMeant(document: Evented, type: JudgedType, candidate: RelationCandidate): boolean {
  const { source, target, sentence } = candidate;
  if (source !== "author") return isSideOfOthers(document.body, [source, target], sentence);
  const before = document.body.slice(sentence.start, target.start);
  return isOnlyCited(document, candidate) || (type === "OPPOSES" && isWronged(before));
}

/** "(Bahlai 2019)": who is named in brackets alone is a source; the sentence takes no side with him. */
function isOnlyCited({ body }: Evented, { sentence, target }: RelationCandidate): boolean {
  return isInBrackets(body.slice(sentence.start, target.start));
}

/** "A supported B; C supported D" says nothing of A and D, nor "A, C, and B" of A and B, "against those who deformed B" is not against B, and "a member of A and opposed B" is not A. */
function isSideOfOthers(body: string, [source, target]: readonly [Span, Span], sentence: Span): boolean {
  if (target.end <= source.start) {
    const behind = body.slice(target.end, source.start);
    return behind.includes(";") || isFurtherInList(behind);
  }
  const between = body.slice(source.end, target.start);
  const before = body.slice(sentence.start, source.start);
  return (
    isFurtherInList(between) ||
    bringsOtherSubject(between) ||
    isDoneByOthers(between) ||
    hasVerbOfOther(before, between)
  );
}

/** A relation that is likely enough, with who judged it. */
interface Weighed {
  readonly type: JudgedType;
  readonly probability: number;
  readonly judge: string;
}

function weighed(
  reading: Reading,
  sourceType: RelationCandidate["target"]["type"],
  { source, target, pair, features }: RelationCandidate,
): Weighed[] {
  const types = JUDGED_TYPES.filter((type) => mayJoin(type, sourceType, target.type));
  if (types.length === 0) return [];
  const ends = [source === "author" ? source : source.range, sourceType, target.range, target.type] as const;
  const said = reading.relations(...ends);
  const isJudged = Object.keys(said).length > 0;
  const words = wordLogits(pair, features);
  return types
    .flatMap((type): Weighed[] => {
      const judge = isJudged ? (reading.relationMethod?.(type, ...ends) ?? BUILT_IN) : WORDS;
      const { probability, least } = pooled(type, {
        judge,
        chance: said[type] ?? 0,
        words: words.get(type),
        source,
        target: target.type,
      });
      return probability >= least ? [{ type, probability, judge }] : [];
    })
    .filter(isSurerSide);
}

/** Of a pair that one sentence seems to say both of, that they agree and that they do not, the surer holds. */
function isSurerSide({ type, probability }: Weighed, _at: number, all: readonly Weighed[]): boolean {
  const other = all.find((one) => one.type === OTHER_SIDES[type]);
  return (
    !other || probability > other.probability || (probability === other.probability && type === "OPPOSES")
  );
}

function leastOfSide(type: JudgedType): number | undefined {
  return (LEAST_OF_SIDE as Partial<Record<JudgedType, number>>)[type];
}

/** The judge where the recogniser judges no relations. */
const WORDS = "words";

/** What each judge says of one type: the reader's probability, the log-odds of the words where they know the type. */
interface Verdicts {
  readonly judge: string;
  readonly chance: number;
  readonly words: number | undefined;
  readonly source: RelationCandidate["source"];
  readonly target: RelationCandidate["target"]["type"];
}

/** The probability of all who may judge a type, and from where it counts as stated. */
function pooled(
  type: JudgedType,
  { judge, chance, words, source, target }: Verdicts,
): { probability: number; least: number } {
  const side = leastOfSide(type);
  if (judge === WORDS)
    return { probability: words === undefined ? 0 : logistic(words), least: STATED_BY_ONE };
  if (judge !== BUILT_IN) return { probability: chance, least: STATED_BY_ONE };
  if (side) return { probability: chance, least: source === "author" ? SIDE_OF_AUTHOR : side };
  if (words === undefined) return { probability: 0, least: STATED_BY_ONE };
  const by = source === "author" ? "author" : "names";
  return pooledJudges(type, { by, target, chance, words });
}
