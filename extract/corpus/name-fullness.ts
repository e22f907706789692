import type { EntityType } from "#model";
import { bodyNameOf } from "../patterns/body-names.ts";
import { isAcronym } from "../patterns/name-variants.ts";
import { isInitial, personNameOf } from "../patterns/person-names.ts";

/**
 * How full a name is, 0 to 2: a person's with first name, with initials, the surname alone; a body's with its country
 * where many have one; others' in full or as an acronym.
 */
export function nameFullness(type: EntityType, name: string): number {
  if (type === "Organisation") return isWhole(name) ? 1 : 0;
  if (type !== "Person") return isAcronym(name) ? 0 : 1;
  const given = personNameOf(name)?.given ?? [];
  if (given.length === 0) return 0;
  return given.some((part) => !isInitial(part)) ? 2 : 1;
}

function isWhole(name: string): boolean {
  const { isCommon, country, isAcronym: isShort } = bodyNameOf(name);
  return !isShort && (!isCommon || country !== undefined);
}
