import { addTo } from "#model";
import type { Claimed, EntityNumber, FoundClaim, FoundRelation } from "../document.ts";
import { mainPerson } from "../relation-model/text-facts.ts";
import { indexAt } from "./span-order.ts";
import { type SpokenOfPerson, thoughtsOfPersons } from "./thoughts-of-persons.ts";

/** What a text says of the people and works in it, counted once. */
export interface KnownOfNames {
  /** True where such a relation was found. */
  readonly has: (
    type: FoundRelation["type"],
    source: EntityNumber | undefined,
    target: EntityNumber,
  ) => boolean;
  readonly worksOf: (person: EntityNumber) => readonly EntityNumber[];
  readonly writersOf: (work: EntityNumber) => readonly EntityNumber[];
  readonly claimsOf: (person: EntityNumber) => number;
  readonly claimsIn: (sentence: number) => readonly FoundClaim[];
  readonly spokenOf: (person: EntityNumber) => SpokenOfPerson;
  /** The person who is named oftenest. */
  readonly mainPerson: EntityNumber | undefined;
}

const NOTHING: SpokenOfPerson = { words: 0, thoughts: 0 };

/** Counts what the layers of a document, and the relations found in it, say of each name. */
export function knownOfNames(document: Claimed, relations: readonly FoundRelation[]): KnownOfNames {
  const works = new Map<EntityNumber, EntityNumber[]>();
  const writers = new Map<EntityNumber, EntityNumber[]>();
  const known = new Set<string>();
  for (const { type, source, target } of relations) {
    if (known.size === known.add(keyOf(type, source, target)).size || type !== "AUTHORED") continue;
    addTo(works, source, target);
    addTo(writers, target, source);
  }
  const spoken = thoughtsOfPersons(document);
  return {
    has: (type, source, target) => source !== undefined && known.has(keyOf(type, source, target)),
    worksOf: (person) => works.get(person) ?? [],
    writersOf: (work) => writers.get(work) ?? [],
    ...claimsOf(document),
    spokenOf: (person) => spoken[person] ?? NOTHING,
    mainPerson: mainPerson(document.entities),
  };
}

function keyOf(type: string, source: EntityNumber, target: EntityNumber): string {
  return `${type} ${source} ${target}`;
}

/** Who asserts a claim, alone or with others. */
export function assertersOf({ speaker, others = [] }: FoundClaim): EntityNumber[] {
  return speaker === undefined ? [] : [speaker, ...others];
}

function claimsOf({ claims, sentences }: Claimed): Pick<KnownOfNames, "claimsOf" | "claimsIn"> {
  const counts = new Map<EntityNumber, number>();
  const bySentence = new Map<number, FoundClaim[]>();
  for (const claim of claims) {
    for (const person of assertersOf(claim)) counts.set(person, (counts.get(person) ?? 0) + 1);
    const from = indexAt(sentences, claim.start) ?? sentences.length;
    for (let at = from; (sentences[at]?.start ?? claim.end) < claim.end; at++) addTo(bySentence, at, claim);
  }
  return {
    claimsOf: (person) => counts.get(person) ?? 0,
    claimsIn: (sentence) => bySentence.get(sentence) ?? [],
  };
}
