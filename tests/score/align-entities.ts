import { alignedEntities } from "../../extract/training/aligned-entities.ts";
import type { GoldEntity, GoldFile } from "./gold-file.ts";
import { isNamedType, type Predicted } from "./predicted.ts";
import { MentionRules } from "./score-mentions.ts";
import type { Tally } from "./tally.ts";

/** Which entity of the graph is which of the gold file, one to one, and how well their mentions agree (phi-4). */
export interface Alignment {
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
  readonly phiOf: ReadonlyMap<string, number>;
}

/** Aligns the entities of a gold file with those of a graph. */
export function alignEntities({ entities }: GoldFile, predicted: Predicted): Alignment {
  const named = predicted.entities.filter(({ type }) => isNamedType(type));
  const pairs = alignedEntities(entities, named);
  return {
    goldOf: new Map(pairs.map(({ annotated, found }) => [found.id, annotated])),
    phiOf: new Map(pairs.map(({ annotated, phi }) => [annotated.id, phi])),
  };
}

/** CEAF-e over the entities that are required. */
export function scoreEntities(gold: GoldFile, predicted: Predicted, { goldOf, phiOf }: Alignment): Tally {
  const rules = new MentionRules(gold);
  const wanted = gold.entities.filter(
    ({ optional, unnamed, mentions }) =>
      !optional && !unnamed && mentions.some((mention) => !mention.optional),
  );
  const given = predicted.entities.filter(({ id, type, unnamed, mentions }) => {
    if (!isNamedType(type) || unnamed) return false;
    const entity = goldOf.get(id);
    return entity
      ? !(entity.optional || entity.unnamed)
      : mentions.some((mention) => !rules.isFree({ ...mention, type }));
  });
  const right = wanted.reduce((sum, { id }) => sum + (phiOf.get(id) ?? 0), 0);
  return { right, given: given.length, wanted: wanted.length };
}
