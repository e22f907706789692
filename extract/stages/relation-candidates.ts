import { addTo, type PassageKind } from "#model";
import type { EntityNumber, Evented, Sentence } from "../document.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { authorFeatures, pairFeatures } from "../relation-model/pair-features.ts";
import {
  LETTER,
  type PairPlace,
  type SentenceView,
  type TextFacts,
  wordReader,
} from "../relation-model/sentence-view.ts";
import { textFacts } from "../relation-model/text-facts.ts";
import type { NamedPlace } from "./named-places.ts";
import { namesOfSentences } from "./names-of-sentences.ts";
import { indexAt, touching } from "./span-order.ts";

/** Beyond this many places to its right a name is paired with none: a list of thousands stays linear. */
const MOST_NEIGHBOURS = 13;
/** Words from the beginning of one name to the end of the other, beyond which a pair is judged by nobody. */
export const WIDEST_PAIR = 60;

/** Two entities of one sentence, or the author of a passage and a name in it, with all that speaks for or against a relation. */
export interface RelationCandidate {
  readonly sentence: Sentence;
  readonly source: PairPlace | "author";
  readonly sourceEntity: EntityNumber;
  readonly target: PairPlace;
  /** Confidence that both ends are names of their kind. */
  readonly namedness: number;
  /** "p Person Organisation" or "a Person Work". */
  readonly pair: string;
  /** Read only where somebody asks: most kinds of pairs are related in no way that words tell. */
  readonly features: () => ReadonlySet<string>;
}

/** Every pair of a text that may be related, sentence by sentence: names, pronouns and clauses that tell an event. */
export function* relationCandidates(
  document: Evented,
  isStating: (kind: PassageKind) => boolean,
): Generator<RelationCandidate> {
  const facts = textFacts(document);
  const names = namesOfSentences(document.sentences, document.entities, document.pronouns);
  const clauses = clausesOfSentences(document);
  for (const [number, sentence] of document.sentences.entries()) {
    const kind = document.stretches[sentence.stretch]?.kind ?? "paragraph";
    const here = names[number] ?? [];
    if (here.length === 0 || !isStating(kind)) continue;
    const named = here.map((name) => placeOf(document, name, false));
    const places = [...named, ...(clauses.get(number) ?? [])].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const view = viewOf(document, facts, sentence, named);
    yield* pairsIn(facts, view, { sentence, places });
    yield* authorPairsIn(document, facts, view, { sentence, places: named });
  }
}

interface Place {
  readonly sentence: Sentence;
  readonly places: readonly PairPlace[];
}

function placeOf({ words }: Evented, place: NamedPlace, isClause: boolean): PairPlace {
  const { start, end, entity, type, isPronoun, confidence } = place;
  return { start, end, entity, type, isPronoun, confidence, isClause, range: wordRangeOf(words, place) };
}

/** The clauses that tell an event without a name, by the sentence in which they begin. */
function clausesOfSentences(document: Evented): Map<number, PairPlace[]> {
  const found = new Map<number, PairPlace[]>();
  document.entities.forEach(({ unnamed, mentions }, entity) => {
    for (const mention of unnamed ? mentions : []) {
      const number = indexAt(document.sentences, mention.start);
      if (number === undefined) continue;
      const place = placeOf(document, { ...mention, entity, type: "Event", isPronoun: false }, true);
      addTo(found, number, place);
    }
  });
  return found;
}

function viewOf(
  document: Evented,
  facts: TextFacts,
  sentence: Sentence,
  names: readonly PairPlace[],
): SentenceView {
  const range = { from: sentence.from, to: sentence.to };
  const quotations = touching(document.quotations, sentence);
  return {
    range,
    kind: document.stretches[sentence.stretch]?.kind ?? "paragraph",
    names,
    author: document.speakers[sentence.stretch],
    hasQuotation: quotations.length > 0,
    speakersHere: new Set(quotations.flatMap(({ speaker }) => speaker ?? [])),
    wordAt: wordReader(facts, range, names),
  };
}

function* pairsIn(
  facts: TextFacts,
  view: SentenceView,
  { sentence, places }: Place,
): Generator<RelationCandidate> {
  for (const [source, target] of nearestPairs(places)) {
    if (source.isClause && target.isClause) continue;
    yield {
      sentence,
      source,
      sourceEntity: source.entity,
      target,
      namedness: (source.isPronoun ? 1 : source.confidence) * (target.isPronoun ? 1 : target.confidence),
      pair: `p ${source.type} ${target.type}`,
      features: () => pairFeatures(facts, view, source, target),
    };
  }
}

function* authorPairsIn(
  document: Evented,
  facts: TextFacts,
  view: SentenceView,
  { sentence, places }: Place,
): Generator<RelationCandidate> {
  const { author } = view;
  const type = author === undefined ? undefined : document.entities[author]?.type;
  if (author === undefined || !type) return;
  const seen = new Set<EntityNumber>([author]);
  for (const target of places) {
    if (target.isPronoun || seen.has(target.entity)) continue;
    seen.add(target.entity);
    const signature = { kinds: LETTER[type], signsAll: author === document.author };
    const pair = `a ${type} ${target.type}`;
    yield {
      sentence,
      source: "author",
      sourceEntity: author,
      target,
      namedness: target.confidence,
      pair,
      features: () => authorFeatures(facts, view, signature, target),
    };
  }
}

/** For each ordered pair of entities, their two places that stand nearest to each other. */
function nearestPairs(places: readonly PairPlace[]): [PairPlace, PairPlace][] {
  const nearest = new Map<string, [PairPlace, PairPlace, number]>();
  places.forEach((left, at) => {
    for (const right of places.slice(at + 1, at + 1 + MOST_NEIGHBOURS)) {
      const width = right.range.to - left.range.from;
      if (left.entity === right.entity || (width > WIDEST_PAIR && !left.isClause)) continue;
      keepNearest(nearest, left, right, width);
      keepNearest(nearest, right, left, width);
    }
  });
  return [...nearest.values()].map(([source, target]) => [source, target]);
}

function keepNearest(
  nearest: Map<string, [PairPlace, PairPlace, number]>,
  source: PairPlace,
  target: PairPlace,
  width: number,
): void {
  const key = `${source.entity}-${target.entity}`;
  if (width < (nearest.get(key)?.[2] ?? Number.POSITIVE_INFINITY)) nearest.set(key, [source, target, width]);
}
