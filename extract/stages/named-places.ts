import type { NamedType, Span } from "#model";
import type { Coreference, EntityNumber, FoundEntity } from "../document.ts";

/** A place that names an entity, or a pronoun that stands for one. */
export interface NamedPlace extends Span {
  readonly entity: EntityNumber;
  readonly type: NamedType;
  readonly confidence: number;
  readonly isPronoun: boolean;
}

/** All places that name an entity, in the order of the text; clauses of unnamed events are none. */
export function namedPlaces(entities: readonly FoundEntity[]): NamedPlace[] {
  const places = entities.flatMap(({ type, mentions, unnamed }, entity) =>
    unnamed
      ? []
      : mentions.map(({ start, end, confidence }) => ({
          start,
          end,
          entity,
          type,
          confidence,
          isPronoun: false,
        })),
  );
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names and resolved pronouns together, in the order of the text. */
export function withPronouns(
  places: readonly NamedPlace[],
  pronouns: readonly Coreference[],
  entities: readonly FoundEntity[],
): NamedPlace[] {
  const stand = pronouns.map(({ start, end, entity }) => {
    const type = entities[entity]?.type ?? "Person";
    return { start, end, entity, type, confidence: 0.7, isPronoun: true };
  });
  return [...places, ...stand].sort((a, b) => a.start - b.start || b.end - a.end);
}
