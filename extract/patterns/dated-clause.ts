import type { Span } from "#model";
import {
  BACKGROUND_VERBS,
  BEGINNING_VERBS,
  EVENT_NOUNS,
  EVENT_PLURALS,
  EVENT_VERBS,
  IRREGULAR_PASTS,
  PLAIN_PASTS,
} from "../lexicon/event-verbs.ts";

const irregular = [...IRREGULAR_PASTS].join("|");
const past = `(?<![\\p{L}’'-])(?:was|were|had|did|${irregular}|(?!indeed|hundred)\\p{Ll}{2,}ed)(?![\\p{L}’'-])`;
const PAST = new RegExp(past, "u");
/** "on the night of " right behind a conjunction: the clause that it opens begins with its date. */
const BEFORE_DATE =
  /^(?:in|on|by|at|during|from|late in|early in)\s(?:the\s)?(?:\p{L}+\sof\s(?:the\s)?|early\s|late\s)?$/iu;
/** "In 1887, when they had few members, they attempted": what stands between the date and the subject. */
const INTERRUPTION = /^,\s(?!the\s)(?:\p{Ll}|two|some)[^,]{2,160},\s/u;
const CONJUNCTION =
  /(?:^|[\s,(])(?:when|after|before|until|while|as|that|because|although|though|since|where|whereupon)\s|,\s(?:and|but|or)\s(?:then\s|that\s)?|\s(?:and|but)\s(?=(?:he|she|it|they|we|I)\s)/giu;
const LEADING_CLAUSE =
  /^(?:[Ww]hen|[Aa]fter|[Aa]s|[Ww]hile|[Aa]lthough|[Tt]hough|[Ss]ince|[Bb]ecause|[Bb]efore|[Oo]nce|\p{Lu}\p{Ll}+ing)\s[^,]{1,200},\s/u;
const openers =
  "as|in|on|at|by|for|with|without|to|of|along|possibly|probably|perhaps|thus|then|thereby|however|later|because|although|though|so|if|when|after|before|until|which|who|the|a|an|his|her|its|their|he|she|it|they|this|these|some|one|both|having|not|even|\\p{Ll}+(?:ing|ed|ly)";
/** A comma behind which something else begins than the next of a list; a bracket; a conjunction that opens a clause. */
const AFTERTHOUGHT = new RegExp(
  `,["”’]?(?:\\[[^\\]]{1,6}\\])*\\s(?:and\\s|but\\s|or\\s)?(?:${openers})\\s|\\s\\(|\\.\\[|\\s(?:when|because|although|though|while|until)\\s|\\s(?:and|but)\\s(?:then\\s|later\\s|also\\s)?(?:${past}|(?:he|she|it|they|the|a|an|at|in|on)\\s(?=(?:(?!\\swh)[^,;]){0,80}${past}))`,
  "gu",
);
/** "was secured in 1920 the Bolsheviks tried": a name right behind a date opens another clause. */
const NEXT_SUBJECT = /^\s(?:the\s)?\p{Lu}\p{Ll}/u;
const LONGEST_BRACKET = 200;

const BRACKET_OPEN = /\([^()]*$/u;
const AS_ASIDE = /^,\s(?:as|for|after|following|because|despite|in response|in reply|in retaliation)\s/u;

/** True where the words between a date that opens a clause and the next date stand in a bracket, or apart before the main clause. */
export function opensMainClause(between: string): boolean {
  return BRACKET_OPEN.test(between) || AS_ASIDE.test(between);
}

const OWN_SUBJECT = new RegExp(
  `^,?\\s(?:the|an?|his|her|its|their|he|she|it|they|some|all|both|\\p{Lu}[\\p{L}.’'-]*)\\s[^,;:]{0,80}?${past}`,
  "u",
);

/** True where a deed is told before a date and the words behind another begin with a subject and deed of their own. */
export function tellsAnother(before: string, behind: string): boolean {
  return PAST.test(before) && OWN_SUBJECT.test(behind);
}

/** True for words that hold a verb in the past. */
export function tellsPast(words: string): boolean {
  return PAST.test(words);
}

const PRESENT_AUXILIARY = /(?<![\p{L}’'])(?:is|are|has|have|does|do)(?![\p{L}’'])/u;
/** "the RDA pushes him", "she writes": a word in -s right behind a name or a pronoun. */
const BEHIND_SUBJECT =
  /(?:(?<!\p{L})\p{Lu}[\p{L}.’'-]*|(?<!\p{L})(?:he|she|it|who))\s\p{Ll}{2,}(?<![su])s(?![\p{L}’'-])/u;
const LOWER_CASE_WORD = /(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}’'-])/gu;

/** True for words that hold a verb in the past, or a known one in the present: "the envoy has gone", "appears a report". */
export function holdsVerb(words: string): boolean {
  if (PAST.test(words) || PRESENT_AUXILIARY.test(words) || BEHIND_SUBJECT.test(words)) return true;
  return (words.match(LOWER_CASE_WORD) ?? []).some(
    (word) => PLAIN_PASTS.has(word) || (word.endsWith("s") && isKnownVerb(word)),
  );
}

function isKnownVerb(word: string): boolean {
  if (EVENT_PLURALS.has(word) || EVENT_NOUNS.has(word)) return false;
  return EVENT_VERBS.has(word) || BACKGROUND_VERBS.has(word) || BEGINNING_VERBS.has(word);
}

/**
 * The part of a clause that tells what happened at a date in it: what stands in one bracket with the date, else without the
 * clauses that lead up to it and without what follows, as an afterthought, when verb and date have both been said.
 */
export function datedClause(body: string, clause: Span, date: Span): Span {
  const inner = bracketAround(body, clause, date) ?? leadingClause(body, clause, date);
  if (inner) return inner;
  const start = beginningOf(body, clause, date);
  return withoutBareSubject(body, { start, end: endOf(body, { start, end: clause.end }, date) }, date);
}

/** "When the French entered Naples in January 1799, Pagano, a pupil": where the main clause is cut before its verb, the leading one is told alone. */
function withoutBareSubject(body: string, told: Span, date: Span): Span {
  const opener = OPENS_WITH_WHEN.exec(body.slice(told.start, date.start))?.[0].length ?? 0;
  const behind = body.slice(date.end, told.end);
  if (opener === 0 || !behind.startsWith(", ") || PAST.test(behind)) return told;
  return PAST.test(body.slice(told.start, date.start)) ? { start: told.start + opener, end: date.end } : told;
}
const OPENS_WITH_WHEN = /^(?:When|As|While)\s/u;

const LEADS = /^(?:After|Once|Before|Since|Because|Although|Though|While)\s(?!\p{Ll}+ing\s)/u;

/** "After the Reds took power in March 1919, Polanyi fled": the date is that of the clause that leads up to the main one. */
function leadingClause(body: string, clause: Span, date: Span): Span | undefined {
  const opener = LEADS.exec(body.slice(clause.start, date.start))?.[0].length ?? 0;
  if (opener === 0 || !PAST.test(body.slice(clause.start + opener, date.start))) return undefined;
  const behind = body.slice(date.end, clause.end);
  const comma = behind.indexOf(", ");
  return comma >= 0 && PAST.test(behind.slice(comma))
    ? { start: clause.start + opener, end: date.end + comma }
    : undefined;
}

function bracketAround(body: string, clause: Span, date: Span): Span | undefined {
  const open = body.slice(clause.start, date.start).lastIndexOf("(") + clause.start;
  const close = body.slice(date.end, clause.end).indexOf(")") + date.end;
  if (body[open] !== "(" || body[close] !== ")" || close - open > LONGEST_BRACKET) return undefined;
  const inner = body.slice(open + 1, close);
  return !body.slice(open, date.start).includes(")") && PAST.test(inner)
    ? { start: open + 1, end: close }
    : undefined;
}

const RELATIVE_CLAUSE = new RegExp(
  `^who\\s[^,;:()]{1,120},\\s(?=(?:then\\s|later\\s|soon\\s|also\\s)?${past})`,
  "u",
);

/** Where the main clause goes on behind the relative one that opens these words, "who was looking for gold, arrived"; 0 where none does. */
function behindRelative(words: string): number {
  return RELATIVE_CLAUSE.exec(words)?.[0].length ?? 0;
}

/** Behind the last conjunction before the date that opens a clause with a verb of its own. */
function beginningOf(body: string, clause: Span, date: Span): number {
  const lead = body.slice(clause.start, date.start);
  const cuts = [...lead.matchAll(CONJUNCTION)].filter(({ 0: words, index }) => {
    const behind = lead.slice(index + words.length);
    const isOpen = PAST.test(behind) || BEFORE_DATE.test(behind);
    return index > 0 && isOpen && PAST.test(lead.slice(0, index));
  });
  const last = cuts.at(-1);
  if (last) return clause.start + last.index + last[0].length;
  const relative = behindRelative(lead);
  if (relative > 0) return clause.start + relative;
  const leading = LEADING_CLAUSE.exec(lead)?.[0].length ?? 0;
  return leading > 0 && PAST.test(lead.slice(leading)) ? clause.start + leading : clause.start;
}

/** In front of the first afterthought behind both the date and the verb, or of the subject of the next clause. */
function endOf(body: string, clause: Span, date: Span): number {
  const isTold = PAST.test(body.slice(clause.start, date.start));
  const behind = body.slice(date.end, clause.end);
  if (isTold && NEXT_SUBJECT.test(behind)) return date.end;
  const verb = isTold ? 0 : verbOffset(behind);
  for (const { 0: sign, index } of behind.matchAll(AFTERTHOUGHT)) {
    const isNext = isTold && index === 0 && !sign.startsWith(",");
    if (index > verb || isNext) return date.end + index;
  }
  return clause.end;
}

/** Where the verb stands of a clause that its date opens. */
function verbOffset(behind: string): number {
  const interruption = INTERRUPTION.exec(behind)?.[0].length ?? 0;
  const from = PAST.test(behind.slice(interruption)) ? interruption : 0;
  return from + (PAST.exec(behind.slice(from))?.index ?? behind.length);
}
