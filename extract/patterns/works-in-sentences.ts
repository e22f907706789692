/** How a sentence says in passing whose a work is: "In Capital, Marx ...", "Shanin notes in ...", "the Politics of Aristotle". */
const genre =
  "book|pamphlet|essay|article|novel|poem|treatise|speech|letter|preface|introduction|paper|lecture|report|history|study|manifesto|memoirs?|autobiography|monograph|tract|work|story|thesis|dissertation|pages of|famous|classic|volume|review|film|play|drama";
const owning = "(?:the|an?|his|her|their|an? article on|his article on)";
const describing = "(?:(?:\\d{4}|\\p{Lu}\\p{Ll}{2,14}|\\p{Ll}[\\p{L}-]{2,14}),? ){0,3}";
const quotation = '["“‘«]?[*_]{0,3}';
const behindTitle =
  '[*_]{0,3}[?!]?["”’»]?[*_]{0,3}(?: of (?:1[4-9]|20)\\d\\d| ?\\((?:1[4-9]|20)\\d\\d[^()]{0,20}\\)| ?\\[\\d{1,3}\\])?["”’]?';

const IN_FRONT = new RegExp(
  `(?<![\\p{L}] )(?:^|[.;:!?,—(”’"]\\s?|\\n|\\b(?:[Aa]s|[Tt]hus|[Ss]imilarly|[Aa]nd|[Bb]ut) )[Ii]n (?:${owning} ${describing}(?:(?:${genre}),? )?)?${quotation}$`,
  "u",
);
const calling =
  "historian|scholar|philosopher|economist|critic|writer|novelist|poet|sociologist|journalist|author|theorist|professor|linguist|anthropologist|psychologist|physicist|biographer|scientist|activist|mathematician|theologian|essayist|geographer|jurist|lawyer|physician|statesman|politician|reformer|feminist";
const COMES_NEXT = new RegExp(
  `^${behindTitle},[”"]? (?:the \\p{Ll}{4,14} |(?:(?:the|an?) )?(?:(?!(?:where|when|while|who|which|that|with|from|and|for|like)(?!\\p{L}))\\p{L}[\\p{L}-]{2,14} ){0,3}(?:${calling}) |Mr\\.? |Dr\\.? |Prof(?:essor|\\.)? |Sir )?$`,
  "u",
);
const PRONOUN_NEXT = new RegExp(`^${behindTitle},?[”"]? s?he (?:\\p{L}+ )`, "u");
const SAYING =
  "sa(?:ys|id)|argue[sd]?|show(?:s|ed|n)|note[sd]?|observe[sd]?|explain(?:s|ed)|repl(?:ies|ied)|insist(?:s|ed)?|claim(?:s|ed)|suggest(?:s|ed)|maintain(?:s|ed)|remark(?:s|ed)|demonstrate[sd]?|conclude[sd]?|contend(?:s|ed)|assert(?:s|ed)|point(?:s|ed) out|describe[sd]?|develop(?:s|ed)|discusse[sd]|proclaim(?:s|ed)|admit(?:s|ted)|put it|put forward|set out|announce[sd]?|declare[sd]?|stresse[sd]|emphasi[sz]e[sd]|complain(?:s|ed)|recall(?:s|ed)?|tells us|told|states|stated|asked|defined|defines";
const SAYS_IN_TITLE = new RegExp(
  `^(?: \\([^()]{1,30}\\))?,?(?: (?:has|have|had|also|later|further|first|himself|herself|again|rightly|once|who)){0,2} (?:${SAYING})(?: (?:this|that|it|so|as much|the same))?,? in (?:${owning} ${describing}(?:(?:${genre}),? )?)?${quotation}$`,
  "u",
);
/** Verbs of writing that take an object: "answered them in". */
const WRITING =
  "wrote|writes|written|answer(?:s|ed)|remind(?:s|ed)|voice[sd]|express(?:es|ed)|g(?:ives|ave|iven)|la(?:id|ys) down|trace[sd]|treat(?:s|ed)|attack(?:s|ed)|defend(?:s|ed)|dea(?:ls|lt) with|advocate[sd]|sa(?:ys|id)|tells|told|sp(?:eaks|oke) of|call(?:s|ed)|sketch(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|prais(?:es|ed)|denounce[sd]|refute[sd]|summed up|sums up|use[sd]|introduce[sd]|coin(?:s|ed)|formulate[sd]|present(?:s|ed)|predict(?:s|ed)|propose[sd]|outline[sd]|record(?:s|ed)|relate[sd]|analy[sz]e[sd]|explore[sd]|examine[sd]|wrestle[sd] with|turn(?:s|ed) to|return(?:s|ed) to|pa(?:id|ys)|dr(?:aws|ew)|ma(?:kes|de)|characteri[sz]e[sd]|interpret(?:s|ed)|elaborate[sd]";
const WRITES_IN_TITLE = new RegExp(
  `^(?: \\([^()]{1,30}\\))?,?(?: (?:has|have|had|also|later|further|first|himself|herself|again|rightly|once|who|famously)){0,2} (?:${SAYING}|${WRITING})(?: (?!(?:published|printed|appear\\p{Ll}+|serial\\p{Ll}+|that|which|who)(?!\\p{L}))[\\p{Ll}’'-]+){1,8},? in (?:${owning} ${describing}(?:(?:${genre}),? )?)?${quotation}$`,
  "u",
);
/** "As Mr. Paine did, in the Rights of Man". */
const DOES_IN_TITLE = new RegExp(
  `^,? (?:did|does|has(?: (?:done|shown|said))?|had(?: done)?),? in (?:${owning} ${describing}(?:(?:${genre}),? )?)?${quotation}$`,
  "u",
);
const BY_IN_TITLE = new RegExp(`^,? in (?:the )?${quotation}$`, "u");
const MADE_BY =
  /(?<!\p{L})(?!(?:published|printed|edited|translated|reviewed|reprinted)(?!\p{L}))\p{Ll}{1,14}(?:ed|wn|id|en|ught|eld|old) by (?:\p{Ll}{3,14} )?(?:Mr\.? |Dr\.? |M\. |Prof(?:essor|\.)? |Sir )?$/u;
/** "In the second book of the", "in the preface to his". */
const within =
  "(?:(?:the |an? )?(?:\\p{Ll}{4,8} )?(?:book|chapter|volume|part|edition|canto|section|preface|introduction|conclusion|postscript|appendix|pages|opening|paragraph|passage)s? (?:of|to|from) )?";
const IN_BETWEEN = new RegExp(
  `^(?: \\([^()]{1,30}\\))?(?:, | who, |, who, )in ${within}(?:the |his |her )?${quotation}$`,
  "u",
);
const COMMA_NEXT = new RegExp(`^${behindTitle},`, "u");
const OPENS_BRACKET = /^ [([]["“‘«]?$/u;
const CLOSES_BRACKET = /^[?!,]?["”’»]?(?:,? (?:1[4-9]|20)\d\d)?[)\]]/u;
const OF = /^["”’]? of (?:the (?:poet|philosopher|younger|elder) )?$/u;
const THE = /(?<![\p{L}])[Tt]he ["“‘«]?$/u;
const PERSON_ALONE = /^(?!['’]s?(?!\p{L}))/u;
const TWO_WORDS = /\p{L} ?[^\s]* \p{L}|\p{L}-\p{Lu}|["”»]$/u;

const BEHIND_COMMA = /^, (?:the )?["“‘«]?$/u;
const PLACED =
  /^[*_]{0,3}[?!]?["”’»]?[*_]{0,3}(?:,? ?\(?(?:pp?\. ?\d|vols?\. ?[\divxlIVXL]|ch(?:ap)?s?\. ?[\divxl]|bk\. ?[\divxl]|[ivxlIVXL]{1,7}[.,:] ?\d|\d{1,4}(?!\d))| \((?:[^()]{1,60}[ ,:])?(?:1[4-9]|20)\d\d\))/u;

/** True for a comma alone between a person and a title. */
export function standsBehindComma(between: string): boolean {
  return BEHIND_COMMA.test(between);
}

/** True where a page, a volume or an imprint follows a title: ", iv. 20", " (London, 1778)". */
export function isPlaced(after: string): boolean {
  return PLACED.test(after);
}

const OPEN_REFERENCE = /[(;]\s?(?:[^();.]{0,60}, )?[*_]{0,2}["“‘]?$/u;
const PAGE_ALONE = /^[*_]{0,2}["”’]?[*_]{0,2} \d{1,4}(?:[–-]\d{1,4})?[);,]/u;

/** True where a title stands in a bracket with no more than a page behind it: "(Political Economy 28)", "(Gutman, Numbers 3)". */
export function isCitedByPage(before: string, after: string): boolean {
  return OPEN_REFERENCE.test(before) && PAGE_ALONE.test(after);
}

/** True for the words in front of a title and between it and a person: "In What Is To Be Done?, Lenin". */
export function opensWithTitle(before: string, between: string): boolean {
  return COMES_NEXT.test(between) && IN_FRONT.test(before);
}

/** True for the words around a title with which a sentence opens, and then says what "he" or "she" does: "In Red Petrograd he insists". */
export function goesOnWithPronoun(before: string, after: string): boolean {
  return PRONOUN_NEXT.test(after) && IN_FRONT.test(before);
}

/** True for the words between a person and a title: "Shanin notes in Late Marx", "Deutscher, in The Prophet Armed, explains". */
export function saysInTitle(between: string, after: string): boolean {
  return (
    SAYS_IN_TITLE.test(between) ||
    WRITES_IN_TITLE.test(between) ||
    DOES_IN_TITLE.test(between) ||
    (IN_BETWEEN.test(between) && COMMA_NEXT.test(after))
  );
}

/** True for "as was argued by Marx in Capital", of the words before the person and between it and the title. */
export function isMadeInTitle(before: string, between: string): boolean {
  return BY_IN_TITLE.test(between) && MADE_BY.test(before);
}

/** True for a title alone in brackets behind a person: "Shanin (The Awkward Class)". */
export function isTitleInBrackets(between: string, after: string): boolean {
  return OPENS_BRACKET.test(between) && CLOSES_BRACKET.test(after);
}

/** True for "the Politics of Aristotle". */
export function isOfPerson(before: string, between: string, after: string): boolean {
  return OF.test(between) && THE.test(before) && PERSON_ALONE.test(after);
}

/** True for a title of two words or more: one word may be a paper in which somebody only wrote. */
export function isLongTitle(title: string): boolean {
  return TWO_WORDS.test(title);
}

const THREE_WORDS = /\p{L}[^\s]*\s+[^\s]*\p{L}[^\s]*\s+[^\s]*\p{L}/u;
const FOREIGN_ARTICLE = /^(?:Der|Die|Das|Le|La|Les|L['’]|Il|Lo|El|Los|Las) ?/u;
const JOINING = /\s(?:of|the|on|and|in|for|to|a|an|against|as|from|with|by|is)\s|\p{L}-\p{Lu}|[?!:]/u;
const OF_BOOK = new RegExp(`(?<!\\p{L})(?:his|her|their|${genre})(?!\\p{L})[^.;:]{0,40}$`, "u");
const YEAR_NEXT = /^[*_]{0,3}["”’»]?[*_]{0,3},? ?[([](?:1[4-9]|20)\d\d/u;

/** True for a title of three words or more besides a foreign article, or with a small word within, as papers seldom have: "Critique of Reason". */
export function isMadeLikeBook(title: string): boolean {
  return JOINING.test(title) || THREE_WORDS.test(title.replace(FOREIGN_ARTICLE, ""));
}

/** True where the words that lead to a title call it somebody's or name its kind: "in her", "in the pamphlet". */
export function speaksOfBook(between: string): boolean {
  return OF_BOOK.test(between);
}

/** True where a year in brackets follows a title. */
export function isYearNext(after: string): boolean {
  return YEAR_NEXT.test(after);
}

const OF_ANOTHER =
  /^(?:\p{Lu}\p{Ll}{1,10},? )?(?:[Hh]e|[Ss]he) [^;:]{0,200}(?:of|from|against|with|by|about|on|to|than|like) (?:the )?(?:Mr\.? |Dr\.? |Sir )?$/u;

/** "He developed the theory of Marx in his Imperialism": whom a sentence of "he" names behind a preposition is somebody else. */
export function isOfAnother(opening: string): boolean {
  return OF_ANOTHER.test(opening);
}
