import { ASKING_FOR } from "../lexicon/unasserted-words.ts";
import { isSetAside } from "./set-aside.ts";

/** How many characters are searched before, between and behind two names. */
export const DENIAL_REACH = 240;

/** "denied that", "It is doubtful whether", "disputes that": what follows is not said to be so. */
const DENYING =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|disput(?:es?|ed|ing))(?: \p{Ll}+ly)?\s(?:that|whether|if|of|having|ever)(?!\p{L})|(?<!\p{L})(?:(?:is|was|be) (?:not true|untrue|false|a myth|wrong|incorrect|doubtful|questionable|unlikely|uncertain|unclear)(?: to (?:say|claim|believe))?|no (?:evidence|proof|sign))\s(?:that|whether|if|of|having|ever)(?!\p{L})/giu;
/** "nobody doubted that", "did not deny that": it is so. */
const UNDENIED =
  /(?:(?<!\p{L})(?:not|never|nobody|no one|few|cannot|hardly|little)|n['’]t)\s(?:\p{Ll}{1,10}\s)?$/iu;
/** Behind these the sentence goes on by itself. */
const NEXT_CLAUSE =
  /[;:!?.”"]\s|,\s(?:and|but|yet|while|whereas|although|though|who|which|as)\s|\s(?:but|because)\s/iu;

const AUXILIARY_NOT =
  "(?:was|were|is|are|has|have|had|did|does|do|could|can|would|will)(?:n['’]t|\\s(?:not|never))|never";
const FORGOING =
  "(?:refus|declin)(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|(?:forbade|forbidden|unable|unwilling|reluctant|neglected|omitted|afraid) to|(?:declin|refus|reject)(?:ed|es|ing) (?:an?|the|his|her|all|any) (?:invitations?|offers?|requests?|proposals?) to|(?:refused|denied) (?:membership|admission|entry)";
const INSTEAD =
  "(?:without|instead of|rather than|far from|(?:refrain|abstain)(?:ed|s|ing)? from|(?:barred|banned|prevented|excluded|kept|prohibited) from) (?:ever )?\\p{Ll}{2,}ing|(?:opposed|against) (?:joining|supporting|attending|signing|entering|affiliating|participating)";
const NO_SUCH =
  "(?:was|were|is|are|became|be|been|had|has|have|felt|showed|took|takes|take|gave|found) no|(?:was|were|is|are) (?:by no means|hardly|scarcely|anything but)";
/** Behind these a denial is none, or only half of one: "not only", "no longer", "never stopped". */
const NOT_DENYING =
  "(?!\\s(?:only|just|merely|simply|solely|yet|but|least|until|longer|sooner|doubt|less|other|(?:stop|ceas|fail|tir|hesitat|doubt)\\p{Ll}{0,5})(?!\\p{L}))(?!\\p{L})";
/** "was not a member of", "never joined", "refused to support", "without joining", "took no part in". */
const NOT = new RegExp(
  `(?<!\\p{L})(?:${AUXILIARY_NOT}|${FORGOING}|${INSTEAD}|${NO_SUCH})${NOT_DENYING}`,
  "giu",
);
/** "refused to condemn", "was not opposed to": what is denied is that a side is taken against somebody. */
const NOT_AGAINST = new RegExp(
  `(?<!\\p{L})(?:${AUXILIARY_NOT}|${FORGOING}|without|instead of|rather than)(?: (?:ever|publicly|openly|directly|even))? (?:oppos|condemn|attack|criticis|criticiz|denounc|reject|resist|challeng|accus|blam|censur|fight|object|hostile|against)`,
  "iu",
);
/** "invited to join", "hoped to attend": it is not said that it came to it. */
const INTENDING =
  /(?<!\p{L})(?:want|wish|hop|plan|intend|try|tri|attempt|seek|sought|offer|ask|invit|urg|encourag|aspir|threaten|promis|pledg|vow|swear|swore|sworn|prepar|long|yearn|propos|beg)\p{Ll}{0,4} to (?:\p{Ll}+ly )?\p{Ll}|(?<!\p{L})(?:about|ready|eager|keen|willing|anxious|inclined|tempted|due|likely|unlikely) to (?:\p{Ll}+ly )?\p{Ll}|(?<!\p{L})(?:consider|contemplat|envisag)\p{Ll}{0,4} \p{Ll}{2,}ing(?!\p{L})/giu;
/** What is denied of one verb is not denied of the next. */
const NEXT_VERB = /[,;:]|\s(?:and|but|who|until|before|when|because|unless)\s/iu;
/** "Neither A nor B joined C"; "nor any other of the Dissenters" only lists. */
const NEITHER = /(?<!\p{L})neither(?!\p{L})[^;,.:]{0,80}$/iu;
const LISTS_ON = /^\snor\s(?:the|any)(?!\p{L})/iu;
/** "Instead of joining the ", "Unlike ", "None of the ": what is said behind is not said of the name that follows these words. */
const NOT_OF_NEXT =
  /(?<!\p{L})(?:(?:instead\sof|rather\sthan|far\sfrom|without)\s(?:ever\s)?\p{L}{2,}ing\s|(?:unlike|except(?:\sfor)?|apart\sfrom|(?:everybody|everyone|all|every\sone)\sbut|with\sthe\sexception\sof)\s|(?:none|nobody|no\sone|not\sone|not\sa\ssingle\s\p{L}+|neither|few|hardly\sany(?:body)?|no\smembers?)\s(?:of|in|among|from)\s)(?:[\p{L}.]{1,12}\s){0,3}$/iu;
/** "Nor did", "Never was": a denial that opens its clause, with the verb before whoever does it not. */
const NOT_FIRST =
  /(?<!\p{L})(?:nor|neither|never(?:\sonce)?|nowhere|at\sno\stime|not\sonce|under\sno\scircumstances|in\sno\sway)\s(?:did|does|do|was|were|is|are|had|has|have|would|could)\s[^,;.:]{0,80}$/iu;
/** "the Opposition, of which he was never a member": the denial stands behind the second name. */
const OF_WHICH = /,?\s(?:of|to|by|with|in)?\s?which\s(?:the\s)?$/iu;
const NOT_BEHIND = /^\s(?:(?:was|were|is|had|has|did|could|would)(?:n['’]t|\s(?:not|never))|never)\s/iu;

/** Characters before a name that may take it out of what is said, or deny it. */
const NEXT_REACH = 80;
const FIRST_REACH = 120;

/** The words around two names, no more than are searched: of the sentence before the first, between them, and behind the second. */
export interface AroundNames {
  readonly before: string;
  readonly between: string;
  readonly behind: string;
}

/** True where the sentence says that what ties two names is not so, or doubts it: "denied that A had joined B", "A was never a member of B". */
export function isDenied(around: AroundNames): boolean {
  const { before, between, behind } = around;
  if (lastOf(NOT, between, NEXT_VERB)) return true;
  if (NEITHER.test(before) && !LISTS_ON.test(between) && !NEXT_VERB.test(between)) return true;
  if (NOT_OF_NEXT.test(before.slice(-NEXT_REACH))) return true;
  if (NOT_FIRST.test(before.slice(-FIRST_REACH)) && !NEXT_VERB.test(between)) return true;
  return (OF_WHICH.test(between) && NOT_BEHIND.test(behind)) || isSaidNotToBe(around);
}

/** True where the words between two names say that the first takes no side against the second, which is not to say that he stands by him. */
export function isNotAgainst(between: string): boolean {
  return NOT_AGAINST.test(between);
}

/** True where somebody is only said to want, or to be asked, to do what ties two names: "was invited to join". */
export function isIntended(between: string): boolean {
  return lastOf(INTENDING, between, NEXT_VERB);
}

/** "urged Levi to support", "wanted the League to join": who is asked has not yet done it. */
const ASKS = new RegExp(`(?<!\\p{L})(?:${ASKING_FOR})\\s(?:[\\p{L}-]{2,12}\\s){0,2}$`, "u");
const TO_DO = /^,?\s(?:not\s)?to\s\p{Ll}/u;

/** "was neither a fool nor a member of", "neither opposed nor": what follows is denied, whatever it is. */
const NEITHER_OF_BOTH = /(?<!\p{L})neither(?!\p{L})/giu;
const PROMPTLY =
  "(?!(?:certain|immediate|instant|simultaneous|exclusive|alone|entire|on|at|as|from|to|in|all|always|every|no)(?:ly)?\\s)";
/** "almost joined", "stopped short of joining", "pretended to support": it was not done. */
const NOT_QUITE = new RegExp(
  `(?<!\\p{L})(?:(?:almost|nearly|all but) ${PROMPTLY}(?:\\p{Ll}{2,}ed|became|broke|went|took|gave|left)|(?:stop(?:ped|s|ping)?|fell|falls|just) short of (?:\\p{Ll}+ly )?\\p{Ll}{2,}ing|(?:close|near|nearer|closer) to (?:\\p{Ll}+ly )?\\p{Ll}{2,}ing|on the (?:verge|point|brink) of (?:\\p{Ll}+ly )?\\p{Ll}{2,}ing|(?:pretend|feign)(?:s|ed|ing)?(?: to)?|(?:pretence|pretense|semblance|show) of \\p{Ll}{2,}ing)(?!\\p{L})`,
  "giu",
);

/** True where somebody denies or doubts the whole of what ties two names, or only asks for it: "It is false that A opposed B", "urged A to oppose B". */
export function isSaidNotToBe(around: AroundNames): boolean {
  const { before, between } = around;
  if (TO_DO.test(between) && ASKS.test(before.slice(-NEXT_REACH))) return true;
  if (isSetAside(around) || lastOf(NEITHER_OF_BOTH, between, NEXT_VERB)) return true;
  if (lastOf(NOT_QUITE, between, NEXT_VERB)) return true;
  return lastOf(DENYING, `${before}${NAME}${between}`, NEXT_CLAUSE);
}

const AGAINST = /(?<!\p{L})against (?:the |all |both )?$/u;

/** True where what ties two names leads to "against" the second: "sided with Dobb against". */
export function isAgainst(between: string): boolean {
  return AGAINST.test(between);
}

/** Stands for a name, whatever it is. */
const NAME = "N";

/** True where a sign stands in the words, holds of what follows it, and nothing behind it ends its reach. */
function lastOf(sign: RegExp, words: string, end: RegExp): boolean {
  const last = [...words.matchAll(sign)].at(-1);
  if (!last) return false;
  const isTakenBack =
    sign === DENYING && UNDENIED.test(words.slice(Math.max(0, last.index - 24), last.index));
  return !isTakenBack && !end.test(words.slice(last.index + last[0].length));
}

/** "left the SDF before the foundation of the ": the body behind these words only says when. */
const BEGINNING =
  /(?<!\p{L})(?:before|after|since|until|till|prior to|following)\s(?:the|its)\s(?:foundation|founding|formation|creation|establishment)\sof\s(?:the\s)?(?:\p{L}{2,12}\s){0,1}$/iu;
const BEGINNING_REACH = 80;

/** True where the words from a person to a body end in the beginning of that body, which dates what he did and makes him no member. */
export function isOnlyDatedBy(between: string): boolean {
  return BEGINNING.test(between.slice(-BEGINNING_REACH));
}

const CANDIDACY =
  /(?<!\p{L})(?:candidates?\s(?:for|to)|(?:ran|running|stood|standing|nominated)\s(?:unsuccessfully\s|in\s\d{4}\s)?for|appl(?:ied|ying)\s(?:for|to)|(?:guests?|observers?|visitors?)\s(?:of|from|at|to|in))(?:\s[\p{L}-]+){0,5}\s$/u;

/** "Bakunin and the delegates of the General Council": the others are of it; "and other members" makes him one too. */
const BESIDE_MEMBERS =
  /^,?\sand\s(?:(?:the|some|several|many|two|three|four|certain)\s)(?!(?:other|remaining|rest)(?!\p{L}))(?:[\p{L}-]+\s){0,2}?(?:delegates|members|leaders|representatives|supporters|followers|partisans|agents|emissaries|adherents|envoys)\s(?:of|from)\s(?:the\s)?$/u;

/** True where the words between a person and a body only tell that he stands or asks for a seat in it, is its guest, or is named beside its members. */
export function isOutsider(between: string): boolean {
  return CANDIDACY.test(between.slice(-BEGINNING_REACH)) || BESIDE_MEMBERS.test(between);
}

const FORETELLING =
  "(?:foresaw|foresees|foreseen|foretold|foretells|predict(?:s|ed)|prophes(?:ies|ied)|forecasts?|anticipate[sd])";
const FORETOLD = new RegExp(
  `^,?\\s(?:(?:had|has|who|also|already|\\p{Ll}+ly)\\s){0,3}${FORETELLING}\\s`,
  "u",
);

/** True where somebody only foretells what is to happen: he took no part in it yet. */
export function isForetold(between: string): boolean {
  return FORETOLD.test(between) && !NEXT_VERB.test(between);
}

const NEUTRAL =
  "(?:notes?|noted|reports?|reported|describes?|described|mentions?|mentioned|records?|recorded|recounts?|recounted|documents?|documented|traces?|traced|narrates?|narrated|relates?|related)";
const OPPOSITION = "(?:resistance|opposition|hostility|objections?|rebellion|revolt|hatred|enmity|quarrel)";
const TELLS_OF_OTHERS = new RegExp(
  `^\\s(?:(?:also|\\p{Ll}+ly)\\s)?${NEUTRAL}\\s(?:(?:that|how)\\s|(?:the|an?|this|their|\\p{Ll}+)\\s(?:\\p{Ll}+\\s){0,2}?${OPPOSITION}\\s(?:of|among|by|from)\\s)`,
  "u",
);

/** True where the words between two names only tell that the first reports something of the second, or whom others oppose. */
export function isOnlyReporting(between: string): boolean {
  return TELLS_OF_OTHERS.test(between);
}
