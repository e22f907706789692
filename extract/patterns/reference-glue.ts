/** What stands between two names of a reference is short; longer text is no glue. */
const LONGEST_GLUE = 70;

const sign = "[\\s,.:;\"“”‘’'()\\[\\]*_–—-]";
const role = "eds?|Eds?|editors?|hrsg|Hg|Jr|Sr|M\\.P|Dr|Mr|Mrs|Prof|Rev|Sir";
/** "1998", "1998b", "2012/2013", "1998/99". */
const year = "(?<!\\d)(?:1[0-9]|20)\\d\\d[a-z]?(?:/(?:(?:1[0-9]|20)\\d\\d|\\d\\d))?(?![\\d\\p{L}])";
/** What stands in the place of a year that is not known yet, or never was. */
const noYear = "n\\.d|s\\.d|s\\.a|[Ii]n [Pp]ress(?!\\p{L})|[Ff]orthcoming(?!\\p{L})|[Tt]o appear(?!\\p{L})";
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** "(1 September 2001)", "(2007, February 9)": the day of an article behind its author. */
const day = `\\((?:\\d{1,2} ${month} \\d{4}|${month} (?:\\d{1,2}, )?\\d{4}|\\d{4}, ${month}(?: \\d{1,2})?)\\)`;
const DATED_BY_DAY = new RegExp(
  `^["”’*_]{0,2}(?: \\([^()]{1,30}\\))?,? \\(?(?:\\d{1,2}(?:st|nd|rd|th)? ${month},?|${month} \\d{1,2}(?:st|nd|rd|th)?,?) \\d{4}`,
  "u",
);
/** "(Princeton, 1967)", "(London: Verso, 1967)": a town and a year print a book; a month or a season dates an issue. */
const IMPRINT = new RegExp(
  `^["”’*_]{0,2},? \\((?!(?:${month}|Spring|Summer|Autumn|Fall|Winter)(?!\\p{L}))\\p{Lu}[^()\\d]{2,80}[,:] ?${year}\\)`,
  "u",
);
const lowRoman = "(?<![\\p{L}\\d])[ivxlc]{1,8}(?![\\p{L}\\d])";

const ONE_WORD_IN_BRACKETS = /^\s(?:\(\p{L}{1,40}\)|\[\p{L}{1,40}\])$/u;
const BETWEEN_AUTHORS = new RegExp(`^(?:${sign}|and(?= )|&|et(?= )|und(?= )|y(?= )|with(?= ))*$`, "u");
const AUTHOR_TO_WORK = new RegExp(
  `^(?:['’]s(?= )|${sign}|and(?= )|&|et al|others(?= [(\\d])|${day}|${role}|${year}|${noYear}|The(?= )|the(?= )|A(?= )|in h(?:is|er)(?= )|in their(?= )|his(?= )|her(?= )|see(?= ))*$`,
  "u",
);
const POSSESSIVE = /^['’]s?(?:\s|$)/u;
const GLOSS_IN_BRACKETS = /\[[^\]]{1,160}\]/u;
const WORK_TO_CONTAINER = new RegExp(
  `^(?:${sign}|contained in(?= )|included in(?= )|translated in(?= )|repr?\\. in(?= )|in(?: his| her| their| id\\.| idem| eadem)?(?=[ :,])|In(?: his| her| their| id\\.| idem| eadem)?(?=[ :,])|from(?= )|published in(?= )|reprinted in(?= )|the(?= )|The(?= )|${role}|${year}|et al|and(?= )|&)*$`,
  "u",
);
const SAYS_IN_OWN = /[Ii]n (?:his|her|their|id\.,?|idem,?|eadem,?) ["“‘*_]{0,2}$/u;
const SAYS_IN = /(?:^|[\s,."”’])[Ii]n[ :]/u;
const BY =
  /^[\s,.:;)\]"”’*_]{0,6}(?:\((?:\d{4}|[^()]{1,30})\)[\s,.]{0,3})?(?:\[\d{1,3}\]\s?)?,?\s?(?:(?:written|composed|issued|drafted|directed|compiled) )?[Bb]y\s(?:the\s|Mr\.?\s|Dr\.?\s|Prof\.?\s|Rev\.?\s|the\sRev\.?\s|Professor\s|Sir\s|one\s)?$/u;
const TRANSLATOR =
  /(?:[Tt]ranslated|translation|[Tt]rans\.?|transl\.?|[Tt]r\.|Eng\. trans\.|[Tt]ranslators?:)(?:,? (?:and|&) (?:ed(?:ited|s?\.)|introd(?:uced|\.)|annotated)|,? with (?:an? )?(?:introduction|notes|preface))?(?:\s(?:into \p{Lu}\p{Ll}{2,12}\s)?(?:by|from the \p{Lu}\p{Ll}{2,12} by))?\s(?:Mr\.?\s|Dr\.?\s|Prof\.?\s)?$/u;
/** "Ben Fowkes, trans."; in "Shehabeddin, trans. by Quatremère" the one behind it translates. */
const TRANSLATOR_AFTER = /^,? [([]?(?:(?:trans|tr|transl)\.(?! by )|translator\b)/u;
const TRANSLATED_BEHIND = /^,? [([]?(?:(?:trans|transl|tr)\.|translated) by \p{Lu}/u;
const BY_BEFORE = /(?<!\p{L})[Bb]y (?:the |Mr\.? |Dr\.? |Sir )?$/u;
const EDITOR =
  /(?:edited|ed\.|eds\.|Edited|Ed\.|Eds\.|edit\.)(?:\s(?:and [a-z]{5,12} )?by)?\s(?:Mr\.?\s|Dr\.?\s)?$/u;
const EDITOR_AFTER = /^[\s,]{0,2}\(?(?:eds?|Eds?|editors?|hrsg|Hg)\b/u;
const TO_PUBLISHER = new RegExp(
  `^(?:${sign}|/|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|d)(?!\\p{L})|[Ee]d(?:n|ition)?|\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20}){0,2}(?=[:,])|and(?= )|[Tt]he(?= )|(?<=[, ])(?:\\p{Lu}\\p{L}{0,2}\\.){2,5}|&|[Pp]ublished by(?= )|[Pp]ublished(?= )|vols?|[Vv]olumes?(?= )|[IVX]{1,6}(?![\\p{L}])|pp?(?=[. ])|pgs?(?=[. ])|imp|${lowRoman}|U\\.?K|U\\.?S\\.?A?|(?<!\\d)\\d{1,4}(?![\\d\\p{L}]))*$`,
  "u",
);
const AFTER_PUBLISHER = /^[\s,.:;)\]"”’]{0,6}(?:$|\d|[)\].;/]|p\.|pp\.|[A-Z]|\[|©|pg\.?|vol)/u;
/** "Burt to Wilson, 3 May 1898, in", "Letter to the editor, in": a letter is by its writer, the volume by who brought it out. */
const LETTER_IN =
  /(?<!\p{L})(?:to \p{Lu}|[Ll]etters? (?:to|from|of) )[^;]{2,80},? (?:(?:re)?printed |published |quoted )?in:? ["“]?$/u;
const OPENS_TITLE = /["“‘«„]$/u;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const WHOLE_MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
/** "18 September", "Sunday, 18 Sept.", "(3rd June 1871)". */
const DAY_OF_MONTH = `\\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)? ${WHOLE_MONTH}(?!\\p{L})`;
const VOLUME_AFTER = new RegExp(
  `^["”’.,\\s_*]{0,4}(?:\\([^()]{1,40}\\)[\\s,.:]{0,2})?(?:\\(?blog\\)?|vol\\.?|no\\.?|n\\.s\\.?|[IVXLC]{1,7}[,.:]|#?\\d{1,4}\\s?[,.:(]|${MONTH}|${DAY_OF_MONTH}|(?:Spring|Summer|Autumn|Fall|Winter)\\b|pp?\\.)`,
  "iu",
);

const CLOSES_QUOTATION = /[.!?]["”]/u;
const LIFE_SPAN_AFTER = /^\s?\(?\d{4}\s?[-–]\s?(?:\d{4}|\))/u;
const POINTER_AFTER =
  /^(?:['’]s)?[\s,]{0,2}(?:$|\(?(?:1\d|20)\d\d|\d|pp?\.|pg\.|op|loc|eds?\.|[IVXLCivxlc]{1,7}[.,]|vol|as cited|ibid|ubi|ut sup|supra|above|art\. ?cit|[ol]\. ?c\.)/iu;
const SEE = /\b(?:See|C[fp]|Compare|see|also|Also|c[fp])\b/gu;
const HAS_WORD = /\p{L}{3,}/u;
const COLON = /^\s?:\s?$/u;
const COMMA = /^,\s?$/u;
const SERIES_NUMBER = /^[\s,.:]{0,3}(?:(?:vol|no|nr|bd|band)\.? ?)?(?:\d{1,4}|[IVXLC]{1,7})?\s?\)/iu;
const OPENS_BRACKET = /\s\((?:\p{Ll}{2,4} )?$/u;
const NEXT_PUBLISHER = /^\s?[;/]\s?(?:and |& )?$|^,?\s(?:and|&)\s$/u;
const COAUTHOR =
  /^[.,;:)\]"”’*_]{0,4}(?:\s\(\d{4}\)[.,]?)?\s\(?(?:[Ww]ith|[Ii]n collaboration with|[Cc]o-?(?:authored|written) with)\s$/u;
const OWNED_TOO = /^['’]s?(?= (?:and|&) )/u;
const TWO_AUTHORS = /^,? (?:&|and) $/u;
const STOP = /[.;:]\s/u;
const JOINING = /^\s?(?:&|and )/u;

/** True where the text between two people only joins them as authors. */
export function joinsAuthors(glue: string): boolean {
  return glue.length <= LONGEST_GLUE && BETWEEN_AUTHORS.test(glue);
}

/** The same within a sentence: "Lockhart's and Schwartz's" does, "one by Acton. Fitzpatrick's" joins nobody. */
export function joinsInSentence(glue: string): boolean {
  return joinsAuthors(glue.replace(OWNED_TOO, "")) && !STOP.test(glue);
}

/** True where one sign alone makes two names one pair: "Horkheimer & Adorno", "Horkheimer and Adorno". */
export function joinsTwoAuthors(glue: string): boolean {
  return TWO_AUTHORS.test(glue);
}

/** True for one word in brackets, with the blank before them: " (Forward)". */
export function isGlossed(words: string): boolean {
  return ONE_WORD_IN_BRACKETS.test(words);
}

/** True where a person and a work with this between them are author and work. */
export function joinsAuthorToWork(glue: string): boolean {
  return glue.length <= LONGEST_GLUE && AUTHOR_TO_WORK.test(glue) && !CLOSES_QUOTATION.test(glue);
}

/** True where a possessive ending stands first. */
export function isPossessive(glue: string): boolean {
  return POSSESSIVE.test(glue);
}

/** True where the second of two works may be what the first stands in. */
export function joinsToContainer(glue: string): boolean {
  const bare = glue.replace(GLOSS_IN_BRACKETS, "");
  return bare.length <= LONGEST_GLUE && WORK_TO_CONTAINER.test(bare);
}

/** True where the glue says "in". */
export function saysIn(glue: string): boolean {
  return SAYS_IN.test(glue);
}

/** True where the glue says that the second work is by the author of the first too: ", in his ". */
export function saysInOwn(glue: string): boolean {
  return SAYS_IN_OWN.test(glue);
}

/** True where the text in front of a person, behind a work, says "by". */
export function saysBy(glue: string): boolean {
  return glue.length <= LONGEST_GLUE && BY.test(glue);
}

/** True where the text around a person makes a translator of them. */
export function namesTranslator(before: string, after = ""): boolean {
  return TRANSLATOR.test(before) || TRANSLATOR_AFTER.test(after);
}

/** True where somebody's writing is translated by whoever stands behind it, and so no work in front: "Shehabeddin, trans. by Quatremère". */
export function isTranslated(before: string, after: string): boolean {
  const hasOwnPart = BY_BEFORE.test(before) || EDITOR.test(before) || TRANSLATOR.test(before);
  return TRANSLATED_BEHIND.test(after) && !hasOwnPart;
}

/** True where the text around a person makes an editor of them. */
export function namesEditor(before: string, after: string): boolean {
  return EDITOR.test(before) || EDITOR_AFTER.test(after);
}

/** True where an organisation with this in front, behind a work, may be its publisher. */
export function leadsToPublisher(glue: string): boolean {
  return glue.length <= LONGEST_GLUE && TO_PUBLISHER.test(glue);
}

/** True where what follows an organisation ends an imprint: year, bracket, full stop, end. */
export function endsImprint(after: string): boolean {
  return AFTER_PUBLISHER.test(after);
}

/** True where the words in front of an editor name a letter that stands in the volume. */
export function isLetterIn(before: string): boolean {
  return LETTER_IN.test(before);
}

/** True where an opening quotation mark stands right before. */
export function opensTitle(before: string): boolean {
  return OPENS_TITLE.test(before);
}

/** True where volume, issue, date or pages follow a title, as they follow a periodical's. */
export function goesOnAsPeriodical(after: string): boolean {
  return VOLUME_AFTER.test(after);
}

/** True where a page, volume, year or "op. cit." follows the name, or nothing at all; no life span. */
export function pointsOn(after: string): boolean {
  return !LIFE_SPAN_AFTER.test(after) && POINTER_AFTER.test(after);
}

/** True where no more than "See" or "Cf." stands between the beginning of a reference and its first name. */
export function isOpening(before: string): boolean {
  return !HAS_WORD.test(before.replace(SEE, ""));
}

/** True for the colon between place and publisher. */
export function isColon(glue: string): boolean {
  return COLON.test(glue);
}

/** True where the imprint of a book stands in brackets behind a title: "(Princeton, 1967)". */
export function isImprinted(after: string): boolean {
  return IMPRINT.test(after);
}

/** True where the day of an issue stands behind a title: ", 3 August 1844". */
export function isDatedByDay(after: string): boolean {
  return DATED_BY_DAY.test(after);
}

/** True for the comma between a town and its state: "Cambridge, MA". */
export function isComma(glue: string): boolean {
  return COMMA.test(glue);
}

/** True for what stands between a title and a series in brackets behind it: "Analogie (Studien zur Linguistik 11)". */
export function isSeries(glue: string, after: string): boolean {
  return OPENS_BRACKET.test(glue) && SERIES_NUMBER.test(after);
}

/** True between two publishers of one work: "Foreign Languages Press; Marxists Internet Archive". */
export function joinsPublishers(glue: string): boolean {
  return NEXT_PUBLISHER.test(glue);
}

/** True where the text between a title and a person says that the person wrote it too: "Red Neck. With Stephen Rauchenbush". */
export function saysWith(glue: string): boolean {
  return COAUTHOR.test(glue);
}

/** True for a part of a reference that goes on with one more author: "& Leigh, David". */
export function goesOnWithAuthor(part: string): boolean {
  return JOINING.test(part);
}
