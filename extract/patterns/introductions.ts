const ENDS_OPEN = /(?:[:,—–-]["”’]?|:\[\d[\d:./-]{0,6}\])$/u;
const ENDS_STOPPED = /[.!?…]["”’)\]]{0,3}(?:\(\d{1,3}\)|\[\d{1,3}\])?$/u;
const TELLS = /\b(?:as follows|the following|tells us|says|said|wrote|writes)\.?$/iu;
const BREAK = /\n/u;
const paper =
  "(?:accounts?|bulletins?|charters?|circulars?|constitutions?|declarations?|decrees?|d[ei]spatch(?:es)?|editorials?|manifestos?|newspapers?|papers?|preambles?|press|proclamations?|reports?|resolutions?|statutes?|telegrams?|treaty)(?!\\p{L})";
/** "The same paper says:", "The resolution reads:", "Dispatches from New Orleans described it as follows:", "contains an account, from which:". */
const PAPER = new RegExp(
  `^(?:(?:the|an?|one|another|this|that|these|our|some|several|other) (?:\\p{L}{2,14} ){0,2})?${paper}|(?<!\\p{L})(?:contain|carr|print|publish|give|gave|ha[sd]|had|r[au]n)\\p{L}{0,4} (?:an?|the|this) (?:\\p{L}{2,14} ){0,3}${paper}`,
  "iu",
);
/** A sentence that is longer leads into no words by naming a paper. */
const LONGEST_LEAD = 400;

/** True where a sentence leads into the words behind it: it ends in a colon, or a line breaks off unfinished. */
export function introducesWords(sentence: string, gap: string): boolean {
  if (ENDS_OPEN.test(sentence) || TELLS.test(sentence)) return true;
  return BREAK.test(gap) && !ENDS_STOPPED.test(sentence);
}

/** True where the words that lead into others name a paper, a dispatch or the like as where they stand: "contains an account, from which:". */
export function quotesPaper(sentence: string): boolean {
  return PAPER.test(sentence.slice(0, LONGEST_LEAD));
}

const issued =
  "(?:adopt|pass|issu|publish|approv|circulat|releas|distribut|drew\\sup|put\\sout|sent\\sout|carri)(?:ed|es|ied|s)?";
const stated =
  "(?:statement|resolutions?|declaration|appeal|manifesto|proclamation|circular|protest|motion|address|leaflet|notice|decree|order|communiqué|message)";
const ISSUED = new RegExp(
  `^,?\\s(?:(?:then|also|later|had|has|\\p{Ll}+ly)\\s){0,2}${issued}\\s(?:the|this|an?)\\s(?:[\\p{L}-]{2,16}\\s){0,3}${stated}(?!\\p{L})[^.;!?]{0,120}:`,
  "u",
);
const LED_BY_PREPOSITION = /(?<!\p{L})(?:of|by|to|from|with|for|at|against|in)\s(?:the\s)?$/iu;
const LONGEST_ISSUE = 220;

/** True where the words around a name in a sentence say that its bearer issued the words behind it: "The League adopted the following statement on war:". */
export function issuesWords(before: string, behind: string): boolean {
  return !LED_BY_PREPOSITION.test(before.slice(-12)) && ISSUED.test(behind.slice(0, LONGEST_ISSUE));
}

const ENDS_A_STATEMENT = /[.!?…]["”’]?$/u;
const WORD = /[\p{L}\p{Nd}]+/gu;
const FEWEST_WORDS = 4;
const FINITE =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot)\b|\p{L}{2}ed\b|^(?:I|we|he|she|it|they|you|there|let) \p{L}/iu;

/** True for words in quotation marks that state something, false for a word or phrase. */
export function isStatement(words: string): boolean {
  const count = [...words.matchAll(WORD)].length;
  if (count < FEWEST_WORDS) return false;
  return ENDS_A_STATEMENT.test(words) || FINITE.test(words) || count >= 12;
}

const TELLS_SOMETHING =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot|seems?|appears?|gives?|says?|makes?|shows?|thinks?|holds?|suggests?|argues?|states?|(?!(?:edited|translated|quoted|cited|published|reprinted|printed|revised|collected|selected|reproduced)(?!\p{L}))\p{L}{3,}ed)(?!\p{L})/iu;

/** True for words that tell something, as a note does that is more than a reference: a finite verb stands in them. */
export function tellsSomething(words: string): boolean {
  return TELLS_SOMETHING.test(words);
}

const OWNER = /^['’]s? ["“‘'«]$/u;
const NAME_AND_COLON = /^(?:,? \(?\d{4}[^()]{0,12}\)?)?\s?[:—–-]{1,2}\s?["“‘'«]$/u;
const BRACKET_BEHIND = /^["”’'»]?[.,]?(?:\[\d{1,3}\])?\s?[([]$/u;
const NAME_BEHIND = /^["”’'»][.,]?\s?[([—–-]{0,2}\s?$/u;

/** True where the words between a name and a quotation leave the name as its speaker: "X's '", "X: '", "X (1993): '". */
export function endsInName(between: string): boolean {
  return OWNER.test(between) || NAME_AND_COLON.test(between);
}

/** True where only signs stand between a quotation and the name that signs it: "' (X", and in a note also "' X". */
export function signsBehind(between: string, isNote: boolean): boolean {
  return BRACKET_BEHIND.test(between) || (isNote && NAME_BEHIND.test(between));
}

const SIGNS_WHOLE = /^["”’'»][.,]?\s?[—–-]{1,2}\s?$/u;
const ENDS_SIGNATURE =
  /^(?:[’']s?\s[^.!?"“”]{2,60}|,\s[^!?"“”]{2,60})?[.,]?(?:\s[ivxlcIVXLC\d]{1,7}\.?)*\s*$/u;

/** True where a paragraph that is all quoted ends in the name that signs it: '"..."—Swift.', '"..."—Luther's Table Talk, iii.' */
export function signsParagraph(between: string, behind: string): boolean {
  return SIGNS_WHOLE.test(between) && ENDS_SIGNATURE.test(behind);
}

const LEADS_ON =
  /^["”’'»]?[^\p{L}]{0,6}(?:\([^()]{1,24}\)[^\p{L}]{0,6}|\[[^[\]]{1,9}\][^\p{L}]{0,6})?(?:[Aa]nd )?(?:[Aa]gain|[Ff]urther on|[Ll]ater on|[Ee]lsewhere|[Oo]nce more|[Aa]nd)[:,]?(?:--|—|–)?\s["“‘'«]$/u;

/** True where only "Again:" or the like stands between a quotation and the next: the same speaker goes on. */
export function leadsOn(between: string): boolean {
  return LEADS_ON.test(between);
}

const SAID_BETWEEN =
  /^(?:,["”’'»]|\p{L}["”’'»],?)\s(?![^"“”«»]*(?:[;:]|(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Messrs|Mlle|Mme))[.!?]\s\p{Lu}\p{Ll}{2}|(?<=\s)(?:and|but|while|whereas) ))[^"“”«»]{2,70},\s["“‘'«]$/u;

/** True where words in quotation marks break off only to say whose they are: `," he writes to a friend, "`, from the last sign of the first half on. */
export function saysBetween(between: string): boolean {
  return SAID_BETWEEN.test(between);
}

const CAPITAL_FIRST = /^\p{Lu}/u;
const CUT_SHORT = /\p{Ll}[,!?—–]$/u;
const SAYS_NO_MORE =
  /^(?:\s(?:in|at|on|to|of|from|later|then|once|again|elsewhere|there)(?:\s[\p{L}\p{Nd}’']+){0,6})?(?:\s?\([^()]{1,120}\)|\[\d{1,3}\])?(?:,\s(?:and|but|while|whereas|though|although)\s[^\n]+)?[.!?]?(?:\(\d{1,3}\)|\[\d{1,3}\])?\s*$/u;

/** True for words in quotation marks that may be a clause cut short by the comma before who says it: four words or more behind a capital. */
export function mayBeClause(words: string): boolean {
  return (
    CAPITAL_FIRST.test(words) && CUT_SHORT.test(words) && [...words.matchAll(WORD)].length >= FEWEST_WORDS
  );
}

/** True where behind who says it a sentence holds nothing that belongs to the words: "(Hastings 1997, 12).", "in 1919.", "to a friend, and left." */
export function saysNoMore(behind: string): boolean {
  return SAYS_NO_MORE.test(behind);
}

const OWN_SUBJECT = /^(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]here)\s/u;

/** True for words that open with a subject of their own: "I rejoiced in his advent". */
export function hasOwnSubject(words: string): boolean {
  return OWN_SUBJECT.test(words);
}

const OWN_TEXT =
  /(?<![\p{L}’'"“])(?:I|[Ww]e)(?: (?:then|once|myself|ourselves|have|had|also|there|ourself)){0,2} (?:wrote|said|stated|argued|remarked|observed|declared|quote|published|concluded|written|maintained|predicted|explained)(?: (?:as follows|thus|then|the following|in \d{4}|of (?:it|this|him)|there|that|at the time)){0,2}[:,]?(?:--|—|–)?\s{0,2}["“‘]?$|(?<!\p{L})(?:[Mm]y|[Oo]ur)(?: \p{Ll}+)? (?:article|book|paper|essay|pamphlet|preface|letter|report|speech|lecture|statement)(?!\p{L})[^.!?"“”]{0,60}:(?:--|—|–)?\s{0,2}["“‘]?$/u;
const OWN_REACH = 160;

/** True where the words before a quotation say that it is from a text of whoever quotes: "Thirteen years ago I wrote, '". */
export function quotesOwnText(before: string): boolean {
  return OWN_TEXT.test(before.slice(-OWN_REACH));
}

const SAID_IN_BRACKETS =
  /\[(?:says?|said|writes?|wrote|adds|added|continues|continued|declares|declared|argues|argued|observes|observed|remarks|remarked)\s(?:(?:the|Mrs?\.|Dr\.|Professor|Sir)\s)?$/u;
const LONGEST_SAYING = 30;

/** True where an editor's brackets around a name say whose the words are: "The day has gone by [wrote H. M. Hyndman]". */
export function saidInBrackets(before: string, after: string): boolean {
  return after.startsWith("]") && SAID_IN_BRACKETS.test(before.slice(-LONGEST_SAYING));
}

const FROM_NAME =
  /(?<!\p{L})(?:this|these|following|words|passage|letter|statement) (?:of|from|by) (?:the )?$/iu;
const COLON_BEHIND = /^:(?:--|[—–-])?$/u;

/** True where a sentence that leads into words ends in the name of their speaker: "this from the Committee:", "in the words of X:". */
export function namesAtColon(before: string, behind: string): boolean {
  return COLON_BEHIND.test(behind) && FROM_NAME.test(before.slice(-LONGEST_SAYING));
}

const ONLY_SIGNS = /^(?:, [^,"“‘]{2,40})?,?\s["“‘']$/u;
const LOWER_CASE = /^\p{Ll}/u;

/** True where quoted words go on with the verb of the name right before them, "Marx “understood that ...”": another says so of it. */
export function continuesSubject(between: string, first: string): boolean {
  return ONLY_SIGNS.test(between) && LOWER_CASE.test(first);
}

/** "As E. H. Carr puts it:", "In the words of his pupil:". */
const BARE_LEAD =
  /^(?:(?:And|But|Or|For|Then),?\s)?(?:as|in the words of|to quote|to use the words of|thus|here (?:is|are))\s[^,;:]{1,80}:$/iu;

/** True for a sentence that states nothing itself and only says whose words follow. */
export function onlyIntroduces(sentence: string): boolean {
  return BARE_LEAD.test(sentence.trim());
}

const WHO_HAD_SAID = /^[^,;:.!?]{1,60}, who ha[ds](?!\p{L})/u;

/** True for what somebody had done before, as his "who" tells: "Palgrave, who had suggested" is seldom who speaks next. */
export function isToldOfBefore(words: string): boolean {
  return WHO_HAD_SAID.test(words);
}
