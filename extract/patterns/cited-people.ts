/** What says of a person in running text that the author has read him: "Grote's account", "in Stubbs", "I have read Paine". */
const texts =
  "account|narrative|version|testimony|evidence|chronicle|histor(?:y|ies)|reports?|description|story|letters?|journals?|diary|diaries|memoirs?|writings?|works?|books?|essays?|articles?|papers?|pamphlets?|lectures?|poems?|novels?|treatises?|stud(?:y|ies)|biography|notes?|preface|speech|speeches|text|volumes?|pages";
const thoughts =
  "theor(?:y|ies)|doctrines?|arguments?|thesis|theses|definitions?|phrases?|words|formulas?|remarks?|expression|dictum|notion|conception|analys[ei]s|interpretations?|critiques?|claims?|assertions?|observations?|conclusions?|objections?|distinction|reading|discussion|treatment|explanation|hypothesis|teachings?|philosophy|thought|terms?|estimates?|statements?|judge?ments?|lists?|catalogue|quotations?|examples?|classification";
const OWN_WORDS = new RegExp(
  `^['’]s? (?:own |[\\p{Ll}-]{3,14} ){0,2}(?:${texts}|${thoughts})(?!\\p{L})`,
  "u",
);
/** What is of somebody and never about him: "the novels of Hardy", but no "history of Rome". */
const OF_HIM =
  /(?<!\p{L})(?:works?|writings?|books?|essays?|novels?|poems?|poetry|verse|letters|pages|plays?|pamphlets?|views?|ideas?|opinions?|theor(?:y|ies)|doctrines?|philosophy|teachings?|arguments?|thought|words|notions?|methods?|system|style|maxims|sayings|hypothes[ei]s|thesis|testimony|evidence|authority) of (?:the )?(?:Mr\.? |Mrs\.? |Dr\.? |M\. |Prof(?:essor|\.)? |Sir )?$/u;
/** What only a thinker or a writer has; a statesman too makes claims and statements. */
const ofWriters =
  "memoirs?|writings?|works?|books?|essays?|articles?|pamphlets?|lectures?|poems?|poetry|verse|novels?|treatises?|stud(?:y|ies)|theor(?:y|ies)|doctrines?|arguments?|thes[ei]s|definitions?|notions?|conceptions?|concepts?|analys[ei]s|interpretations?|critiques?|criticisms?|observations?|hypothes[ei]s|teachings?|philosophy|thought|views?|ideas?|opinions?|contentions?|insights?|understanding|approach|method|system|style|maxims|sayings|models?|use of";
const OWN_THOUGHTS = new RegExp(`^['’]s? (?:own |[\\p{Ll}\\d-]{2,14} ){0,3}(?:${ofWriters})(?!\\p{L})`, "u");
const title = "(?:Mr\\.? |Mrs\\.? |Dr\\.? |M\\. |Prof(?:essor|\\.)? |Sir |Bishop |Father )?";
/** Where one looks a thing up, and not what one puts one's trust in. */
const IN_PERSON = new RegExp(
  `(?<!(?<!\\p{L})(?:interest|interested|belief|believ(?:e|es|ed|ing)|faith|trust|trusted|confidence|hope|end(?:s|ed)?|embodied|personified|incarnate) )(?<!\\p{L})[Ii]n (?:both |e\\.g\\. )?${title}$`,
  "u",
);
const reading =
  "read|re-?read|consult(?:ed)?|quoted?|cited?|follow(?:ed)?|owe[^.;:!?]{0,30} to|am (?:much |greatly |chiefly |here )?indebted[^.;:!?]{0,20} to|(?:have )?learn(?:ed|t)[^.;:!?]{0,20} from|borrow(?:ed)?[^.;:!?]{0,30} from|take[^.;:!?]{1,30} from|find[^.;:!?]{0,30} in|turn(?:ed)? to";
const READ_BY_US = new RegExp(
  `(?<!\\p{L})(?:(?:I|[Ww]e)(?: (?:have|had|first|once|also|then|never|often|may|might|must|shall|will|here|now|again)){0,3} (?:${reading})|(?:[Rr]eaders?|[Ss]tudents?|those who \\p{Ll}+ [^.;:!?]{0,40}) (?:may|should|must|will|can) (?:consult|read|turn to|find[^.;:!?]{0,20} in)|(?:may|should|must|can) be (?:found|read|seen)[^.;:!?]{0,12} in) (?:the )?(?:\\p{Ll}[\\p{L}-]{2,14} ){0,2}${title}["“‘]?$`,
  "u",
);
const OWNED = /^['’]/u;
/** "In Green and Hill (eds), Letters": who brought a volume out did not write what stands in it. */
const EDITS = /^(?:(?:,| and| &) [^()\d;:]{2,50}?)?,? \(?(?:eds?|hrsg|Hg)\b/u;
const SPOKEN_TO =
  /(?<![\p{L}])(?:to|with|from|against|about|for|than|like) (?:(?:his|her|their|my|our|the|a|an|that) (?:\p{Ll}[\p{L}-]{1,14} ){0,3})(?:Mr\.? |Dr\.? |M\. |Sir |Lord )?$/u;

/** True where the words behind a person name what he wrote or thought: "'s account", "'s theory". */
export function ownsWords(after: string): boolean {
  return OWN_WORDS.test(after);
}

/** True where the words behind a person speak of what only a thinker or a writer has: "'s views", "'s later work". */
export function ownsThoughts(after: string): boolean {
  return OWN_THOUGHTS.test(after);
}

/** The same of the words in front of a person: "the novels of". */
export function isOwnerOfThoughts(before: string): boolean {
  return OF_HIM.test(before);
}

/** True where something stands in a person, which only what he wrote can hold: "the date in Hecker", "I find in Stubbs". */
export function isLookedUpIn(before: string, after: string): boolean {
  return IN_PERSON.test(before) && !OWNED.test(after) && !EDITS.test(after);
}

/** True where the words in front of a name say that whoever speaks has read it: "I first read", "we may consult". */
export function isReadByUs(before: string): boolean {
  return READ_BY_US.test(before);
}

/** True where somebody else's letter or speech goes to the person: "a letter to his friend". */
export function isSpokenTo(before: string): boolean {
  return SPOKEN_TO.test(before);
}

const STRAIGHT = /"/gu;

/** True where quotation marks are open at the end of these words of a paragraph: what follows is said by another. */
export function isWithinQuotation(before: string): boolean {
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return (before.match(STRAIGHT)?.length ?? 0) % 2 === 1;
}
