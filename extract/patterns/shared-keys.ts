import type { NamedType } from "#model";
import { AMERICAN_STATES, STATES_NAMED_AS_CITIES } from "../lexicon/countries.ts";
import { EXONYMS } from "../lexicon/exonyms.ts";
import { SAME_BODIES, SAME_PLACES_AND_EVENTS, SAME_WORKS } from "../lexicon/same-things.ts";
import { nameKey } from "./name-variants.ts";

type Keys = ReadonlyMap<string, string>;

const PLACES_AND_EVENTS = keysOf(SAME_PLACES_AND_EVENTS);
/** Shorter forms are postal codes, which may stand for much else. */
const SHORTEST_STATE = 3;
const SHARED_KEYS: Readonly<Record<NamedType, Keys>> = {
  Person: new Map(),
  Organisation: keysOf(SAME_BODIES),
  Work: keysOf(SAME_WORKS),
  Event: PLACES_AND_EVENTS,
  Place: new Map([...shortStates(), ...PLACES_AND_EVENTS, ...keysOf(EXONYMS)]),
};

function keysOf(rows: readonly (readonly string[])[]): Keys {
  return new Map(
    rows.flatMap((names) => names.map((name) => [nameKey(name), nameKey(names[0] ?? name)] as const)),
  );
}

/** "Tex." is Texas. */
function shortStates(): [string, string][] {
  return [...AMERICAN_STATES]
    .filter(
      ([form, state]) =>
        form.length >= SHORTEST_STATE && !form.includes(" ") && !STATES_NAMED_AS_CITIES.has(state),
    )
    .map(([form, state]) => [nameKey(form), nameKey(state)]);
}

/** True for a name that stands in the table of things of this type with several names. */
export function isSharedKey(type: NamedType, key: string): boolean {
  return SHARED_KEYS[type].has(key);
}

/** The first of the names of one thing that share too few words to be told by them; other keys as they are. */
export function sharedKey(type: NamedType, key: string): string {
  return SHARED_KEYS[type].get(key) ?? key;
}
