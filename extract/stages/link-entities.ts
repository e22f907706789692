import { NAMED_TYPES, type NamedType, wordsAt } from "#model";
import type { FoundEntity, FoundMention, Linked, Mentioned } from "../document.ts";
import { entityOf } from "./entity-labels.ts";
import { genderAt } from "./gender.ts";
import { glossesIn } from "./glosses.ts";
import { linkNamed } from "./link-named.ts";
import { linkPersons, type PersonPlace } from "./link-persons.ts";

/** Says which names of the text mean the same real thing; entities stand in the order of their first mention. */
export function linkEntities(document: Mentioned): Linked {
  const entities = NAMED_TYPES.flatMap((type) => entitiesOf(document, type));
  const firstPlace = (entity: FoundEntity) => entity.mentions[0]?.start ?? 0;
  return { ...document, entities: entities.sort((a, b) => firstPlace(a) - firstPlace(b)) };
}

function entitiesOf({ body, mentions }: Mentioned, type: NamedType): FoundEntity[] {
  const own = mentions.filter((mention) => mention.type === type);
  const surfaces = own.map((mention) => wordsAt(body, mention));
  const glosses = glossesIn(body, own);
  const firsts =
    type === "Person"
      ? linkPersons(
          own.map((mention) => personPlace(body, mention)),
          glosses,
        )
      : linkNamed(type, surfaces, glosses);
  const groups = new Map<number, FoundMention[]>();
  own.forEach((mention, index) => {
    const first = firsts[index] ?? index;
    const group = groups.get(first) ?? [];
    group.push(mention);
    groups.set(first, group);
  });
  return [...groups.values()].map((group) => entityOf(body, type, group));
}

function personPlace(body: string, mention: FoundMention): PersonPlace {
  const surface = wordsAt(body, mention);
  const isCut = surface.endsWith(".") || body[mention.end] === ".";
  return { surface, gender: genderAt(body, mention), isCut };
}
