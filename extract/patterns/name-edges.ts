import type { NamedType, Span } from "#model";
import { KEPT_TITLES, RANKS, TITLES } from "../lexicon/titles.ts";
import { isCapitalsOnly } from "./folded-names.ts";
import { closesOwnQuotation, opensOwnQuotation } from "./own-quotations.ts";

const LEADING_SIGNS = /^(?:[\s"“”„‟‘«»‹›*_,;:.!?–—\-)\]}/]|#{1,6}\s|['’](?!\p{Nd}))+/u;
/** "P.S. Mehring sends his regards": behind the mark of a postscript, at the head of a line. */
const POSTSCRIPT = /^(?:P\.\s?S\.|N\.\s?B\.)[:—–-]?\s+(?=\p{Lu}\p{Ll})/u;
/** A run of signs is tried from its beginning alone, so that a long one inside a name costs no more than its length. */
const TRAILING_SIGNS = /(?<![\s"“”„‟'‘«»‹›*_,;:–—\-([{/])[\s"“”„‟'‘«»‹›*_,;:–—\-([{/]+$/u;
const TRAILING_POSSESSIVE = /['’]s$/u;
/** "FRUS-related", "Soviet-backed": what a name does as an adjective is no part of it. */
const TRAILING_ADJECTIVE =
  /(?<=\p{L}{2})-(?:related|led|based|backed|style|era|type|sponsored|controlled|dominated|inspired|owned|funded|trained|affiliated|aligned|oriented)$/u;
const TRAILING_STOP = /(?<=\p{Ll}{3,})\.$/u;
/** What goes on behind a full stop that only cuts a word short: "Amer. Hist. Assoc., 1902". */
const GOES_ON = /^(?:[,;:)\]]| \p{Ll})/u;
/** A title that was cut short stands before the number of its part: "Livy, Epit. 48". */
const NUMBERED = /^ \p{Nd}/u;
const LEADING_ARTICLE = /^(?:the|an?)\s+/iu;
const LEAD_OF_TITLE = /^(?:(?:Cp|Cf)\. (?=\p{Lu})|(?:the|an?) (?=["“‘]?\p{Lu}))/u;
const FIRST_WORD = /^([\p{L}\p{M}]+\.?(?:-[\p{L}]+)?)\s+/u;
/** "Revolutionary Dreams OUP" before its year: the initials of a publisher; behind a small word they belong to the title. */
const TRAILING_PRESS =
  /(?<=(?<!\p{L})(?!of|the|in|and|on|for|to|from|with|by|at|an?(?!\p{L}))\p{L}+\p{Ll}),? \p{Lu}{2,4}$/u;
const BEFORE_YEAR = /^,? (?:1[89]|20)\d\d(?!\d)/u;
/** "Duke of Alva" is known by title and place. */
const OF = /^of /u;
const FROM_A_TITLE = /^(?:From (?=The \p{Lu})|The Project Gutenberg [Ee]-?(?:[Bb]ook|[Tt]ext) of (?=\S))/u;
const LETTER = /[\p{L}\p{Nd}]/u;
/** In small letters or with one capital: "US" and "WHO" are names. An article alone is no name either. */
const PRONOUN =
  /^(?:the|an|i|we|he|she|they|it|you|who|his|her|their|its|him|them|us|one|this|that|these|those|himself|herself)$/iu;
const POINTER =
  /^(?:passim|ibid(?:em)?|idem|eadem|(?:op|loc)\.? ?cit|ubi sup(?:ra)?|vide|infra|supra|et seqq?)\.?$/iu;
/** Function words that a name cut short begins or ends with: "of Monforte", "Geoffroy of". */
const CUT_BEFORE = /^(?:of|and|or|by|to|from|with) (?=\p{Lu})/u;
const CUT_BEHIND = /(?<=[\p{L}\p{Nd}.)”’"]) (?:of|and|or|for|by|to|from|with|in|at|the)(?: the)?$/u;
const INITIALS_ONLY = /^(?:\p{Lu}\.[\s-]?){1,4}$/u;
const FOLLOWED_BY_ISSUE = /^[ \t]{0,2}[#№] ?\d{1,4}/u;

const CUT_SHORT_BEHIND = /^\.(?:[,;:)\]]| [\p{Ll}\p{Nd}])/u;

/** True where a full stop that ends no sentence stands behind a name: its last word is cut short. */
export function isCutBehind(after: string): boolean {
  return CUT_SHORT_BEHIND.test(after);
}

const OFFICE_BEHIND =
  /^, (?:the )?(?:(?:arch)?bishop|abbot|abbess|prior|duke|duchess|count|countess|earl|king|queen|prince|princess|margrave|landgrave|elector|patriarch|emperor|empress) of /u;

/** True where the office by which somebody is known stands behind a name: ", bishop of ". */
export function isOfficeBehind(after: string): boolean {
  return OFFICE_BEHIND.test(after);
}

/** Characters of an issue number such as " #2" that stand right behind a name; 0 where none does. */
export function issueNumberLength(after: string): number {
  return FOLLOWED_BY_ISSUE.exec(after)?.[0].length ?? 0;
}

/** True for initials alone: "N.", "V.I." */
export function isInitialsOnly(surface: string): boolean {
  return INITIALS_ONLY.test(surface);
}

/** True for the article as a title begins with it. */
export function isThe(word: string): boolean {
  return word === "The";
}

/** True for a word by which notes point at a place, which is never a name: "passim", "ibid." */
function isPointer(surface: string): boolean {
  return POINTER.test(surface);
}

/** True for a pronoun or an article, which is never a name. */
export function isPronoun(surface: string): boolean {
  return PRONOUN.test(surface) && !isCapitalsOnly(surface);
}

/**
 * The span of the name alone: no quotation marks or stray signs at its edges, no possessive, no article (but in the title
 * of a work), no title of office before a person. Nothing where no letter is left.
 */
export function nameAlone(body: string, span: Span, type: NamedType): Span | undefined {
  const cut = withoutSigns(body, span, type);
  const bare = withoutOpening(body, cut, type);
  const named = type === "Person" ? withoutTitles(body, bare) : bare;
  const surface = body.slice(named.start, named.end);
  return LETTER.test(surface) && !isPronoun(surface) && !isPointer(surface) ? named : undefined;
}

/** How long the mark of a postscript is at the head of a line, with the blank behind it. */
export function postscriptLength(body: string, { start, end }: Span): number {
  if (start > 0 && body[start - 1] !== "\n") return 0;
  return POSTSCRIPT.exec(body.slice(start, end))?.[0].length ?? 0;
}

/** A comma, a blank and a year, and what stands behind it. */
const LONGEST_YEAR = 7;

function withoutSigns(body: string, { start, end }: Span, type: NamedType): Span {
  const surface = body.slice(start, end).replace(CUT_BEHIND, "");
  const signs = leadingSigns(surface);
  const lead = signs + (CUT_BEFORE.exec(surface.slice(signs))?.[0].length ?? 0);
  const rest = surface.slice(lead);
  const named = withoutOddBracket(
    withoutPossessive(withoutTrailingSigns(rest), type).replace(TRAILING_ADJECTIVE, ""),
  );
  const behind = body.slice(end, end + LONGEST_YEAR);
  const goesOn = GOES_ON.test(behind) || (type === "Work" && NUMBERED.test(behind));
  const isCut = rest.length === named.length && !goesOn;
  const stopped = isCut ? named.replace(TRAILING_STOP, "") : named;
  const isDated = type === "Work" && BEFORE_YEAR.test(behind);
  const kept = isDated ? stopped.replace(TRAILING_PRESS, "") : stopped;
  return { start: start + lead, end: start + lead + kept.length };
}

/** "St Paul's" is the whole name of a place. */
function withoutPossessive(surface: string, type: NamedType): string {
  return type === "Place" ? surface : surface.replace(TRAILING_POSSESSIVE, "");
}

function withoutTrailingSigns(surface: string): string {
  const bare = surface.replace(TRAILING_SIGNS, "");
  const mark = surface.slice(bare.length, bare.length + 1);
  return closesOwnQuotation(bare, mark) ? bare + mark : bare;
}

function leadingSigns(surface: string): number {
  const signs = LEADING_SIGNS.exec(surface)?.[0].length ?? 0;
  return opensOwnQuotation(surface.slice(signs - 1, signs), surface.slice(signs)) ? signs - 1 : signs;
}

function withoutOddBracket(surface: string): string {
  const odd = (open: string, close: string) => surface.endsWith(close) && !surface.includes(open);
  if (odd("(", ")") || odd("[", "]")) return surface.slice(0, -1);
  return withoutOpenBracket(surface);
}

/** "My Years at the Loom (Norrby 1934" ends where its imprint begins. */
function withoutOpenBracket(surface: string): string {
  const open = Math.max(surface.lastIndexOf("("), surface.lastIndexOf("["));
  const closed = Math.max(surface.lastIndexOf(")"), surface.lastIndexOf("]"));
  return open > 0 && closed < open ? surface.slice(0, open).trimEnd() : surface;
}

/** A title keeps its article where it has a capital, and so does a place that was read with it: "The Hague". */
function withoutOpening(body: string, span: Span, type: NamedType): Span {
  if (type === "Work") return withoutLead(body, withoutFrom(body, span));
  return type === "Place" && isThe(body.slice(span.start, span.start + 3))
    ? span
    : withoutArticle(body, span);
}

/** A note that says "From The Anarchists ..." names the work behind the preposition. */
function withoutFrom(body: string, { start, end }: Span): Span {
  return { start: start + (FROM_A_TITLE.exec(body.slice(start, end))?.[0].length ?? 0), end };
}

/** "the Diegesis" and "Cp. Dynamics of Religion": a small article and the cue of a reference are no part of a title. */
function withoutLead(body: string, { start, end }: Span): Span {
  return { start: start + (LEAD_OF_TITLE.exec(body.slice(start, end))?.[0].length ?? 0), end };
}

function withoutArticle(body: string, { start, end }: Span): Span {
  const article = LEADING_ARTICLE.exec(body.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end };
}

function withoutTitles(body: string, span: Span): Span {
  let { start } = span;
  for (let turn = 0; turn < 4; turn++) {
    const first = FIRST_WORD.exec(body.slice(start, span.end));
    const word = first?.[1]?.toLowerCase().replace(".", "") ?? "";
    if (!first || !TITLES.has(word) || isKept(word) || word.length === 1) break;
    if (OF.test(body.slice(start + first[0].length, span.end))) break;
    start += first[0].length;
  }
  return { start, end: span.end };
}

/** Who is read with a rank is known by it: "Lord Acton". */
function isKept(word: string): boolean {
  return KEPT_TITLES.has(word) || RANKS.has(word);
}
