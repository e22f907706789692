const genre =
  "book|books|pamphlet|essay|essays|article|articles|novel|novels|novella|novellas|poem|play|film|films|work|works|treatise|speech|letter|letters|preface|introduction|chapter|paper|review|lecture|report|history|study|manifesto|memoirs?|autobiography|biography|story|stories|column|thesis|dissertation|trilogy|documentary|monograph|tract|brochure|edition|masterpiece|bestseller|classic|collection|volume|magnum opus";
/** Words that cannot stand between an author and a title: they begin another phrase. */
const turning =
  "(?!(?:in|on|at|to|from|of|for|with|by|against|about|into|when|while|that|which|who|like|as|and|or|making|using|toward|towards|over|under|than|but|because|see|cf|compare|is|was|are|were)(?![\\p{L}-]))";
const describing = `(?:\\(?\\d{4}\\)? |(?:a|${turning}\\p{Ll}[\\p{L}-]{1,14}),? ){0,4}`;
/** "Composed the bulk of the Treatises". */
const portion =
  "(?:(?:(?:the )?(?:bulk|rest|whole|most|greater part|(?:first|second|third|last) (?:part|half|volume|draft)|draft|beginning|end)|much|parts?|portions) of )?";
const opening = "[\"“‘'«(]?[*_]{0,3}";
const MADE_OF = new RegExp(
  `(?<!\\p{L})(?:reviews?|translations?|editions?|account|discussions?|critiques?|criticisms?|readings?|summary|summaries|abridge?ments?|adaptations?|versions?|interpretations?|commentary|commentaries|notices?) (?:of|on) (?:the |his |her )?${opening}$`,
  "iu",
);

const ABOUT = /(?<!\p{L})(?:on|about|under|concerning|against|life of)\s(?:the\s|Mr\.?\s|Dr\.?\s|Sir\s)?$/iu;
const OWN_GENRE = new RegExp(
  `^['’]s? ${describing}(?:(?:${genre})(?: of \\d{4})?(?: (?:on|about) \\p{Ll}{3,20})?,? ?(?:called |entitled |titled |,)?)?${opening}$`,
  "u",
);
const WROTE = new RegExp(
  `^,?(?: (?:has|had|have|also|later|then|first|himself|herself|soon|and|who|co-)){0,3} ?(?:wrote|writes|published|authored|co-authored|co-wrote|composed|penned|directed|completed|drafted|finished) ${portion}${describing}(?:(?:${genre})(?: (?:of|on|about|in) (?:the )?[\\p{L}\\d-]{3,20})?,? ?(?:called |entitled |titled |,)?)?${opening}$`,
  "u",
);
/** "She wrote", "He travelled to China and later wrote the novel". */
const PRONOUN_WROTE = new RegExp(
  `(?:^|[^\\p{L}])(?:[Hh]e|[Ss]he)(?: [^.;:!?"“”()]{1,40} and)?(?: (?:has|had|have|also|later|then|first|himself|herself|soon|next)){0,3} (?:(?:wrote|writes|authored|co-authored|co-wrote|composed|penned|completed|drafted|finished|published) ${portion}|(?:is|was) (?:also )?(?:the )?(?:author|writer) of )${describing}(?:(?:${genre}),? ?(?:called |entitled |titled |,)?)?${opening}$`,
  "u",
);
const AUTHOR_OF = new RegExp(
  `^,? (?:\\(?\\d{4}[–-]\\d{4}\\)?,? )?(?:is |was )?(?:best known as )?(?:the |an |later |co-)?(?:author|writer|director|co-author)s? of (?:the |a )?${describing}${opening}$`,
  "u",
);
const IN_OWN = new RegExp(`^[^.;:!?"“”()]{0,70}[ ,]in h(?:is|er) ${describing}${opening}$`, "u");
const RIGHT_BEHIND = /^(?: \([^()]{1,30}\))?,?(?: who(?: [\p{L}-]+){0,4})? (?:in|with|and) h(?:is|er) /u;
const GOVERNED =
  /(?<!\p{L})(?:like|unlike|than|to|with|from|for|against|at|under|into|on|upon|about)\s(?:(?:the|an?|this|that|Mr\.?|Dr\.?|Sir|Lord|Professor|\p{Ll}{4,14})\s){0,2}$/iu;
/** "Influenced by John Stuart Mill, ": a preposition, and names that a list goes on from. */
const OBJECT =
  /(?<!\p{L})(?:like|unlike|than|to|with|from|for|against|at|under|on|upon|about|by|of|between) (?:the |Mr\.? |Dr\.? |Sir )?(?:\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,3}(?:, and |, | and )){0,4}$/u;
const IN_TITLE = /^,? in (?:["“]|[*_]{1,3})$|^,? whose ["“]?[*_]{0,3}$/u;
const BY_BEHIND =
  /^["”’,.;]{0,3}(?: ?\((?:[^()]{1,30})\))?(?:\[\d{1,3}\])?["”’,.]{0,2},? (?:was |is |were )?(?:a |an |the )?(?:(?:\p{Ll}{3,14} ){0,2}(?:book|novel|pamphlet|film|essay|article|poem|work|study|play|paper|review) )?(?:(?:co-?)?(?:written|authored|composed|drafted|directed|penned|issued) (?:in \d{4} )?)?by (?:the )?(?:\p{Ll}[\p{L}-]{2,14} ){0,3}(?:Mr\.? |Mrs\.? |Dr\.? |Prof(?:essor|\.)? |Sir |Rev\.? )?$/u;
const PUBLISHED_BY =
  /^["”’,.;]{0,3}(?: ?\((?:[^()]{1,30})\))?(?:\[\d{1,3}\])?,? (?:which )?(?:was |is |were |had been |being )?(?:then |first |later |also |re)?(?:published|issued|put out|printed|brought out|reprinted|republished|released)(?: (?:in|on|as) (?:\p{L}{1,14} ){0,4}(?:\d{4} )?)? ?by (?:the )?(?:publisher |publishers |house of )?$/u;
const APPEARED_IN =
  /^["”’,.;]{0,3}(?: ?\((?:[^()]{1,30})\))?(?:\[\d{1,3}\])?,? (?:which )?(?:was |is |were |had been )?(?:then |first |later |also |re)?(?:published|appeared|printed|serialized|serialised|reprinted|republished)? ?in (?:the |his |her )?(?:\p{Ll}[\p{L}-]{2,14} ){0,3}["“‘«]?$/u;
const ORGAN_OF =
  /^["”’,]{0,2},? ?\(?(?:(?:the|an|a) )?(?:\p{Ll}{4,12} ){0,2}(?:[Jj]ournal|[Oo]rgan|[Nn]ewspaper|[Pp]aper|[Mm]agazine|[Bb]ulletin|[Qq]uarterly|[Pp]ublication|mouthpiece) of (?:the )?$/u;
const IN_BRACKETS = /^["”’]? ?\($/u;
const AFTER_BRACKETED = /^(?:\)|, \d{4})/u;
/** "His style, the Title" goes on to something else. */
const owned = describing.replace(turning, `(?!(?:the|an?) )${turning}`);
const HIS_TITLE = new RegExp(
  `(?:^|[^\\p{L}])(?:[Hh]is|[Hh]er) ${owned}(?:(?:${genre})(?: (?:on|about) [^.;:()]{2,40} \\(?(?:called|entitled|titled) |(?: (?:on|about) (?:the )?(?:\\p{Ll}{3,14} )?)?,? ?(?:called |entitled |titled |,)?| (?:is|was|were|are|includes?|included) ))?${opening}$`,
  "u",
);
const HIS_PAPER = /(?:journal|newspaper|magazine|weekly|daily|periodical|quarterly),? ["“‘'«(]?$/u;
const JOINS_TITLES = new RegExp(
  `^["”’']?(?: ?\\([^()]{1,80}\\)| ?\\[\\d{1,3}\\]){0,3}["”’']?(?:,|;|,? and|,? as well as)(?: and)?(?: the| his| her)?(?: an? (?:\\p{Ll}{3,14} )?(?:${genre}),?)? ["“‘'«]?$`,
  "u",
);
const TRANSLATED_BY =
  /\btranslat(?:ed|ion)(?: into \p{Lu}\p{Ll}{2,12})?(?: (?:from|out of|with|and|anew) [^,;.:()]{1,60})?(?:,? (?:is|was))?(?:,? (?:made|done))?,? by (?:Mr\.? |Mrs\.? |Miss |Dr\.? |Sir )?$|\b[Tt]ranslators?: ?$/u;
const TRANSLATED =
  /^(?: (?:has|had|also|later|then)){0,2} (?:translates|translated|has translated)(?: out of \p{Lu}\p{Ll}+)? (?:the |his |her )?["“‘«]?$|^['’]s? (?:\(\d{4}\) )?(?:\p{L}{3,12} ){0,2}(?:translation|rendering) of (?:the |his |her )?["“‘«]?$|^,? (?:the |a |an )?(?:\p{L}{3,12} )?translator of (?:the greater (?:part|portion) of )?(?:the )?["“‘«]?$|^(?:['’]s)?(?: \(\d{4}\))?(?: |, )(?:[^.;:!?"“”()]{0,60} )?h(?:is|er) (?:own )?(?:\p{L}{3,12} )?(?:translation|rendering) of (?:the )?["“‘«]?$/u;
const LIST_OF_WORKS =
  /^(?:(?:selected|major|main|principal|published|complete|notable|early|later|other|untranslated) )?(?:works?|books?|novels?|publications?|writings|bibliography|filmography|films|essays|articles|pamphlets|poetry|poems|plays|nonfiction|non-fiction|fiction|short fiction|short stories|short fiction collections|children's fiction|works translated into english|selected bibliography|select bibliography|discography)\b.{0,40}$/iu;
const OPENS_LIFE = /^,? (?:\(|was |is )/u;
const NOT_OWN = /\b(?:on|about|further|biographies|criticism|secondary|references|sources|external)\b/iu;

const reaches = (between: string) => between.length <= 110;

/** True for "X's Title", "X's pamphlet on work, 'Title'". */
export function ownsTitle(between: string): boolean {
  return reaches(between) && OWN_GENRE.test(between);
}

/** True for "X wrote the influential Title", "X, author of Title", "X, in his Title". */
export function wroteTitle(between: string): boolean {
  return (
    reaches(between) &&
    (WROTE.test(between) || AUTHOR_OF.test(between) || IN_OWN.test(between) || IN_TITLE.test(between))
  );
}

/** True where a preposition in front of a name leaves the verb behind it to another: "a leftist like Ciliga, used". */
export function isNoSubject(before: string): boolean {
  return GOVERNED.test(before);
}

/** True where a preposition governs the name behind these words, or the list that it goes on: "influenced by Mill, ". */
export function isObjectOfPreposition(before: string): boolean {
  return OBJECT.test(before);
}

/** True for "X, who in his Title" and, unless something governs X, "X used the word in his Title": he is whom "his" means. */
export function isInOwnTitle(before: string, between: string): boolean {
  return RIGHT_BEHIND.test(between) || (IN_OWN.test(between) && !isNoSubject(before));
}

/** True for "Title (1886), by X", "Title, a novel written by X". */
export function isWrittenBy(between: string): boolean {
  return reaches(between) && BY_BEHIND.test(between);
}

/** True where the words before a title say that what follows it is of another's making: "a review of", "the translation of". */
export function isMadeOf(before: string): boolean {
  return MADE_OF.test(before);
}

const DISCUSSED =
  /(?<!\p{L})(?:reviews?|critiques?|criticisms?|attacks?|articles?|essays?|notices?|comments?|discussions?|account) (?:of|on|upon) [^.;:]{0,40}$/iu;

/** True where the words before a title say that something was said of it: "Freeman's attack on Froude's". */
export function isDiscussed(before: string): boolean {
  return DISCUSSED.test(before);
}

/** True where the words before a name make it what something is about: "the article on". */
export function isAbout(before: string): boolean {
  return ABOUT.test(before);
}

/** True for "Title was published in 1919 by X". */
export function isPublishedBy(between: string): boolean {
  return reaches(between) && PUBLISHED_BY.test(between);
}

/** True for "Title appeared in Journal", "'Title', in the Journal". */
export function appearedIn(between: string): boolean {
  return reaches(between) && APPEARED_IN.test(between);
}

/** True for "Title, organ of the X". */
export function isOrganOf(between: string): boolean {
  return reaches(between) && ORGAN_OF.test(between);
}

/** True for "Title (X)" and "Title (X, 1935)". */
export function isImprint(between: string, after: string): boolean {
  return IN_BRACKETS.test(between) && AFTER_BRACKETED.test(after);
}

const BY_AND = /(?<!\p{L})and(?!\p{L})|&/u;

/** True where "and" stands between two people. */
export function joinsByAnd(between: string): boolean {
  return BY_AND.test(between);
}

/** True where the words between two titles only go on with a list: " (1900), ", " and ". */
export function joinsTitles(between: string): boolean {
  return reaches(between) && JOINS_TITLES.test(between);
}

/** True where "his" or "her" stands in front of a title: "in his Economics". */
export function isHisTitle(before: string): boolean {
  return HIS_TITLE.test(before);
}

/** True where "he" or "she" of these words wrote the title behind them. */
export function isWrittenByPronoun(before: string): boolean {
  return PRONOUN_WROTE.test(before);
}

const OWNER = /(?<!\p{L})(?:[Hh]is|[Hh]er)(?!\p{L})/gu;

/** Where the last "his" or "her" of the words before a title stands; their end where none does. */
export function startOfOwner(before: string): number {
  return [...before.matchAll(OWNER)].at(-1)?.index ?? before.length;
}

const HER = /^[Hh]er(?!\p{L})/u;

/** True where the owner of a title is "her", which a country may be too. */
export function isHers(owner: string): boolean {
  return HER.test(owner);
}

/** Where the clause before an offset begins: behind the last semicolon since the start of its sentence, else at that start. */
export function startOfClause(body: string, from: number, offset: number): number {
  const semicolon = body.slice(from, offset).lastIndexOf("; ");
  return semicolon < 0 ? from : from + semicolon + 2;
}

const IN_WORKS_OF = /^["”’*_]{0,2}(?: ?\([^()]{1,20}\))?, in (?:Mr\.? |Dr\.? |Sir |Bishop |Archbishop )?$/u;
const WORKS =
  /^(?:(?:Collected|Complete|Selected|Posthumous|Miscellaneous|Prose|Political|English|Poetical|Gesammelte|Sämmtliche|Sämtliche) )?(?:Works?|Writings|Werke|Schriften|Œuvres|Oeuvres|Opera|Opere|Essays|Papers|Letters|Correspondence|Remains|Miscellanies|Tracts)$/u;

/** True between a title and the person in whose works it stands: "Theodicee, in Kant's Werke". */
export function isInWorksOf(between: string, works: string): boolean {
  return IN_WORKS_OF.test(between) && WORKS.test(works);
}

/** True where what stands in front of a title says that it is a paper, which is somebody's without being written by him. */
export function isHisPaper(before: string): boolean {
  return HIS_PAPER.test(before);
}

/** True for "Title ... translated by X" (the words in front of X). */
export function isTranslatedBy(between: string): boolean {
  return reaches(between) && TRANSLATED_BY.test(between);
}

/** True for "X translated Title". */
export function translatedTitle(between: string): boolean {
  return reaches(between) && TRANSLATED.test(between);
}

/** True where the words behind a name open a biography: "(1888 – 1950) was". */
export function opensBiography(after: string): boolean {
  return OPENS_LIFE.test(after);
}

/** True where a heading opens a list of works by the person that the text is about. */
export function opensOwnWorks(heading: string): boolean {
  return LIST_OF_WORKS.test(heading.replace(/:$/u, "")) && !NOT_OWN.test(heading);
}

const OWN_WRITINGS =
  /^['’]s? (?:(?:\p{Ll}{3,14}) ){0,2}(?:writings|works|books|treatises|plays|poems|novels|dialogues|letters)(?!\p{L})/u;
const SENTENCE_END = /\.["”’)]?\s+(?:In\s|\p{Lu})/u;

/** True where the words behind a name speak of all that the person wrote: "'s writings". */
export function ownsWritings(after: string): boolean {
  return OWN_WRITINGS.test(after);
}

/** True where a sentence ends within the words between two titles of a list. */
export function endsSentence(between: string): boolean {
  return SENTENCE_END.test(between);
}
