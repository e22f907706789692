import type { NamedType } from "#model";
import { SAME_THINGS } from "../lexicon/same-things.ts";
import {
  abbreviates,
  isAcronym,
  isBlendOf,
  isClippedFrom,
  keyWithoutParty,
  looksClipped,
  nameKey,
  sameTitle,
} from "../patterns/name-variants.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Gloss } from "./glosses.ts";

/** Types of which a name in brackets behind a name is the same thing; "Zurich (Switzerland)" is not. */
const GLOSSED: ReadonlySet<NamedType> = new Set(["Organisation", "Work", "Event"]);
/** Beyond this many names of one type, only equal keys and glosses join them: comparing all pairs would not stay linear. */
const MOST_COMPARED = 800;

/** One writing of a name, with the places that write it so. */
interface Form {
  readonly surface: string;
  readonly places: number[];
  /** The first letter of each word of its key: no shorter writing begins with another. */
  readonly initials: string;
}

/** Which places of one type (not Person) name the same thing; gives, for each, the number of its first place. */
export function linkNamed(type: NamedType, surfaces: readonly string[], glosses: readonly Gloss[]): number[] {
  const sets = new DisjointSets(surfaces.length);
  const byKey = new Map<string, number>();
  surfaces.forEach((surface, index) => {
    const key = sharedKey(type, nameKey(surface));
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, index);
    else sets.join(first, index);
  });
  if (GLOSSED.has(type)) for (const [name, gloss] of glosses) sets.join(name, gloss);
  joinVariants(type, formsOf(surfaces), sets);
  return surfaces.map((_, index) => sets.find(index));
}

const SHARED_KEYS = new Map(
  SAME_THINGS.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

function sharedKey(type: NamedType, key: string): string {
  return type === "Place" || type === "Event" ? (SHARED_KEYS.get(key) ?? key) : key;
}

function formsOf(surfaces: readonly string[]): Form[] {
  const forms = new Map<string, Form>();
  surfaces.forEach((surface, index) => {
    const form = forms.get(surface) ?? { surface, places: [], initials: initialsOf(surface) };
    form.places.push(index);
    forms.set(surface, form);
  });
  return [...forms.values()];
}

function initialsOf(surface: string): string {
  return nameKey(surface)
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
}

function joinVariants(type: NamedType, forms: readonly Form[], sets: DisjointSets): void {
  if (forms.length > MOST_COMPARED) return;
  for (const short of forms) {
    const homes = new Map<number, Form>();
    for (const long of forms) {
      if (short === long || !long.initials.includes(short.initials.slice(0, 1))) continue;
      if (isVariant(type, short.surface, long.surface)) homes.set(sets.find(long.places[0] ?? 0), long);
    }
    const own = sets.find(short.places[0] ?? 0);
    homes.delete(own);
    const [home] = homes.values();
    if (home && homes.size === 1) sets.join(own, home.places[0] ?? own);
  }
}

/** True where the first name is a shorter writing of the second. */
function isVariant(type: NamedType, short: string, long: string): boolean {
  if (type === "Work")
    return short.length < long.length && (sameTitle(short, long) || isClippedTitle(short, long));
  if (type === "Organisation" && keyWithoutParty(long) === nameKey(short)) return true;
  if (type !== "Place" && isBlendOf(short, long)) return true;
  if (type === "Event" && isClippedFrom(short, long)) return true;
  if (
    type === "Organisation" &&
    nameKey(long).startsWith(`${nameKey(short)} `) &&
    !nameKey(short).includes(" ")
  )
    return true;
  return (type !== "Place" || isAcronym(short)) && looksClipped(short) && abbreviates(short, long);
}

/** A title cut behind at least three words, or two long ones: "The Anarchists" is too little. */
function isClippedTitle(short: string, long: string): boolean {
  const [few, many] = [nameKey(short), nameKey(long)];
  return few.split(" ").length >= 3 && few.length >= 14 && many.startsWith(`${few} `);
}
