import { AMERICAN_STATES, CITIES, COUNTRY_CODES, OTHER_PROVINCES } from "../lexicon/countries.ts";
import { foldedWords } from "./folded-names.ts";
import { nameKey } from "./name-variants.ts";

/** A place's name, and the larger place that stands behind its comma: "Cambridge, Mass." */
export interface PlaceName {
  readonly key: string;
  /** Code of a country, or "us/" and a state. */
  readonly region?: string;
}

const POSTAL = /^[A-Z]{2}$/u;
const REPUBLIC = /^(?:republic|union) of (?:the )?/u;
/** States of which "the Republic of" names another one than the bare name does. */
const TWO_STATES: ReadonlySet<string> = new Set(["ireland", "china", "korea", "congo", "south korea"]);

/** A place's name as the tables of places hold it: folded, without "the". */
export function keyWithoutArticle(name: string): string {
  return foldedWords(name)
    .filter((word) => word !== "the")
    .join(" ");
}

/** The region that a name stands for: a country's code, "us/" and a state, "ca/" and a province, or nothing. */
export function regionOf(name: string): string | undefined {
  const key = keyWithoutArticle(name);
  const country = COUNTRY_CODES.get(key);
  if (country) return country;
  const state = AMERICAN_STATES.get(key);
  return state ? `us/${state}` : OTHER_PROVINCES.get(key);
}

/** Reads a place's name: "Boston, Mass." is "boston" in "us/massachusetts". */
export function placeNameOf(surface: string): PlaceName {
  const [name = surface, ...behind] = surface.split(",");
  const region = behind.length > 0 ? behindComma(behind.at(-1) ?? "") : undefined;
  const postal = postalState(surface);
  if (foldedWords(surface).at(-1) === "americas") return { key: "americas" };
  const key = postal ?? plain(nameKey(region ? name : surface));
  return { key, ...(region ? { region } : {}) };
}

/** A state by its postal code, "MA"; "LA" is Los Angeles as often as Louisiana, and "NY" the city. */
export function postalState(surface: string): string | undefined {
  return POSTAL.test(surface) && surface !== "LA" ? AMERICAN_STATES.get(surface.toLowerCase()) : undefined;
}

/** The country of a city so well known that its bare name means it: "Moscow" alone lies in no Idaho. */
export function homeOf(surface: string): string | undefined {
  return CITIES.get(foldedWords(surface).join(" "));
}

function behindComma(words: string): string | undefined {
  const state = AMERICAN_STATES.get(foldedWords(words).join(" "));
  return state ? `us/${state}` : regionOf(words);
}

const SEAS = "atlantic|pacific|mediterranean|baltic|adriatic|aegean|caribbean|caspian";
const WATERS = new RegExp(
  `^(?:river (?=\\p{L}{4}))?((?:(?:north|south|eastern|western) )?(?:${SEAS})(?= (?:ocean|sea)$)|(?<=^river )\\p{L}+$)(?: (?:ocean|sea))?$`,
  "u",
);

/** The folded name of a water without what it is: "the Atlantic" is the Atlantic Ocean, "the Thames" the River Thames; "Ohio River" is no Ohio. */
export function bareWater(key: string): string {
  return key.replace(WATERS, "$1");
}

function plain(key: string): string {
  const bare = bareWater(key.replace(REPUBLIC, ""));
  const named = TWO_STATES.has(bare) ? key : bare;
  if (named.startsWith("state of ")) return `${named.slice(9)} state`;
  return named.startsWith("st ") ? `saint ${named.slice(3)}` : named;
}

/** "Cardiff, UK" and "Cardiff, Wales" are one place; the code of the kingdom is that of England too. */
const UNITED_KINGDOM: ReadonlySet<string> = new Set(["gb", "sc", "wales", "ie"]);

/** True where two regions cannot hold one place. */
export function regionsConflict(one: string, other: string): boolean {
  if (UNITED_KINGDOM.has(one) && UNITED_KINGDOM.has(other)) return false;
  return one !== other && !one.startsWith(`${other}/`) && !other.startsWith(`${one}/`);
}

/** A state within a union that is itself listed as one. */
const WITHIN_UNION: ReadonlySet<string> = new Set(["ua su"]);

const CONTINENTS: ReadonlySet<string> = new Set(
  "africa|asia|europe|eurasia|america|americas|north america|south america|latin america|oceania|antarctica".split(
    "|",
  ),
);

/** True for a continent, which lies in no other place. */
export function isContinent(name: string): boolean {
  return CONTINENTS.has(keyWithoutArticle(name));
}

const WATER = new RegExp(`(?:^|\\s)(?:oceans?|sea|${SEAS})$`, "u");

/** True for an ocean or sea, which lies in no country. */
function isWater(name: string): boolean {
  return WATER.test(keyWithoutArticle(name));
}

/** False for a continent, a sea, and for a country before another country or a famous city: "Italy, France" lists, and "in Egypt, then in Paris" goes on. */
export function mayLieIn(name: string, larger: string): boolean {
  if (isContinent(name) || isWater(name)) return false;
  const own = regionOf(name);
  if (own === undefined || own.includes("/")) return true;
  const other = regionOf(larger) ?? homeOf(larger);
  if (other === undefined || WITHIN_UNION.has(`${own} ${other}`)) return true;
  return regionOf(larger) !== undefined && !regionsConflict(own, other);
}

const BESIDE =
  /(?<!\p{L})(?:near(?:\sto)?|close\sto|opposite|(?<!in\sthe\s)(?:(?:north|south)?-?(?:north|south|east|west)(?:-?(?:east|west))?|miles?|kilomet(?:er|re)s|km)\s(?:of|from|to)|to\sthe\s(?:north|south|east|west)\sof)\s(?:the\s)?$/iu;

/** True for what stands between two places of which the first lies beside the second, not in it: "(north of ", " near ". */
export function liesBeside(between: string): boolean {
  return BESIDE.test(between);
}

const THE = /(?:^|\s)[Tt]he\s$/u;
const GOES_ON_AS_LIST = /^,? and (?!(?:was|were|is|are|had|has|there|then|in|at|on)(?!\p{L}))/u;

/** True where a comma between two places lists them: behind "the Philippines", or where "and" goes on behind the second, which is no country or state. */
export function isListedPlace(before: string, behind: string, region: string | undefined): boolean {
  return THE.test(before) || (region === undefined && GOES_ON_AS_LIST.test(behind));
}

/** Not kings, governors and bishops: what these do is mostly done where they rule. */
const OFFICE =
  /(?<!\p{L})(?:(?:vice-?\s?)?president|chancellor|premier|minister|ambassador|envoy|consul)\s(?:of|to)\s(?:the\s)?$/iu;
const OF = /(?<!\p{L})of\s(?:the\s)?$/u;
const OWNS = /^['’]s?\s/u;

/** True where the words before a place say that somebody holds an office of it: "President of Poland". */
export function isOfOffice(before: string): boolean {
  return OFFICE.test(before);
}

/** True where the words around a place say that it only owns what is named behind it: "the question of Holstein's ties". */
export function isOwner(before: string, behind: string): boolean {
  return OF.test(before) && OWNS.test(behind);
}

const RENAMED =
  /^(?:,? \(?(?:now|today|modern|formerly|anciently|the modern|the ancient)(?: called| known as)?|,? or) $/u;
const IN_BRACKET = /^ \($/u;
/** Letters at the end by which two spellings of one name are alike: "Vandalusia (Andalusia)". */
const TAIL = 4;

/** True where two places are one by two names: "Clastidium, now Chiastezzo", "Lave (Sarawak?)", "Rura (Ruhr)"; "Lawrence (Mass.)" are two. */
export function isOtherName(
  place: string,
  between: string,
  { name, behind }: { readonly name: string; readonly behind: string },
): boolean {
  if (RENAMED.test(between)) return true;
  if (!IN_BRACKET.test(between)) return false;
  return behind.startsWith("?") || place[0] === name[0] || place.slice(-TAIL) === name.slice(-TAIL);
}

const HOLDS = /^,?\s(?:in|at|of)\s(?:the\s)?$|^,\s$/u;

/** True for what stands between a place and the larger one that holds it: "the Sheraton in ", "Quiapo, ". */
export function isHeldNext(between: string): boolean {
  return HOLDS.test(between);
}
