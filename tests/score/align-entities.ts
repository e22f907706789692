import { overlaps } from "#model";
import type { GoldEntity, GoldFile } from "./gold-file.ts";
import { isNamedType, type Predicted, type PredictedEntity } from "./predicted.ts";
import { MentionRules } from "./score-mentions.ts";
import type { Tally } from "./tally.ts";

/** Which entity of the graph is which of the gold file, one to one, and how well their mentions agree (phi-4). */
export interface Alignment {
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
  readonly phiOf: ReadonlyMap<string, number>;
}

interface Pair {
  readonly gold: GoldEntity;
  readonly found: PredictedEntity;
  readonly phi: number;
}

/** Aligns best pairs first, as CEAF does (Luo, 2005), greedily. */
export function alignEntities({ entities }: GoldFile, predicted: Predicted): Alignment {
  const goldOf = new Map<string, GoldEntity>();
  const phiOf = new Map<string, number>();
  for (const { gold, found, phi } of pairsOf(entities, predicted)) {
    if (phiOf.has(gold.id) || goldOf.has(found.id)) continue;
    goldOf.set(found.id, gold);
    phiOf.set(gold.id, phi);
  }
  return { goldOf, phiOf };
}

function pairsOf(entities: readonly GoldEntity[], predicted: Predicted): Pair[] {
  const named = predicted.entities.filter(({ type }) => isNamedType(type));
  const pairs = entities.flatMap((gold) =>
    named.flatMap((found): Pair[] => {
      if (found.type !== gold.type) return [];
      const shared = gold.mentions.filter((mention) =>
        found.mentions.some((other) => overlaps(mention, other)),
      ).length;
      const phi = (2 * shared) / (gold.mentions.length + found.mentions.length);
      return shared > 0 ? [{ gold, found, phi }] : [];
    }),
  );
  return pairs.sort((a, b) => b.phi - a.phi);
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
