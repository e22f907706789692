import type { Span } from "#model";
import {
  CHARGE_NOUNS,
  EXPECTING_STEMS,
  FALSE_ADJECTIVES,
  FALSELY,
  HEARD,
  HEARD_OF,
  HEARSAY_ADJECTIVES,
  HEARSAY_ADVERBS,
  HELD_BY_UNNAMED,
  HOLDING,
  REJECTED,
  REJECTING_STEMS,
  RUMOUR_NOUNS,
  SAID_OF,
  SAID_TO,
  THINKING,
  UNNAMED_HOLDERS,
  VIEW_NOUNS_OF_ANY,
  WISHING,
} from "../lexicon/unasserted-words.ts";
import { reachOf } from "./clause-reach.ts";

const REJECTED_VIEW = `(?:${REJECTING_STEMS})\\p{Ll}{0,5}\\s[^,.;:?]{0,60}?(?<!\\p{L})(?:${VIEW_NOUNS_OF_ANY})`;
const BE = "(?:is|was|are|were|been|being|be)";
const THAT = "(?:\\s(?:\\([^()]{1,40}\\)|\\[\\d{1,3}\\]))?,?\\sthat\\s";
const BY = "(?:,? \\p{Ll}+,?)?(?:,? by [^,.;:?]{1,60}?,?)?";
const matcher = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})`, "gu");

/** "nobody doubted that", "did not deny that": it is so. */
const NOT_BEFORE =
  "(?<!(?<!\\p{L})(?:not|never|nobody|no one|few|cannot|hardly|little|none|\\p{Ll}{2,6}n['’]t) (?:\\p{Ll}{1,10} )?)";

/** Words behind which a clause begins that nobody vouches for. */
const OPENERS = [
  // "opposed the view that", "contrary to the widespread notion that"
  `${REJECTED_VIEW}${THAT}`,
  `(?:contrary to|against|(?:take|takes|took|taking) issue with|no (?:truth|evidence|proof|basis|ground|support) (?:for|in|to)|few (?:\\p{Ll}+ ){0,3}?(?:accept|believe|share|hold)\\p{Ll}{0,2})\\s[^,.;:?]{0,60}?(?<!\\p{L})(?:${VIEW_NOUNS_OF_ANY})${THAT}`,
  `(?:${FALSE_ADJECTIVES}) (?:${VIEW_NOUNS_OF_ANY})${THAT}`,
  `(?:${RUMOUR_NOUNS})(?:\\s[\\p{L}\\d]+){0,4}?${THAT}`,
  `it (?:has |had )?${BE} (?:\\p{Ll}+ ){0,2}?(?:${HEARD})(?:\\s[\\p{L}\\d]+){0,4}?${THAT}`,
  `(?:rumou?r|legend|tradition|gossip) (?:has|had) it that\\s`,
  `${BE} (?:\\p{Ll}+ ){0,2}?(?:${HEARD_OF})${BY} to (?=\\p{Ll})`,
  // "believed Jaurès to have", "thought Luxemburg a member"
  `(?:${THINKING}) (?!that )[^,.;:?]{2,60}? to (?:be|have|belong) `,
  `(?:${THINKING}) (?!that |of )(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,4}an? `,
  `${BE}, (?:so )?it (?:is|was|has been|had been) (?:\\p{Ll}+ )?(?:${HEARD}), `,
  `(?<!(?:the|an?|his|her|its|their|some|of|with|by)\\s)(?:${HEARSAY_ADVERBS}),?\\s`,
  `according to (?:rumou?rs?|legend|gossip|hearsay)`,
  `(?:(?:his|her|its|their|the|an|of)|['’]s?)\\s(?:${HEARSAY_ADJECTIVES})\\s`,
  `(?:${FALSELY})\\s(?:${SAID_OF})\\s`,
  `${BE} (?:\\p{Ll}+ ){0,2}?(?:accused|suspected)(?: by [^,.;:?]{1,60}?)? of `,
  "accus(?:es?|ed|ing) [^,.;:?]{1,40} of (?:\\p{Ll}+ly )?\\p{Ll}{2,}ing\\s",
  `(?:not|never|\\p{Ll}{2,6}n['’]t|nobody|no one|hardly|cannot|refus(?:es?|ed|ing) to) (?:\\p{Ll}+ )?(?:${HOLDING})\\p{Ll}{0,3}\\sthat\\s`,
  // "no longer believes that", "stopped believing that": it was held once, and is not now.
  `no longer (?:\\p{Ll}+ly )?(?:${HOLDING})\\p{Ll}{0,3} that\\s`,
  "no longer (?:\\p{Ll}+ly )?(?:believe|think|thought|suppose)[sd]? (?=\\p{Lu}|(?:the|his|her|its|their|he|she|it|they|any) )",
  "(?:stop(?:s|ped)?|ceas(?:e[sd]?|ing)|gave up|giv(?:es?|ing|en) up) (?:believing|thinking|claiming|holding|arguing|maintaining|supposing|saying) that\\s",
  `${NOT_BEFORE}(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)|disput(?:es?|ed))(?: \\p{Ll}+ly)? that\\s`,
  `it ${BE} (?:not true|untrue|not the case|false|incorrect|a myth) that\\s`,
  `(?:wrong|false|mistake|mistaken|error|absurd|misleading|nonsense) to (?:say|claim|believe|think|suppose|imagine|assume|suggest) that\\s`,
  // "many believed that", "no historian believes that"
  `(?:many|some|most|few|several|others|(?:many|some|most|few|several|certain|all|his|her|their|the|no|hardly any|scarcely any) (?:\\p{Ll}{2,14} ){0,2}?(?:${UNNAMED_HOLDERS})) (?:(?:have|had|has|at first|at the time|once|still|now|then|\\p{Ll}+ly|who \\p{Ll}+) ){0,2}(?:${HELD_BY_UNNAMED}) that\\s`,
  `no (?:\\p{Ll}{2,14} ){0,2}?(?:${UNNAMED_HOLDERS}) (?:\\p{Ll}+ ){0,2}?(?:${HOLDING})\\p{Ll}{0,3} that\\s`,
].map(matcher);

/** Words behind which a clause begins that tells what somebody charges another with, or wishes: it is his side, and not so. */
const CHARGES = [`(?:${WISHING}) that\\s`, `(?:${CHARGE_NOUNS})${THAT}`].map(matcher);

const VIEW_THAT = matcher(
  `(?:${VIEW_NOUNS_OF_ANY})${THAT}|(?<=^\\P{L}{0,4})that\\s(?=\\p{Lu}|(?:the|he|she|they)\\s)`,
);
const IS_REJECTED = new RegExp(
  `\\s(?:is|was|are|were|has been|had been|have been|seems|proved|remains) (?:\\p{Ll}+ ){0,2}?(?:${REJECTED}|a myth|a legend)(?!\\p{L})`,
  "u",
);

/** The clauses of a sentence that are only somebody's view, or a rumour, or wished for: "the claim that ..." of which the sentence says that it is rejected, "it was alleged that ...". */
export function doubtedIn(words: string): Span[] {
  const lowered = lowerFirst(words);
  return [...openedBy(OPENERS, lowered), ...rejectedBehind(lowered), ...belied(lowered), ...asides(lowered)];
}

const ASIDE = new RegExp(
  `(?<=[,(]\\s?(?:\\p{Ll}+ )?)(?<!\\p{L})(?:${SAID_TO})${BY} to (?:be|have|belong) [^,;)]{0,200}`,
  "gu",
);

/** "Zetkin, said to be a member of the Bund, spoke": no more than the words between the commas is a rumour. */
function asides(words: string): Span[] {
  return [...words.matchAll(ASIDE)].map(({ 0: aside, index }) => ({
    start: index,
    end: index + aside.length,
  }));
}

const BELIED =
  /(?:,|;|—|\s–)?\s(?:but|yet|though|although|only)\s(?:in fact\s|in the end\s)?(?:(?:he|she|it|they|this|that)\s)?(?:never\s(?:did|had|was|were|has|have)|(?:did|had|was|were|has|have|does|do|would)(?:n['’]t|\s(?:not|nothing of the (?:kind|sort))))(?:\sso)?(?=[\s]*[.,;:!?—)]|$)/gu;
const EXPECTS = matcher(`(?:${EXPECTING_STEMS})\\p{Ll}{0,4}\\s(?:that|to|\\p{L}+\\sto)\\s`);

/** "Many believed that Sorel had joined the League, but he never did": what was believed or hoped did not come to be. */
function belied(words: string): Span[] {
  return [...words.matchAll(BELIED)].flatMap(({ index }) => {
    const expected = [...words.slice(0, index).matchAll(EXPECTS)].at(-1);
    return expected ? reachOf(words.slice(0, index), expected.index) : [];
  });
}

/** The clauses that tell what somebody charges another with, hopes or fears. */
export function chargedIn(words: string): Span[] {
  return openedBy(CHARGES, lowerFirst(words));
}

function openedBy(signs: readonly RegExp[], words: string): Span[] {
  return signs.flatMap((sign) =>
    [...words.matchAll(sign)].flatMap(({ 0: lead, index }) => reachOf(words, index + lead.length)),
  );
}

/** "The claim that Kautsky supported Lenin was rejected by Martov." */
function rejectedBehind(words: string): Span[] {
  return [...words.matchAll(VIEW_THAT)].flatMap(({ 0: lead, index }) => {
    const start = index + lead.length;
    const judged = IS_REJECTED.exec(words.slice(start));
    return judged ? [{ start, end: start + judged.index }] : [];
  });
}

const REJECTS = new RegExp(`(?<!\\p{L})${REJECTED_VIEW}${THAT}$`, "u");
/** Characters before a clause that tell whether it is a view that is rejected. */
export const REJECTING_REACH = 120;

/** True where the words before a clause reject it: "opposed the view that". */
export function rejectsNext(before: string): boolean {
  return REJECTS.test(before);
}

const SAID_TO_HAVE = new RegExp(`(?<!\\p{L})(?:${SAID_TO})${BY} to have(?!\\p{L})`, "u");

/** True where the words between two names only tell what is said of the first: "is reported to have written". */
export function isOnlySaid(between: string): boolean {
  return SAID_TO_HAVE.test(between);
}

/** "It was rumoured that": the head of a sentence is read as what stands within one. */
function lowerFirst(words: string): string {
  return words.replace(/^\P{L}*\p{Lu}(?=\p{Ll}|\s)/u, (head) => head.toLowerCase());
}

const CROSSES = new RegExp(`(?<!\\p{L})(?:${VIEW_NOUNS_OF_ANY}|${RUMOUR_NOUNS})${THAT}`, "u");

/** True where the words between two names lead into what somebody holds: "shared the view that Kautsky" is no side taken with Kautsky. */
export function leadsIntoView(between: string): boolean {
  return CROSSES.test(between);
}
