import { COMMON_BODY_WORDS, ENDS_OF_BODIES } from "../lexicon/common-name-words.ts";
import { COUNTRY_CODES } from "../lexicon/countries.ts";
import { isAcronym, nameKey } from "./name-variants.ts";

/** An organisation's name as far as it can be compared with others. */
export interface BodyName {
  /** The words in one spelling; without the country where the rest is common to many countries. */
  readonly key: string;
  /** Code of the country that the name itself names: "German Social Democratic Party". */
  readonly country?: string;
  /** True where the words are such as many bodies bear: "Supreme Court", "Communist Party". */
  readonly isCommon: boolean;
  readonly isAcronym: boolean;
}

const BRACKETED_END = /\s*[([][^)\]]*[)\]]\s*$/u;
const ONE_SPELLING: Readonly<Record<string, string>> = {
  labour: "labor",
  organisation: "organization",
  univ: "university",
  dept: "department",
  govt: "government",
  ass: "association",
  assn: "association",
  assoc: "association",
  soc: "society",
  inst: "institute",
  centre: "center",
  defence: "defense",
  programme: "program",
  workingmen: "working men",
  bolsheviki: "bolshevik",
  bolsheviky: "bolshevik",
  mensheviki: "menshevik",
  democrat: "democratic",
};
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  "ltd",
  "limited",
  "inc",
  "co",
  "gmbh",
  "llc",
  "plc",
  "group",
]);
const LINKS: ReadonlySet<string> = new Set(["of", "in", "the", "and"]);

const MOST_KEPT = 20_000;
const known = new Map<string, BodyName>();

/** Reads an organisation's name: one spelling, its country apart, whether it is common to many or an acronym. */
export function bodyNameOf(surface: string): BodyName {
  const kept = known.get(surface);
  if (kept) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const name = readBodyName(surface);
  known.set(surface, name);
  return name;
}

function readBodyName(surface: string): BodyName {
  const acronym = isAcronym(surface);
  const bare = surface.replace(BRACKETED_END, "");
  const words = nameKey(bare.includes(" ") ? bare : surface)
    .split(" ")
    .map((word) => ONE_SPELLING[word] ?? word);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? "")) words.pop();
  const spread = words
    .join(" ")
    .split(" ")
    .filter((word) => word !== "and" && word !== "the");
  if (acronym) return { key: spread.join(""), isCommon: false, isAcronym: true };
  const apart = withoutCountry(spread);
  if (apart && isCommon(apart.rest))
    return { key: apart.rest.join(" "), country: apart.country, isCommon: true, isAcronym: false };
  return { key: spread.join(" "), isCommon: isCommon(spread), isAcronym: false };
}

/** International bodies are one for all countries. */
function isCommon(words: readonly string[]): boolean {
  if (words.length > 1 && words.includes("international")) return false;
  return words.every((word) => COMMON_BODY_WORDS.has(word));
}

/** The words before "of Germany", or behind "German"; nothing where the name names no country. */
function withoutCountry(words: readonly string[]): { rest: string[]; country: string } | undefined {
  for (let size = 3; size >= 1; size--) {
    if (words.length <= size) continue;
    const leading = COUNTRY_CODES.get(words.slice(0, size).join(" "));
    if (leading) return { rest: words.slice(size), country: leading };
    const trailing = COUNTRY_CODES.get(words.slice(-size).join(" "));
    if (!trailing) continue;
    const rest = words.slice(0, -size);
    while (rest.length > 1 && LINKS.has(rest.at(-1) ?? "")) rest.pop();
    return { rest, country: trailing };
  }
  return undefined;
}

/** True for a name of several words whose last is a body's: whoever is so called is no person. */
export function endsLikeBody(surface: string): boolean {
  const words = surface.trim().split(/\s+/u);
  return words.length > 1 && ENDS_OF_BODIES.has(words.at(-1)?.toLowerCase() ?? "");
}

const MEETS =
  /^(?:the )?(?:\p{L}+ )?(?:cabinet|council|committee|subcommittee|parliament|senate|board|commission|politburo|presidium|bureau|congress|assembly)$/u;
const MINUTES = /^(?: |['’]s? )(?:minutes?|records?|papers|proceedings|protocols?|conclusions)(?!\p{L})/u;

/** True for a name, in small letters, and the words behind it that speak of what a body has written down: "cabinet", " minutes". */
export function keepsMinutes(name: string, behind: string): boolean {
  return MEETS.test(name) && MINUTES.test(behind);
}
