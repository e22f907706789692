import { addTo, mayJoin, type NamedType, type Remark } from "#model";
import type { WordRange } from "../../patterns/word-range.ts";
import { surestNames } from "../combined-reading.ts";
import type { JudgedType, Reading } from "../recogniser.ts";
import {
  CLAIM_SURETY,
  LANGUAGE_MODEL,
  type PlacedProposals,
  type PlacedRelation,
  RELATION_SURETY,
} from "./placed-proposals.ts";

/** The reading that a model's placed proposals give, passage by passage, of a text with so many sentences. */
export function proposedReading(
  placed: readonly PlacedProposals[],
  sentences: number,
  remarks: readonly Remark[],
): Reading {
  const names = surestNames(placed.flatMap((passage) => passage.names));
  const sure = new Map(names.map(({ range, type, confidence }) => [keyOf(range, type), confidence]));
  const claims = new Float64Array(sentences);
  for (const sentence of placed.flatMap((passage) => passage.claims)) claims[sentence] = CLAIM_SURETY;
  const stated = byTargetWord(placed.flatMap(({ relations }) => relations));
  return {
    names,
    claims: [...claims],
    nameConfidence: (range, type) => sure.get(keyOf(range, type)) ?? 0,
    relations: (source, sourceType, target, targetType) => {
      const types = typesBetween(stated, source, target);
      const lawful = types.filter((type) => mayJoin(type, sourceType, targetType));
      return Object.fromEntries(lawful.map((type) => [type, RELATION_SURETY]));
    },
    claimMethod: () => LANGUAGE_MODEL,
    relationMethod: () => LANGUAGE_MODEL,
    remarks,
  };
}

function keyOf({ from, to }: WordRange, type: NamedType): string {
  return `${from} ${to} ${type}`;
}

function byTargetWord(relations: readonly PlacedRelation[]): Map<number, PlacedRelation[]> {
  const stated = new Map<number, PlacedRelation[]>();
  for (const relation of relations) {
    for (let word = relation.target.from; word < relation.target.to; word++) addTo(stated, word, relation);
  }
  return stated;
}

function typesBetween(
  stated: ReadonlyMap<number, readonly PlacedRelation[]>,
  source: WordRange | "author",
  target: WordRange,
): JudgedType[] {
  const types = new Set<JudgedType>();
  for (let word = target.from; word < target.to; word++) {
    for (const relation of stated.get(word) ?? [])
      if (isSame(relation.source, source)) types.add(relation.type);
  }
  return [...types];
}

/** The names of the graph may be a word longer or shorter than a model's: they are the same where they share a word. */
function isSame(one: WordRange | "author", other: WordRange | "author"): boolean {
  if (one === "author" || other === "author") return one === other;
  return one.from < other.to && other.from < one.to;
}
