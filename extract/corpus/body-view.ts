import { COUNTRY_CODES } from "../lexicon/countries.ts";
import { type BodyName, bodyNameOf } from "../patterns/body-names.ts";
import { nameKey } from "../patterns/name-variants.ts";
import { isSharedKey, sharedKey } from "../patterns/shared-keys.ts";
import { countryNear } from "./country-near.ts";
import type { Desk } from "./desk.ts";
import { tellingNames } from "./telling-names.ts";
import type { Thing } from "./things.ts";

/** An organisation as far as its names can be compared with others. */
export interface Body {
  readonly thing: Thing;
  readonly names: readonly BodyName[];
  readonly acronyms: readonly string[];
  /** The country of a body whose names many countries have. */
  readonly country?: string;
  /** True where the country tells the body itself: named, or all that its names leave open. */
  readonly isOwn: boolean;
}

/** Reads the names of an organisation, and tells its country where they leave it open. */
export function bodyOf(thing: Thing, desk: Desk): Body {
  const names = tellingNames(thing.names).map(nameOf);
  const acronyms = names.filter(({ isAcronym }) => isAcronym).map(({ key }) => key);
  const named = names.find(({ country }) => country !== undefined)?.country;
  const isAsked = named === undefined && names.some(({ isCommon }) => isCommon);
  const country = isAsked ? (placed(thing, desk) ?? countryNear(thing, desk.bodies)) : named;
  const isOwn = named !== undefined || names.every(({ isCommon, isAcronym }) => isCommon || isAcronym);
  return { thing, names, acronyms, isOwn, ...(country ? { country } : {}) };
}

/** What history knows by several names is read as the first of them, and needs no country beside it. */
function nameOf(name: string): BodyName {
  const key = nameKey(name);
  if (!isSharedKey("Organisation", key)) return bodyNameOf(name);
  const first = bodyNameOf(sharedKey("Organisation", key));
  return { ...first, isCommon: first.isCommon && first.country !== undefined, isAcronym: false };
}

function placed({ number }: Thing, { things, ties }: Desk): string | undefined {
  const names = ties.placesOf(number).flatMap((place) => things[place]?.names ?? []);
  const codes = new Set(names.flatMap((name) => COUNTRY_CODES.get(name.toLowerCase()) ?? []));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}
