import type { Span } from "#model";
import { reachOf } from "./clause-reach.ts";

const HEAD = '(?:^[\\s>*_"“‘(\\[]*(?:(?:But|And|Yet|So|For|Now|Thus|Indeed),?\\s)?|[;—–]\\s?)';
const SUBJECT =
  "(?:(?:he|she|it|they|we|I|you|there|this|these|those|the|an?|his|her|its|their|our|only|not|any|all|one)\\s|\\p{Lu})";
/** "Had Bukharin opposed Stalin, ...", "Were Trotsky to join, ..." at the head of a sentence. */
const INVERTED = new RegExp(
  `${HEAD}(?:[Hh]ad\\s(?=${SUBJECT})|[Ww]ere\\s(?=${SUBJECT}[^,;.?]{1,80}\\sto\\s))`,
  "gu",
);
/** "Should Austria attack, Britain will ..." */
const SHOULD = new RegExp(`${HEAD}[Ss]hould\\s(?=${SUBJECT}[^,;.?]{1,120},)`, "gu");
/** "..., had she not been murdered", "even had Lenin lived". */
const INVERTED_LATER =
  /(?:,(?:\s(?:and|but|even))?|(?<!\p{L})even)\shad\s(?=(?:he|she|it|they|we|I|there)\s|(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:not|only|ever|been|lived|known|\p{Ll}{2,}ed)(?!\p{L}))/gu;
/** A condition, up to the sign that ends it; "if not" and "if only" are none, "as if" is read apart. */
const IF =
  /(?<!\p{L})(?<!(?:as|wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?|knows?|knew|see)\s)(?:if|unless|provided that|supposing)\s(?!not\s|only\s|any\s|ever\s)[^,;.?]{3,200}/giu;
const PLUPERFECT = /\s(?:had|hadn['’]t|were)\s/u;
const MODAL = /(?<!\p{L})(?:would|could|might|should|will|shall|may|can|must|ought)(?!\p{L})|['’]d\s/u;
/** What follows from something that was not: no "will" and no "can". */
const UNREAL_MODAL = /(?<!\p{L})(?:would|could|might|should|ought)(?!\p{L})|['’]d\s/u;
/** "as though Lenin had joined", "asked whether Lenin had joined": nobody says that he did. */
const LEFT_OPEN =
  /(?<!\p{L})(?:as\s(?:if|though)|whether|(?:wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?|knows?|knew|see)\s(?:\p{L}+\s)?if|what\sif|if\sonly|lest|(?:can|could|might)\s(?:\p{L}+ly\s)?(?:imagine|conceive))\s/giu;
/** "What if Lenin had lost?", "Imagine that he had won": nothing of the kind was. */
const SUPPOSED_FIRST = new RegExp(
  `${HEAD}(?:(?:(?:[Nn]ow|[Jj]ust)\\s)?(?:[Ss]uppose|[Ii]magine)\\s(?:that\\s)?|[Ww]hat\\sif\\s|[Ii]f\\sonly\\s|[Ww]ould\\sthat\\s)(?=${SUBJECT}[^.;:?]{1,80}\\s(?:had|were)\\s)`,
  "gu",
);
/** "Suppose that Lenin had lost", "Perhaps he joined the League": what opens the sentence leaves all of its clause open. */
const LEFT_OPEN_FIRST = new RegExp(
  `${HEAD}(?:(?:[Ss]uppose|[Ii]magine)\\s(?:that\\s)?|(?:[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Cc]onceivably),?\\s)(?=${SUBJECT})`,
  "gu",
);
const ADVERB = "(?:\\s(?:also|well|even|still|then|never|not|ever|thus|have|\\p{Ll}{2,12}ly)){0,2}";
/** "would have supported", "might then have joined"; "would have to" is said of a duty. */
const WOULD_HAVE = new RegExp(
  `(?<!\\p{L}|[Aa]s\\s)(?:would|could|might|may|should|['’]d)${ADVERB}\\shave\\s(?!to\\s)\\p{Ll}`,
  "gu",
);
/** "might join", "may support"; what "I" and "we" may do is a way to say that we do, and "may be called" one to call it so. */
const MIGHT =
  /(?<!\p{L}|(?:I|[Ww]e|one|[Aa]s)\s)(?:might|may|could)\s(?!not\s|(?:\p{Ll}+\s)?be\s)(?=\p{Ll})/gu;
const WOULD = /(?<!\p{L}|(?:I|[Ww]e|one)\s)(?:would|will|shall)\s(?=\p{Ll})/gu;

/** The parts of a sentence that tell what was not, or need not have been: counterfactuals, conditions with what hangs on them, possibilities. */
export function unrealIn(words: string): Span[] {
  const conditions = conditionsIn(words);
  const supposed = [...conditions, ...counterfactualsIn(words)];
  return [
    ...supposed,
    ...(supposed.length > 0 ? deeds(words, WOULD) : []),
    ...deeds(words, MIGHT),
    ...reaches(words, LEFT_OPEN),
    ...openedBehind(words, LEFT_OPEN_FIRST),
  ];
}

/** The parts of a sentence that tell against the facts: "Had Lenin joined", "would have joined". */
export function counterfactualsIn(words: string): Span[] {
  return [
    ...[...words.matchAll(INVERTED)]
      .filter(({ 0: sign, index }) => UNREAL_MODAL.test(words.slice(index + sign.length)))
      .map(({ index }) => untilSemicolon(words, index)),
    ...[...words.matchAll(INVERTED_LATER)].map(({ 0: sign, index }) =>
      untilComma(words, index + sign.length),
    ),
    ...[...words.matchAll(IF)]
      .filter(({ 0: clause }) => PLUPERFECT.test(clause) && MODAL.test(words))
      .map(({ 0: clause, index }) => ({ start: index, end: index + clause.length })),
    ...deeds(words, WOULD_HAVE),
    ...openedBehind(words, SUPPOSED_FIRST),
  ];
}

/** "If Sudan joins, Kenya will ...": a condition where a modal tells what hangs on it; "If he opposed her, it was because" says that he did. */
function conditionsIn(words: string): Span[] {
  if (!MODAL.test(words)) return promisedOn(words);
  return [...words.matchAll(IF), ...words.matchAll(SHOULD)].map(({ 0: clause, index }) =>
    untilComma(words, index, clause.length),
  );
}

/** "promised to join if Levi left": what a promise, an offer or a threat is made to hang on. */
const PROMISES =
  /(?<!\p{L})(?:promis|threaten|vow|offer|agree|pledg|prepar|propos|swear|swore|undert[ao]ok|warn|consent|decid|refus)\p{Ll}{0,4}\s(?:\p{L}+\s){0,2}?(?:to|that)\s|(?<!\p{L})(?:ready|willing|determined|free|eager)\sto\s/gu;

function promisedOn(words: string): Span[] {
  const promised = [...words.matchAll(PROMISES)][0]?.index;
  if (promised === undefined) return [];
  return [...words.matchAll(IF)]
    .filter(({ index }) => index > promised && !SIGN_OF_CLAUSE.test(words.slice(promised, index)))
    .map(({ 0: clause, index }) => untilComma(words, index, clause.length));
}
const SIGN_OF_CLAUSE = /[;:—]/u;

function untilSemicolon(words: string, start: number): Span {
  const end = words.indexOf(";", start + 2);
  return { start, end: end < 0 ? words.length : end };
}

function untilComma(words: string, start: number, least = 0): Span {
  const end = words.indexOf(",", start + least);
  return { start, end: end < 0 ? words.length : end };
}

/** Characters of a deed before a comma ends it: "might, in 1919, have joined". */
const LEAST_DEED = 30;

/** What a modal governs: no farther than the next comma, behind which another clause or another name may stand. */
function deeds(words: string, sign: RegExp): Span[] {
  return reaches(words, sign).map(({ start, end }) => {
    const comma = words.indexOf(",", start + LEAST_DEED);
    return { start, end: comma < 0 ? end : Math.min(end, comma) };
  });
}

function openedBehind(words: string, sign: RegExp): Span[] {
  return [...words.matchAll(sign)].flatMap(({ 0: lead, index }) => reachOf(words, index + lead.length));
}

function reaches(words: string, sign: RegExp): Span[] {
  return [...words.matchAll(sign)].flatMap(({ index }) => reachOf(words, index));
}
