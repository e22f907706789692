import { REVERSING } from "../lexicon/tie-cues.ts";
import {
  BELONGING,
  OPPOSED,
  OPPOSING,
  OPPOSING_NOUNS,
  PARTAKING,
  POSTS,
  REFUSING,
  SUPPORTED,
  SUPPORTING,
  SUPPORTING_NOUNS,
  TRADES,
} from "../lexicon/tie-words.ts";

/** Longer words between two names say something of their own. */
const LONGEST = 90;
const gloss = "(?: \\([^()]{1,40}\\))?(?:\\[\\d{1,3}\\])?";
const apposition = "(?:, [^,;.:()]{1,50},)?";
/** Adverbs and auxiliaries before a verb; no "not", "never" or "would" is among them. */
const before =
  "(?: (?:who|which|that|had|has|have|also|then|later|soon|once|first|always|still|even|and|himself|herself|itself|\\p{Ll}{3,12}ly)){0,3}";
/** What may stand between a verb and the name it is about. */
const object =
  "(?: (?:the|a|an|this|that|his|her|its|their|both|all|whole|entire|old|new|then|former|ideas?|views?|positions?|theory|theories|polic(?:y|ies)|government|leadership|leaders?|regime|work|writings|book|article|paper|claims?|arguments?|plans?|programme|program|proposals?|decision|party|line|signing|ratification|conclusion|adoption|of|by)){0,4}";
const mark = '[ ]?["“‘«]?$';

const between = (verbs: string) =>
  new RegExp(`^${gloss}${apposition}${before} (?:${verbs})(?! by )${object}${mark}`, "u");
const owned = (nouns: string) =>
  new RegExp(`^['’]s? (?:\\p{Ll}{3,14} ){0,2}(?:${nouns})${object}${mark}`, "u");
const passive = (verbs: string) =>
  new RegExp(
    `^${gloss},?(?: (?:which|who))?(?: (?:was|were|is|been|being|had been|has been|have been))(?: \\p{Ll}{3,12}ly| also| later| even)? (?:${verbs})(?: \\p{Ll}{2,12}){0,3} by(?: the| his| a)?(?: \\p{Ll}{3,14}){0,2}${mark}`,
    "u",
  );
/** ", leftist followers of": the next of a list, and none that stands in apposition. */
const nextOfList = "(?!, (?!the |an? |as )(?:\\p{Ll}{3,14} ){0,2}\\p{Ll}+s of)";
const role = (stance: string) =>
  new RegExp(
    `^${gloss}${nextOfList},? (?!(?:and|or|with|by|to|against) )(?:was |is |became |remained )?(?:an? |the |as an? )?(?:(?!the |\\p{Ll}{3,12}ed )\\p{Ll}{3,14} ){0,2}(?:${stance}) of${object}${mark}`,
    "u",
  );

/** "Kommunist grew out of opposition to ..." */
const grown = (nouns: string) =>
  new RegExp(
    `^${gloss}(?: \\p{Ll}{3,14}){0,2} (?:came|arose|grew|sprang|emerged|(?:was|were) (?:born|formed|founded)) (?:out of|from|in)(?: \\p{Ll}{3,14}){0,2} (?:${nouns})${object}${mark}`,
    "u",
  );

/** "They, together with the League, had shared the critique of ..." */
const SHARES_CRITIQUE = new RegExp(
  `^${gloss},?(?: had| have| has)? (?:share[sd]?|joined in) (?:\\p{L}+['’]?s? ){0,5}(?:critique|criticism|condemnation|rejection) of${object}${mark}`,
  "u",
);

const OPPOSES = [
  between(OPPOSING),
  SHARES_CRITIQUE,
  owned(OPPOSING_NOUNS),
  grown(OPPOSING_NOUNS),
  role("opponents?|critics?|enem(?:y|ies)|adversar(?:y|ies)"),
];
const REFUSES = between(REFUSING);
const OPPOSED_BY = passive(OPPOSED);
const SUPPORTS = [
  between(SUPPORTING),
  owned(SUPPORTING_NOUNS),
  grown(SUPPORTING_NOUNS),
  role("supporters?|followers?|admirers?|advocates?|defenders?|adherents?|disciples?|champions?"),
];
const SUPPORTED_BY = passive(SUPPORTED);

/** "controlled Parliament, several members of the": whoever these are, the name before the comma is none of them. */
const notSeveral = "(?!, (?:several|many|some|most|few|two|three|other|certain) )";
const POST = new RegExp(
  `^${gloss}${notSeveral},? (?:(?:was|is|were|became|remained|served as|worked as|then|now|later|as|who was|elected|appointed|named) ){0,2}(?:an? |the |one of the |among the )?(?:[\\p{Ll}-]{3,14} ){0,2}(?:${POSTS})(?: and (?:[\\p{Ll}-]{3,14} )?(?:${POSTS}))? (?:of|in|at|for|with)(?: the| its| their)?${mark}`,
  "u",
);
const TRADE_AT = new RegExp(
  `^${gloss}(?:, | was | is )(?:an? |the )(?:[\\p{Ll}-]{3,14} ){0,2}(?:${TRADES})(?: and (?:${TRADES}))? at(?: the)? $`,
  "u",
);
const BEFORE_BODY = new RegExp(
  `^${gloss}(?:, (?:an? |the |former |then )|,?(?: who)? (?:was|is|were|became|remained|served as|later became) (?:an? \\p{Ll}{3,20} and )?(?:an? |the |then |later )?)(?:[\\p{Ll}-]{3,14} ){0,2}$`,
  "u",
);
const POST_BEHIND = new RegExp(`^ (?:\\p{Ll}{4,12} )?(?:${POSTS})(?![\\p{L}’'-])`, "u");
const BELONGS = new RegExp(
  `^${gloss}${apposition}${before} (?:${BELONGING})(?: the| a| his| her)?(?: (?:new|newly formed|local|illegal|underground|then|early|Trotskyist|communist))?${mark}`,
  "u",
);
const HAS_POST = new RegExp(
  `^(?:['’]s?)? ?(?:then |former |future |[\\p{Ll}-]{4,12} )?(?:${POSTS})(?: and (?:${POSTS}))?,?(?: (?:such as|like|including))? ?$`,
  "u",
);
const HAS_MEMBER = new RegExp(
  `^${gloss},? (?:\\(?(?:was |were |is |had been |which was )?(?:then |later |originally |first )?(?:led|headed|founded|co-founded|chaired|established|formed|directed)(?: in \\d{4}| in \\p{Lu}\\p{Ll}+ \\d{4})? by|under the leadership of|whose (?:${POSTS}) was)(?: the)?(?: \\p{Ll}{3,14}){0,2} ?$`,
  "u",
);
const TAKES_PART = new RegExp(
  `^${gloss}${apposition}${before} (?:${PARTAKING})(?: the| a| an| his| this)?(?: \\p{Ll}{3,12})?${mark}`,
  "u",
);
const HAS_PARTAKER = new RegExp(
  `^${gloss},? (?:which )?(?:was |were |had been )?(?:attended|organi[sz]ed|led|signed|called|convened|initiated|launched|opened|addressed|suppressed|crushed|carried out)(?: in \\d{4}| jointly)? by(?: the)?(?: \\p{Ll}{3,14}){0,2} ?$`,
  "u",
);

const LIES_IN = new RegExp(
  `^${gloss}(?:,? (?:(?:which |that )?(?:is |was )?(?:then |now |today |once |located )?(?:an? |the |in the )?(?:[\\p{Ll}-]{3,14} ){0,2}(?:part|capital|city|town|village|suburb|district|province|region|port|county|quarter|island) (?:of|in)|(?:which is |which was )?located in)) (?:the )?$`,
  "u",
);

const TURNED = new RegExp(
  `^['’]s? (?:[\\p{Ll}-]{2,14} ){0,2}(?:${[...REVERSING].join("|")})(?![\\p{L}])`,
  "u",
);

/** True where the words behind an owner turn round what is said of it: who condemns "Lenin’s arrest" is not against Lenin. */
export const isTurnedBehind = (words: string): boolean => TURNED.test(words);

const BESIDE =
  /^ in (?!(?:the|his|her|their|its|order|exile|early|late|mid|spring|summer|autumn|fall|winter)(?!\p{L}))\p{Ll}/u;

/** True where the words behind whom somebody joined leave him beside them, not of them: "joined the Bolsheviks in government", "in denouncing it"; "joined the party in 1920", "in his youth" is of it. */
export const isBesideBehind = (words: string): boolean => BESIDE.test(words);

const test = (patterns: readonly RegExp[], words: string) =>
  words.length <= LONGEST && patterns.some((pattern) => pattern.test(words));

/** True where the words between two names say that the first turns against the second: "denounced the leadership of". */
export const opposesNext = (words: string): boolean => test(OPPOSES, words);
/** True where the first refuses the second something, "did not accept": what is denied there is the side itself. */
export const refusesNext = (words: string): boolean => test([REFUSES], words);
/** True for "was denounced in public by": the second turns against the first. */
export const isOpposedByNext = (words: string): boolean => test([OPPOSED_BY], words);
/** True where the words between two names say that the first stands by the second: "sided with". */
export const supportsNext = (words: string): boolean => test(SUPPORTS, words);
/** True for "was defended by". */
export const isSupportedByNext = (words: string): boolean => test([SUPPORTED_BY], words);
/** True where a person or body belongs to the body behind: ", a leading member of the", "joined". */
export const belongsToNext = (words: string): boolean => test([POST, TRADE_AT, BELONGS], words);
/** True where the words between a person and a body, and those behind it, give him a post of it: ", an early Greenpeace member", "became APA president". */
export const hasPostOfNext = (between: string, behind: string): boolean =>
  test([BEFORE_BODY], between) && POST_BEHIND.test(behind);
/** True where a body has the person or body behind as a member: "leader", ", led by", "was founded by". */
export const hasMemberNext = (words: string): boolean => test([HAS_POST, HAS_MEMBER], words);
/** True where somebody took part in the event behind: "attended the". */
export const takesPartInNext = (words: string): boolean => test([TAKES_PART], words);
/** True where the event in front had the one behind as a participant: "was attended by". */
export const hasPartakerNext = (words: string): boolean => test([HAS_PARTAKER], words);

const BEFORE_LETTER =
  /(?:^|[\n\]).;:,“"(]\s?|(?<![\p{L}])(?:[Ss]ee|[Aa]lso|[Aa]nd|[Ll]etters?|[Ll]trs?|[Mm]emo(?:randum)?|[Tt]elegram|[Ll]etters? (?:from|of)|[Cc]f\.) )$/u;
const LETTER_DATE =
  /^, (?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.? ?(?:\d|$)|undated|n\.d\.|\d{1,2}[./]\d{1,2}[./])/u;

/** True where the words before, between and behind two people cite a letter of the first to the second: "; Perkins to Noble, March 23, 1951". */
export function isLetter(before: string, between: string, after: string): boolean {
  return between === " to " && BEFORE_LETTER.test(before) && LETTER_DATE.test(after);
}
/** True where the words between two places put the first in the second: ", the capital of". */
export const liesIn = (words: string): boolean => test([LIES_IN], words);
