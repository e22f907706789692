import { overlaps } from "#model";
import type { GoldEntity } from "../gold-file.ts";
import { isNamedType, type PredictedEntity, predictedOf } from "../predicted.ts";
import type { ReadGold } from "../read-gold-text.ts";
import type { MakeError, ReadingError } from "./reading-error.ts";

/** Entities whose mentions the engine gave to several, and several that it took for one. */
export function entityErrors({ gold, graph }: ReadGold, make: MakeError): ReadingError[] {
  const found = predictedOf(graph).entities.filter(({ type, unnamed }) => isNamedType(type) && !unnamed);
  const wanted = gold.entities.filter(({ optional, unnamed }) => !optional && !unnamed);
  const split = wanted.flatMap((entity) => {
    const parts = found.filter((one) => one.type === entity.type && shares(entity, one));
    const what = `${entity.type} ${entity.name} is ${parts.map(({ label }) => `"${label}"`).join(" and ")}`;
    return parts.length > 1
      ? [make({ layer: "entity", cause: "split", what }, firstOf(parts[1] ?? entity))]
      : [];
  });
  const joined = found.flatMap((one) => {
    const parts = wanted.filter((entity) => entity.type === one.type && shares(entity, one));
    const what = `${one.type} "${one.label}" is ${parts.map(({ name }) => name).join(" and ")}`;
    return parts.length > 1
      ? [make({ layer: "entity", cause: "wrongly joined", what }, firstOf(parts[1] ?? one))]
      : [];
  });
  return [...split, ...joined];
}

function shares({ mentions }: GoldEntity, found: PredictedEntity): boolean {
  return mentions.some((mention) => found.mentions.some((other) => overlaps(mention, other)));
}

function firstOf({ mentions }: Pick<GoldEntity, "mentions">) {
  return mentions[0] ?? { start: 0, end: 0 };
}
