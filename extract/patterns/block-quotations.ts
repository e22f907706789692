import { greetsReader } from "./letter-heads.ts";

const LEAD_IN_COLON = /[:：]["“”’']?\s*(?:\(\d+\)|\[\d[\d:./-]{0,6}\])?$/u;
const SAYING =
  /\b(?:stat|declar|writ|wrot|say|said|argu|claim|explain|observ|remark|not|add|continu|conclud|tell|told|comment|put it|ask|answer|repl|announc|maintain|insist|recall|record|report)(?:e|es|ed|ing|s|y|ies|ied|d)?(?: us| me| that| this| as follows| thus)?,?$/iu;
const ENDS_SENTENCE = /[.!?…]["”’')\]]{0,2}(?:\(\d{1,3}\)|\[\d{1,3}\])?$/u;
const BEGINS_LIST = /^(?:[-–—•*]|\(?\d{1,2}[.)]|\(?[a-z][.)]\s|\(?[ivx]{1,4}[.)])/u;
const BEGINS_LOWER = /^\p{Ll}{1,20}[ ,']/u;
const BEGINS_OPEN_QUOTE = /^(?:["“«]|\.{3}|…)/u;
/** Words in single marks, "'It was so.'", and no "'Tis": the end of the block closes them. */
const OPENS_SINGLE = /^['‘](?=["“]?\p{Lu})/u;
const ENDS_SINGLE = /[.!?…,;:—–-]['’](?:\(\d{1,3}\)|\[[\d:./-]{1,7}\])?$/u;
/** Words of quoting in the last sentence before a colon. */
const QUOTES =
  /\b(?:stat|declar|writ|wrot|say|said|argu|claim|explain|observ|remark|add|continu|conclud|tell|told|comment|ask|answer|repl|announc|maintain|insist|recall|record|report|exclaim|put|puts|read|ran|run|quot|cit|describ|summaris|summariz|proclaim|resolv|provid|begin|began|proceed|translat|testif|warn|urg|exhort|respond|confess|complain|thought|swore|demand|note|call|criticis|criticiz|predict|wonder|ponder|doubt|express|reflect|lament)(?:e|es|ed|d|ing|s|y|ies|ied|ten|te|n|t|ation|ations)?\b|\b(?:words?|terms|letter|resolutions?|statement|passages?|follows|following|extract|excerpt|lines|verses?|sentences?|paragraph|clause|article|speech|account|entry|note|inscription|according to|in part|text|message|effect|motto|oath|preamble|declaration|thus|as for instance|again)\b/iu;
const LISTS =
  /\b(?:include[sd]?|including|consist(?:s|ed)? of|divided into|for example|such as|table|are|were|the following (?:\p{L}+ ){0,2}(?:names|members|parties|groups|categories|types|countries|candidates|points|items|steps|elements|stages))["”’']?:$/iu;
/** "Her other observations included:" lists what somebody said. */
const LISTS_SAYINGS =
  /(?:observation|remark|comment|thought|opinion|reaction|complaint|objection|argument)s (?:also )?include[sd]?["”’']?:$/iu;
const LAST_SENTENCE = /[^.!?]{1,160}$/u;
const ENDS_QUOTED = /[”"»](?:\(\d{1,3}\)|\[[\d:./-]{1,7}\])?$/u;
const RUNS_ON = /(?:--|[—–…]|\b(?:that|as|of|is|was|for|by|to|in|the|and|with))["”’']?$/iu;
const ENDS_IN_MARK = /(?:\(\d{1,3}\)|\[[\d:./-]{1,7}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})$/u;
const SOMEBODY_DOES =
  /\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20},? (?:\p{Ll}{2,12} ){0,2}\p{Ll}{2,12}s(?: \p{Ll}+){0,5}:/u;
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Yy]ou|[Yy]our)(?![\p{L}])/u;
const SHORTEST_LEAD_IN = 12;
const LONGEST_GREETING = 60;
const SHORTEST_QUOTATION = 60;
const WORD = /[\p{L}\p{N}]+/gu;
const OMISSION = /[\p{L},;.]\s?(?:…|\.{3}|\. \. \.|[[(](?:…|\.{3})[\])])\s?[\p{L}]/u;
const SENTENCE = /[^.!?…]{40,400}/gu;

/** How surely a block is quoted, from the end of the block before it and its own beginning. */
export type LeadIn = "no" | "colon" | "open";

/** The end of the block before, and the beginning and the end of a block that may be quoted. */
export interface BlockEdges {
  readonly before: string;
  readonly head: string;
  readonly tail: string;
}

/** Whether the block before leads into a quotation: a colon behind words of quoting, or a line that breaks off in a word of saying. */
export function opensQuotation({ before, head, tail }: BlockEdges): LeadIn {
  if (before.length < SHORTEST_LEAD_IN || BEGINS_LIST.test(head) || isGreeting(before)) return "no";
  if (LEAD_IN_COLON.test(before)) return followsColon(before, head, tail) ? "colon" : "no";
  if (ENDS_SENTENCE.test(before)) return "no";
  if (head.length < SHORTEST_QUOTATION || before.length < SHORTEST_QUOTATION) return "no";
  if (SAYING.test(before)) return "open";
  return BEGINS_LOWER.test(head) && (RUNS_ON.test(before) || ENDS_IN_MARK.test(tail)) ? "open" : "no";
}

/** "To the Editor:" leads into a letter, which is no quotation. */
function isGreeting(before: string): boolean {
  return before.length <= LONGEST_GREETING && greetsReader(before);
}

function followsColon(before: string, head: string, tail: string): boolean {
  if (BEGINS_OPEN_QUOTE.test(head) || isInSingleMarks(head, tail)) return true;
  if (head.length < SHORTEST_QUOTATION || (LISTS.test(before) && !LISTS_SAYINGS.test(before))) return false;
  if (ENDS_IN_MARK.test(tail)) return true;
  const lead = LAST_SENTENCE.exec(before)?.[0] ?? before;
  return (
    LISTS_SAYINGS.test(lead) ||
    QUOTES.test(lead) ||
    SOMEBODY_DOES.test(lead) ||
    (FIRST_PERSON.test(head) && !FIRST_PERSON.test(before))
  );
}

/** True where words end in a word of saying and its colon, "Camerini, from the blog Transbrasil, states:": what follows is no list. */
export function endsInSaying(words: string): boolean {
  return LEAD_IN_COLON.test(words) && SAYING.test(words.replace(LEAD_IN_COLON, ""));
}

/** In a paragraph of a round-up's own: who is named is one of those who write on the web, or writes in a language, "Blue Stone [Ar]". */
const NARRATES =
  /(?<!\p{L})(?:[Bb]log(?:s|gers?|ged|ging)?|[Pp]ost(?:s|ed)?|[Tt]weet(?:s|ed)?|[Tt]witter|[Cc]omment(?:ed|ers?)|[Cc]olumnists?|[Rr]eaders?|[Ee]ditorials?)(?!\p{L})|\s\[[A-Za-z]{2}\]/u;
const OF_ONESELF = /(?<![\p{L}’'])(?:I|[Mm]y|[Mm]e|[Mm]yself|I['’](?:m|ve|d|ll))(?![\p{L}])/u;
const OPENING = 240;

/** True for a paragraph that tells, in nobody's own voice, what one of those who write says: the round-up's own words. */
export function narrates(paragraph: string): boolean {
  const opening = paragraph.slice(0, OPENING);
  return NARRATES.test(opening) && !OF_ONESELF.test(opening);
}

/** True for a paragraph in which somebody speaks of himself. */
export function speaksOfOneself(paragraph: string): boolean {
  return OF_ONESELF.test(paragraph);
}

const ENDS_IN_REFERENCE = /\([^()]*\d[^()]*\)$/u;

/** True for a paragraph that ends in brackets with a number in them: a reference. */
export function endsInReference(tail: string): boolean {
  return ENDS_IN_REFERENCE.test(tail);
}

/** True for a block that opens with the mark of an entry in a list. */
export function opensList(head: string): boolean {
  return BEGINS_LIST.test(head);
}

/** True where words end in a colon, whatever note mark or quotation mark stands behind it. */
export function endsInColon(words: string): boolean {
  return LEAD_IN_COLON.test(words);
}

/** True for a block that is one quotation in marks from its beginning to its end. */
export function isClosedQuotation(head: string, tail: string): boolean {
  return (BEGINS_OPEN_QUOTE.test(head) && ENDS_QUOTED.test(tail)) || isInSingleMarks(head, tail);
}

function isInSingleMarks(head: string, tail: string): boolean {
  return OPENS_SINGLE.test(head) && ENDS_SINGLE.test(tail);
}

/** Keys of the longer sentences of a paragraph, folded, for finding them again elsewhere. */
export function sentenceKeysIn(paragraph: string): string[] {
  return [...paragraph.matchAll(SENTENCE)].map(([sentence]) => foldedWords(sentence).join(" "));
}

/** The words of a passage, folded, without its signs. */
export function foldedWords(passage: string): string[] {
  return passage.toLowerCase().match(WORD) ?? [];
}

/** True for a passage within which words are left out: "bandits … But", "peasants ... will". */
export function omitsWords(passage: string): boolean {
  return OMISSION.test(passage);
}
