import type { Span } from "#model";
import { AMERICAN_STATES, CITIES, PARTS_OF_CITIES, STATES_NAMED_AS_CITIES } from "../lexicon/countries.ts";
import { placeGlossAt } from "./place-glosses.ts";
import { keyWithoutArticle, regionOf } from "./place-names.ts";

const BETWEEN = /^, ?$/u;
/** "Ithaca, New York: Cornell" may be an imprint of two cities, where the name is written out. */
const IMPRINT = /^:/u;
const SHORT = /^(?:\p{Lu}{2}|\p{Lu}\. ?\p{Lu}\.?|\p{L}{2,4}\.)$/u;

/** What lies in a street lies in the city: "28 City Hall Place, New York". */
const STREET = /(?:^| )(?:streets?|st|place|square|avenue|ave|road|row|lane|broadway|building|hall)$/u;

/**
 * The state that is meant where its name, which a city bears too, says where a town lies: "Seneca Falls, New York" is in
 * New York State. Nothing behind another famous city (a list), behind a quarter of the city, and where the text says more behind it.
 */
export function stateBehindTown(
  body: string,
  town: Span | undefined,
  { start, end }: Span,
): string | undefined {
  if (!town || !BETWEEN.test(body.slice(town.end, start))) return undefined;
  const surface = body.slice(start, end);
  const state = AMERICAN_STATES.get(keyWithoutArticle(surface));
  if (
    state === undefined ||
    !STATES_NAMED_AS_CITIES.has(state) ||
    mayBeNoTown(body.slice(town.start, town.end))
  )
    return undefined;
  if (!SHORT.test(surface) && IMPRINT.test(body.slice(end, end + 1))) return undefined;
  const isGloss = placeGlossAt(body, town)?.region === `us/${state}`;
  return isGloss && !placeGlossAt(body, { start, end }) ? `${titled(state)} State` : undefined;
}

function mayBeNoTown(name: string): boolean {
  const key = keyWithoutArticle(name);
  return STREET.test(key) || CITIES.has(key) || PARTS_OF_CITIES.has(key) || regionOf(name) !== undefined;
}

function titled(state: string): string {
  return state.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const TOWN_AND_STATE =
  /^(?<town>\p{Lu}[^,]{1,40}), ?(?<state>\p{Lu}\. ?\p{Lu}\.|\p{Lu}{2}|\p{Lu}\p{Ll}{1,4}\.)$/u;
/** The capital is one name with its district. */
const CAPITAL = "dc";

/** Where town and state end and begin in a name that holds both, "Lanham, MD", as offsets within it; undefined for any other name. */
export function townAndState(name: string): { readonly town: number; readonly state: number } | undefined {
  const { town, state } = TOWN_AND_STATE.exec(name)?.groups ?? {};
  if (town === undefined || state === undefined) return undefined;
  const key = keyWithoutArticle(state).replace(/[. ]/gu, "");
  if (key === CAPITAL || !(AMERICAN_STATES.has(key) || AMERICAN_STATES.has(keyWithoutArticle(state))))
    return undefined;
  return { town: town.length, state: name.length - state.length };
}
