const saying =
  "says?|said|writes?|wrote|argues?|argued|claims?|claimed|states?|stated|notes?|noted|remarks?|remarked|observes?|observed|maintains?|maintained|asserts?|asserted|declares?|declared|explains?|explained|suggests?|suggested|points? out|pointed out|concludes?|concluded|contends?|contended|insists?|insisted|tells?|told us|holds|shows?|has shown|have shown|speaks of|spoke of|complains?|complained|replied|adds|added that|reminds us|assures us|warns|warned us|dwells|comments?|commented|describes?|described|defines?|identifies|identified|calls|speaks of|proposes?|proposed|reports?|reported|recalls?|recalled|quotes?|quoted|cites?|cited|discusses|analy[sz]es|shows|puts it|asks|laments?|distinguishes|emphasi[sz]es|emphasi[sz]ed|objects?|objected|replies|refers to|acknowledges|summari[sz]es|criticizes|criticises|fills in|gives (?:a|an|the)|mentions|relates|records|assures|attributes|considers|believes|thinks|admits|puts? (?:it|this|the (?:case|matter|point))";
const SAYS = new RegExp(
  `^(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)| \\((?:c\\.|ca\\.|circa )? ?\\d{3,4}\\))?(?:,? (?:himself|herself|again|also|too|then|thus|rightly|once|later|further|now|even|still|indeed|explicitly|famously|for example|for instance),?){0,2} (?:has |have )?(?:${saying})(?![\\p{L}])`,
  "u",
);
const SAID_BY =
  /(?<![\p{L}])(?:(?:says|writes|argues|remarks|observes|declares|adds|explains|notes)|[”"’'],? (?:said|wrote|remarked|declared)|[Aa]ccording to|[Qq]uot(?:es?|ing|ed from)|[Cc]it(?:es?|ing)|[Ii]n the words of|(?:said|told|related|reported|recorded|quoted|cited|noted|defined|as given|pointed out|remarked) by|[Ff]ollowing|(?<!to )[Ss]ee|[Cc][fp]\.|[Cc]ompare|[Tt]o quote|as|As)(?: e\.g\.,?)? (?:Mr\.? |Dr\.? |Prof(?:essor|\.)? |Sir |M\. |the (?:\p{Ll}{3,15} ){1,3})?$/u;
const AS_ONLY = /(?:^|[^\p{L}])[Aa]s (?:the (?:\p{Ll}{3,15} ){1,3})?$/u;
const YEAR_AFTER =
  /^(?:['’]s?)?(?:,? et al\.?,?)?(?:,? \(?eds?\.\)?,?)?(?:['’]s?)?,?\s?[([]?(?:\d{4} \[)?((?:1[5-9]\d\d|20\d\d)[a-z]?)(?!\s?[–-]\s?\d{2,4}\)|\d)(?=[\s:,;)\].])/u;
/** "(1987a, 1987b)", "(1987a, b; 1990)": what goes on behind a first year. */
const MORE_YEARS = /^(?:[,;] (?:and |& )?(?:(?:1[5-9]|20)\d\d[a-z]?|[b-z](?!\.\s?\d))(?=[\s,;:)\].]))+/u;
const BETWEEN_YEARS = /[,;] (?:and |& )?/u;
const BRACKETED_YEAR = /^(?:['’]s?)?(?:,? et al\.?,?)?(?:['’]s?)?\s?[([]/u;
const TITLE_OPENER = /["“‘«]$/u;
const TITLE_FRAME =
  /(?<![\p{L}])(?:[Ii]n|[Ss]ee|[Ff]rom|[Cc]f\.|[Qq]uot(?:es|ing|ed)|[Cc]it(?:es|ing)) (?:his|her|their) (?:(?:\p{Ll}{3,14}|\d{4}) ){0,3}$|\($|(?:book|pamphlet|essay|article|work|treatise|speech|letter|preface|introduction|chapter|paper|review|lecture|report|bull|brochure),? (?:on |called |entitled |titled )?["“‘]?$|(?<!to )[Ss]ee (?:the )?$/u;
/** "Published in the X", "editor of X": where something came out, or whose it is, and no citing. */
const MERELY_NAMED =
  /(?:printed|published|appear(?:s|ed|ing)?|issued|written|drawn|inserted|reprinted|serialised|serialized)(?: (?:first|originally|weekly|daily))? (?:in|at|by) (?:the |his |her )?(?:\p{Lu}[\p{L}.’'-]{1,20} ){0,3}["“‘]?$|(?:[Ee]ditor(?:ship)?|[Aa]uthor|[Rr]eaders?|[Oo]ffices?|[Cc]ompletion|[Ww]riting|[Ss]uccess|[Pp]ublication) of (?:the |his |her )?["“‘]?$|[;] ["“‘]$/u;
export const adverbs =
  " ?(?:has |have |had |also |further |sharply |strongly |severely |explicitly |later |himself |herself ){0,2}";
const object =
  '(?: (?:the|a|an|his|her|its|Mr\\.?|that|both|how|by|in|of|with|on|\\p{Ll}{3,14})){0,4} ["“‘]?$';
const CITING =
  "cit(?:es|ed)|quot(?:es|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|review(?:s|ed)|discuss(?:es|ed)|refer(?:s|red) to|mention(?:s|ed)|comment(?:s|ed) on|analy[sz](?:es|ed)|paraphras(?:es|ed)|said of|wrote of|wrote about|invok(?:es|ed)";
const JUDGING =
  "prais(?:es|ed)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|denounc(?:es|ed)|characteri[sz](?:es|ed)|lambast(?:s|ed)|decr(?:ies|ied)|challeng(?:es|ed)|attack(?:s|ed)";
/** "(1984: 58), however," between a name and its verb. */
export const aside =
  "(?:['’]s)?(?: ?\\((?:1[4-9]|20)\\d\\d[a-z]?(?:[:,] ?[^()]{1,12})?\\))?(?:, (?:however|too|for one|in turn|for instance|for example),)?";
const review =
  "(?:reviews?|critiques?|criticisms?|refutations?|discussions?|commentary|commentaries|reply|replies|response|rejoinder)";
export const reviewing = `(?:\\d{4} |[\\p{Ll}-]{3,14} ){0,3}${review} (?:of|on|to|upon)`;
/** "Froude's bitter criticism of", "Brinton (1894), in his brief review of". */
const REVIEWS = new RegExp(`^(?:['’]s? |${aside},?(?: for one,)? in h(?:is|er) )${reviewing}${object}`, "u");
const CITES_SOMETHING = new RegExp(`^${aside}${adverbs}(?:${CITING})${object}`, "u");
const JUDGES_SOMETHING = new RegExp(`^${aside}${adverbs}(?:${JUDGING})${object}`, "u");
const CITES_FIRST = new RegExp(`^${aside}${adverbs}(?:${CITING})(?![\\p{L}])`, "u");
/** What is done to something else, or where it was done: "reviewed the second in the New Republic". */
const NO_ACTION =
  /^ (?:\p{Ll}{4,10} )?\p{Ll}+ed by |(?<!\p{L})[Ii]n (?:his|her|their) (?:\p{Ll}{3,14} ){0,3}["“‘]?$|\p{L} in (?:the )?["“‘]?$/u;
const CITES_BEFORE =
  /(?:^|[^\p{L}])(?:[Cc]it(?:es|ed|ing)|[Qq]uot(?:es|ed|ing)|[Ss]ee(?: also)?|[Cc]f\.|[Cc]ompare|[Ff]ollowing|[Ii]nvok(?:es|ed|ing)|[Pp]araphras(?:es|ed|ing)|[Rr]ef(?:ers|erred|erring) to) $/u;
const GLOSS_BEFORE = /["”’'»] \(["“‘„«]?$/u;
const GLOSS_BEHIND = /^["”’“»]?\)/u;
const NEXT_TO_MARK = /^(?:['’]s)?[\s,.;:"”’')]{0,3}$/u;
const OBJECT_BEFORE = /\b(?:against|of|with|to|from|than|on|about|for|like) (?:Mr\.? |the )?$/u;
const LONGEST_STATEMENT = 400;
const LONGEST_ACTION = 90;

/** True where a verb of saying follows the name. */
export function saysSomething(after: string): boolean {
  return SAYS.test(after);
}

const AND_ANOTHER = /^,? (?:and|&) (?:Mr\.? |Dr\.? |M\. |Prof(?:essor|\.)? |Sir )?$/u;

/** True where only "and" stands between two people, who then share a verb. */
export function sharesVerb(between: string): boolean {
  return AND_ANOTHER.test(between);
}

/** True where words such as "according to" or "writes" stand in front of the name. */
export function isSaidBy(before: string): boolean {
  return SAID_BY.test(before) && !AS_ONLY.test(before);
}

/**
 * The years that follow an author's name, with their letters: "Sapir (1917: 25)" gives 1917, "Tilly (1986a, b)" 1986a and 1986b;
 * no life span.
 */
export function yearsAfterAuthor(after: string, isInBrackets: boolean): string[] {
  const match = YEAR_AFTER.exec(after);
  const year = match?.[1];
  if (!match || year === undefined || !(isInBrackets || BRACKETED_YEAR.test(after))) return [];
  const more = MORE_YEARS.exec(after.slice(match[0].length))?.[0] ?? "";
  return [year, ...furtherYears(year, more)];
}

const IN_ANSWER =
  /(?<!\p{L})[Ii]n (?:his |her |a |an? \p{Ll}{3,12} )?(?:reply|answer|response|rejoinder|riposte) to (?:the )?$/u;
const ANSWERS =
  /^,? (?:later |then |also |soon |at once |\p{Ll}{2,12}ly )?(?:answered|answers|replied to|replies to|responded to|responds to|retorted to) $/u;
const IN_WRITING =
  /^(?: at once| later| immediately| directly)? (?:in|with) (?:(?:his|her|an?|the|another) (?:[\p{L}-]{3,14} ){0,3}(?:pamphlet|article|essay|book|review|treatise|tract|polemic|broadside|brochure|preface|paper)(?!\p{L})|["“‘*_]{1,3}\p{Lu}|(?:The|A) \p{Lu})/u;

/** True where "in reply to" stands before a person and a comma alone between him and whoever replies. */
export function isAnsweredTo(before: string, between: string): boolean {
  return IN_ANSWER.test(before) && between === ", ";
}

/** True where a person answers another in something written: "replied to", with " in a pamphlet" behind the second. */
export function answersInWriting(between: string, behind: string): boolean {
  return ANSWERS.test(between) && IN_WRITING.test(behind);
}

const AND_OTHERS = /^(?:['’]s?)?,? (?:et al|and others|and colleagues)(?!\p{L})/u;

/** True where others than those named wrote a work with them: "Engel et al.". */
export function saysAndOthers(after: string): boolean {
  return AND_OTHERS.test(after);
}

/** The years of ", 1986b; 1990", and of ", b" behind "1986a". */
function furtherYears(first: string, more: string): string[] {
  let year = first.slice(0, 4);
  return more
    .split(BETWEEN_YEARS)
    .filter((part) => part !== "")
    .map((part) => {
      if (part.length === 1) return year + part;
      year = part.slice(0, 4);
      return part;
    });
}

/** True where a quotation mark, "his" or a word such as "pamphlet" stands in front of a title. */
export function framesTitle(before: string): boolean {
  return TITLE_OPENER.test(before) || TITLE_FRAME.test(before);
}

/** True for a name alone in brackets behind quoted words: it says the same in another language, “the people’s state” (Volksstaat). */
export function glossesQuoted(before: string, after: string): boolean {
  return GLOSS_BEFORE.test(before) && GLOSS_BEHIND.test(after);
}

/** True where the words before a title only say where something came out or whose it is: "published in the", "editor of". */
export function merelyNames(before: string): boolean {
  return MERELY_NAMED.test(before);
}

const making =
  "wr(?:ote|iting|itten)|finish(?:ed|ing)|complet(?:ed|ing)|beg(?:an|un)|publish(?:ed|ing)|compos(?:ed|ing)|dedicat(?:ed|ing)|edit(?:ed|ing)|issu(?:ed|ing)|print(?:ed|ing)|revis(?:ed|ing)|produc(?:ed|ing)";
const MAKING_BEFORE = new RegExp(`(?<!\\p{L})(?:${making})(?: [\\p{L}’'-]+){0,6} ?["“‘]?$`, "u");
const MADE_BEHIND = new RegExp(
  `^["”’]?,? (?:\\([^()]{1,30}\\),? )?(?:(?:is|was|were|had been|has been)(?: \\p{Ll}+)? (?:${making})|appeared|came out|went through)(?!\\p{L})`,
  "u",
);

const NEW_CLAUSE = /[;:—]/u;

/** True where a new clause begins within these words. */
export function opensClause(between: string): boolean {
  return NEW_CLAUSE.test(between);
}

/** True where a sentence tells how a work came about: "completed his edition of the Analysis", "his Essays were written in 1831". */
export function isBeingMade(before: string, after: string): boolean {
  return MAKING_BEFORE.test(before) || MADE_BEHIND.test(after);
}

/** True where the words between two names say that the first quotes, reviews or mentions the second. */
export function citesSomething(between: string): boolean {
  return isAction(between) && (CITES_SOMETHING.test(between) || REVIEWS.test(between));
}

/** True where the words behind a person begin with a verb of citing: what comes next is cited, and not by its author. */
export function opensWithCiting(between: string): boolean {
  return CITES_FIRST.test(between.slice(0, LONGEST_ACTION));
}

/** True where the words in front of a name say that it is cited. */
export function citesBefore(before: string): boolean {
  return CITES_BEFORE.test(before);
}

const WHERE = /(?:^|[^\p{L}])(?:[Ii]n|for|[Aa]t) (?:the )?["“‘*_]{0,2}$/u;

/** True where the words in front of a periodical say that somebody wrote in it. */
export function isWhere(before: string): boolean {
  return WHERE.test(before);
}

/** "refutes this in his Critique" names whose the title is, and "quoted by Eastman" who quotes whom. */
function isAction(between: string): boolean {
  return between.length <= LONGEST_ACTION && !NO_ACTION.test(between);
}

/** True where the words between a person and a work say that the person praises or attacks it. */
export function judgesSomething(between: string): boolean {
  return isAction(between) && JUDGES_SOMETHING.test(between);
}

/** True where the words between a name and a note mark leave the name as what the note is about: "Hasbach,[8]". */
export function pointsBack(between: string): boolean {
  return NEXT_TO_MARK.test(between) || (between.length <= LONGEST_STATEMENT && SAYS.test(between));
}

/** True where a preposition makes the name behind it somebody that another speaks of: "a polemic against". */
export function isObject(before: string): boolean {
  return OBJECT_BEFORE.test(before);
}
