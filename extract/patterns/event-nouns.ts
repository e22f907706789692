import { DATED_NOUNS, EVENT_NOUNS } from "../lexicon/event-verbs.ts";
import { holdsVerb } from "./dated-clause.ts";

const nouns = [...EVENT_NOUNS, ...DATED_NOUNS].sort((a, b) => b.length - a.length).join("|");
const determiner =
  "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|this|that|another|\\p{Lu}[\\p{L}.-]*['’]s?)";
const LITTLE = "the|an?|of|in|to|by|for|with|and|or|on|at|from|that|which|than";
/** "the memorable banquet", "a meeting": a determiner, at most three words, the noun. */
const NOUN = new RegExp(
  `(?<![\\p{L}’'-])(?:${determiner}\\s(?:(?!(?:${LITTLE})\\s)\\p{L}[\\p{L}’'-]*\\s){0,3}?)?(?:${nouns})(?![\\p{L}’'-])`,
  "gu",
);
const LINK = "(?:of|by|at|in|between|with|against|on|from|to|over|before|near)";
/** What may stand between the noun and its date: whose it was, with whom and where; then a comma or preposition. */
const TO_DATE = new RegExp(
  `^(?:\\s${LINK}\\s[^;:.!?()]{2,120}?)?(?:,?\\s(?:(?:early|late)\\s)?(?:in|on|of|during|about|the\\snight\\sof|the\\sspring\\sof)\\s(?:the\\s)?|,\\s|\\s\\()$`,
  "u",
);
const REACH = 180;

/** Where the noun phrase begins that a date right behind these words dates, "a meeting of the Society, " with "January 20, 1827". */
export function datedNounBefore(words: string): number | undefined {
  const from = Math.max(0, words.length - REACH);
  const tail = words.slice(from);
  for (const { 0: phrase, index } of [...tail.matchAll(NOUN)].reverse()) {
    const behind = tail.slice(index + phrase.length);
    if (TO_DATE.test(behind)) return holdsVerb(behind) ? undefined : from + index;
  }
  return undefined;
}

const OPENS = new RegExp(
  `^(?:\\s\\p{Ll}[\\p{Ll}-]*){0,2}\\s(?:${nouns})(?![\\p{L}’'-])(?:\\s${LINK}\\s[^;:.,!?()]{2,80})?`,
  "u",
);
const LED = /(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|['’]s?)\s$/u;

/** Where the noun phrase ends that a date right in front of these words dates: "departure of Germany from the talks" behind "the October 1933". */
export function datedNounBehind(before: string, words: string): number | undefined {
  const phrase = LED.test(before) ? OPENS.exec(words.slice(0, REACH))?.[0] : undefined;
  return phrase === undefined || holdsVerb(phrase) ? undefined : phrase.length;
}
