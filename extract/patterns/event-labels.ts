import { EVENT_NOUNS, MEANS_OWNED } from "../lexicon/event-verbs.ts";
import { withoutMarkup } from "./markup-signs.ts";

const NOTE_MARK = /\[\^?[\p{L}\d]{1,6}\]|(?<=[\p{L}.,;:”"’)])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
/** "(1990, 105)", "(1979: 12–14)": the year and page of a reference behind its author. */
const YEAR_AND_PAGE = /\s\((?:1[4-9]|20)\d\d[a-z]?(?:[,:] ?\d[\d–-]*)?\)/gu;
const QUOTED_CLAUSE = /(?:,?\s(?:that|saying)[,:]?|[,:])\s["“«][^"“”«»]{20,}["”»]?.{0,8}$/su;
const RELATIVE = /^who\s(?=\p{L})/u;
const LEAST = 12;

/** True for a clause that opens with a relative pronoun: "who died at Chiswick". */
export function opensWithWho(clause: string): boolean {
  return RELATIVE.test(clause);
}

const BARE = /^(?:who|which|that|there (?:was|were|had been))\s/iu;

/** True for a clause that says of whom it tells by a pronoun alone, or only that something was there: "which Britain signed". */
export function opensBare(clause: string): boolean {
  return BARE.test(clause);
}

const WHOLE_RELATIVE = /^,? who\s[^,;:()]{1,120}, $/u;

/** True for the words between a name and what is told of it: a relative clause alone, ", who was looking for gold, ". */
export function isRelativeClause(between: string): boolean {
  return WHOLE_RELATIVE.test(between);
}

/** True for the words between a name and the relative pronoun that stands for it: none but a comma. */
export function standsForName(between: string): boolean {
  return /^,? $/u.test(between);
}

/**
 * What a reader sees of an event without a name, from the words of its clause: without note marks, emphasis, the page of a
 * reference and what is quoted at its end, and with whom "who" stands for, where that is known; `isBehind` says that the clause goes on behind a relative one, and needs its subject.
 */
export function eventLabel(clause: string, who: string | undefined, isBehind = false): string {
  const bare = withoutMarkup(clause).replace(NOTE_MARK, "").replace(YEAR_AND_PAGE, "");
  const told = bare.replace(QUOTED_CLAUSE, "");
  const label = (told.length >= LEAST ? told : bare).replace(/\s+/gu, " ").trim();
  if (who === undefined) return label;
  return isBehind ? `${who} ${label}` : label.replace(RELATIVE, `${who} `);
}

const END =
  "(?:sudden |early |untimely |violent )?(?:death|murder|assassination|execution|funeral|burial|abdication|deposition|demise|suicide)";
const OF_WHOSE_END = new RegExp(
  `(?:^|[^\\p{L}])(?:after|before|following|since|until|upon|on|by|with)\\s(?:the\\s)?${END}\\sof\\s(?:[\\p{L}.]+\\s){0,3}$`,
  "iu",
);
const AFTER_WHOM = /(?:^|[^\p{L}])(?:after|before|following|since|until|upon)\s(?:[\p{L}.]+\s){0,3}$/iu;
const WHOSE_END = new RegExp(`^['’]s?\\s${END}(?!\\p{L})`, "u");

/** True where the words around a name tell of the end of whom it names, by which something else is dated: "after the death of King ". */
export function tellsOfEnd(before: string, behind: string): boolean {
  return OF_WHOSE_END.test(before) || (AFTER_WHOM.test(before) && WHOSE_END.test(behind));
}

const LEADS_UP = /(?:^|,\s)(?:after|before|following|since)\s[^,;]{0,90}$/iu;

/** True for the words of a clause before a name in a phrase of what was earlier: "Five months later, after the shootings at ". */
export function tellsOfEarlier(before: string): boolean {
  return LEADS_UP.test(before);
}

const SAID =
  /\s(?:announced|said|stated|declared|promised|pledged|warned|predicted|claimed|argued|insisted|denied|hoped|believed|thought|feared|wrote|demanded|proposed|ruled|(?:told|assured|informed) [^,;]{2,40}) that\s/u;

/** True for the words of a clause before a name in what somebody only said: "Five days later he announced that he would go to ". */
export function tellsOfSaid(before: string): boolean {
  return SAID.test(before);
}

const OWNED_WORDS = /^['’]s?\s((?:\p{Ll}[\p{Ll}-]*\s?){1,3})/u;

/** True for the words behind a name that owns something which is no event, as in "Bolikango's term as a deputy ended". */
export function ownsNoEvent(behind: string): boolean {
  const owned = OWNED_WORDS.exec(behind)?.[1]?.trim().split(/\s/u);
  return owned !== undefined && !owned.some((word) => EVENT_NOUNS.has(word) || MEANS_OWNED.has(word));
}
