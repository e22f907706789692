import type { Claimed, EntityNumber, FoundRelation, Sentence } from "../document.ts";
import { saysSomething } from "../patterns/citing-words.ts";
import { citesMore, isAddressed } from "../patterns/no-citing.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { type CitingFeatures, citesOther } from "../relation-model/citing-others.ts";
import { logit } from "../relation-model/pooled-judges.ts";
import { assertersOf, type KnownOfNames, knownOfNames } from "./known-of-names.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { WIDEST_PAIR } from "./relation-candidates.ts";
import { touching, twoDecimals } from "./span-order.ts";
import { isStating } from "./stating-passages.ts";

/** What is written on the evidence of such a citation. */
export const CITING_METHOD = "speaks-of";
/** From this probability on a citation counts as stated. */
const STATED = 0.55;
/** A sentence that names more is a list: of its later names nobody is asked whom he cites. */
const MOST_NAMES = 12;
/** UTF-16 units behind a name in which a verb of saying follows. */
const SAYS_WITHIN = 60;
/** UTF-16 units before a name that tell whether its bearer is spoken to. */
const ADDRESS_REACH = 60;
const MOST_COUNTED = 3;
const MOST_PERSONS = 6;
/** Log-odds where the head of the encoder judged nothing. */
const UNJUDGED = -4;

/** Two that may cite: somebody whom a sentence names, or who speaks in it, and another, or a work, that it names. */
export interface CitingPair {
  readonly sentence: Sentence;
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  readonly type: "Person" | "Work";
  readonly features: CitingFeatures;
}

/**
 * Whom and what the people of a text cite among themselves: "Škvorecký stresses Conrad's debt to Dostoevsky". Nothing in such a
 * sentence need say so; who speaks, whose thoughts the text discusses and what the encoder sees are weighed together.
 */
export function citeBetweenNames(document: Claimed, relations: readonly FoundRelation[]): FoundRelation[] {
  return citingPairs(document, relations).flatMap(({ sentence, source, target, type, features }) => {
    const probability = citesOther(type, features);
    if (probability < STATED) return [];
    const { start, end } = sentence;
    const evidence = [{ start, end, confidence: twoDecimals(probability), method: CITING_METHOD }];
    return [{ type: "CITES", source, target, manner: "mention", evidence }];
  });
}

/** Every pair of a text of which one may cite the other, sentence by sentence; what its author cites is found elsewhere. */
export function citingPairs(document: Claimed, relations: readonly FoundRelation[]): CitingPair[] {
  const known = knownOfNames(document, relations);
  const names = namesOfSentences(document.sentences, document.entities, document.pronouns);
  return document.sentences.flatMap((sentence, number) => {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = (names[number] ?? []).slice(0, MOST_NAMES);
    if (here.length === 0 || !isStating(kind)) return [];
    const speaking = known.claimsIn(number).map(assertersOf);
    return pairsIn(document, known, { sentence, speaking, names: here });
  });
}

interface Place {
  readonly sentence: Sentence;
  /** Who asserts each claim of the sentence. */
  readonly speaking: readonly (readonly EntityNumber[])[];
  readonly names: readonly NamedPlace[];
}

function pairsIn(document: Claimed, known: KnownOfNames, place: Place): CitingPair[] {
  const { sentence, speaking, names } = place;
  const typeOf = (entity: EntityNumber) => document.entities[entity]?.type;
  const told = [document.author, document.speakers[sentence.stretch]];
  const sources = [...new Set([...names.map(({ entity }) => entity), ...speaking.flat()])];
  const targets = [...new Set(names.map(({ entity }) => entity))];
  return sources
    .filter((source) => typeOf(source) === "Person" && !told.includes(source))
    .flatMap((source) =>
      targets.flatMap((target): CitingPair[] => {
        const type = typeOf(target);
        if (type !== "Person" && type !== "Work") return [];
        if (target === source || known.worksOf(source).includes(target)) return [];
        const pair = { ...place, source, target, nearest: nearest(names, source, target) };
        if (isDivided(document.body, pair) || isOtherwiseNamed(document.body, pair)) return [];
        return [{ sentence, source, target, type, features: featuresOf(document, known, pair) }];
      }),
    );
}

interface Pair extends Place {
  readonly source: EntityNumber;
  readonly target: EntityNumber;
  /** Their two places that stand nearest to each other; none for a speaker whom the sentence does not name. */
  readonly nearest: readonly [NamedPlace?, NamedPlace?];
}

/** "A says ...; B says ...": what stands behind a semicolon is said of its own subject. */
function isDivided(body: string, { nearest: [one, other] }: Pair): boolean {
  if (!one || !other) return false;
  return body.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(";");
}

/** "He tells Atticus of it", "Mahan was an advocate of the policy referred to by Turner": whom one speaks to, or who is only something of what is cited, is not cited. */
function isOtherwiseNamed(body: string, { sentence, target, names, nearest: [one, other] }: Pair): boolean {
  const named = other ?? names.find(({ entity }) => entity === target);
  if (!named) return false;
  if (isAddressed(body.slice(Math.max(sentence.start, named.start - ADDRESS_REACH), named.start)))
    return true;
  return !!one && !!other && other.end < one.start && citesMore(body.slice(other.end, one.start));
}

function featuresOf(document: Claimed, known: KnownOfNames, pair: Pair): CitingFeatures {
  const { source, target, sentence, speaking, names } = pair;
  const isHere = (entity: EntityNumber) => names.some((name) => name.entity === entity);
  const { words, thoughts } = known.spokenOf(target);
  const writers = known.writersOf(target);
  const persons = new Set(names.filter(({ type }) => type === "Person").map(({ entity }) => entity));
  const own = names.find(({ entity }) => entity === source);
  return {
    ...judged(document, pair),
    cuedBySpeech: bit(
      !!own && saysSomething(document.body.slice(own.end, Math.min(sentence.end, own.end + SAYS_WITHIN))),
    ),
    claims: Math.min(MOST_COUNTED, known.claimsOf(source)),
    isMain: bit(source === known.mainPerson),
    isPronoun: bit(!!own?.isPronoun),
    named: Math.log(document.entities[source]?.mentions.length ?? 1),
    isCited: bit(known.has("CITES", document.author, source)),
    otherCited: bit(known.has("CITES", document.author, target)),
    thirdSpeaks: bit(speaking.some(([one]) => one !== undefined && one !== source && one !== target)),
    otherSpeaks: bit(speaking.some(([one]) => one === target)),
    otherWords: Math.min(MOST_COUNTED, words),
    otherThoughts: Math.min(MOST_COUNTED, thoughts),
    otherIsMain: bit(target === known.mainPerson),
    persons: Math.min(MOST_PERSONS, persons.size),
    takesSide: bit(known.has("OPPOSES", source, target) || known.has("SUPPORTS", source, target)),
    isRelated: bit(known.has("RELATED_TO", source, target) || known.has("RELATED_TO", target, source)),
    hasQuotation: bit(touching(document.quotations, sentence).length > 0),
    hasWriter: bit(writers.length > 0),
    writerHere: bit(writers.some((writer) => writer !== source && isHere(writer))),
    ownWorkHere: bit(known.worksOf(source).some(isHere)),
  };
}

/** What the head of the encoder says of the two places that stand nearest to each other. */
function judged(
  { reading, words }: Claimed,
  { nearest: [one, other] }: Pair,
): Pick<CitingFeatures, "head" | "support"> {
  if (!one || !other) return { head: UNJUDGED, support: UNJUDGED };
  const [from, to] = [wordRangeOf(words, one), wordRangeOf(words, other)];
  if (Math.max(from.to, to.to) - Math.min(from.from, to.from) > WIDEST_PAIR)
    return { head: UNJUDGED, support: UNJUDGED };
  const said = reading.relations(from, one.type, to, other.type);
  return { head: logit(said.CITES ?? 0), support: logit(said.SUPPORTS ?? 0) };
}

function nearest(
  names: readonly NamedPlace[],
  source: EntityNumber,
  target: EntityNumber,
): readonly [NamedPlace?, NamedPlace?] {
  let best: readonly [NamedPlace?, NamedPlace?] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const one of names.filter(({ entity }) => entity === source))
    for (const other of names.filter(({ entity }) => entity === target)) {
      const width = Math.max(one.end, other.end) - Math.min(one.start, other.start);
      if (width < least) [best, least] = [[one, other], width];
    }
  return best;
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
