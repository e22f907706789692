/** How a reference points at another reference instead of naming it. */
export type BackReference = "ibid" | "idem" | "op-cit" | "see-note";

const CHAIN =
  /\b(?:as )?(?:quoted|cited|qtd\.?|reproduced|excerpted)\s(?:at length |in full |also )?(?:in|by|from|after)\b|\bapud\b|\bquot\. (?:in|by)\b|(?<=[,;] )cit\.(?: in| by| from)?(?= \p{L})/giu;
/** A semicolon behind a first year, "(1867; London: Penguin, 1976)", or before "first published" parts no references. */
const BREAK =
  /(?<![([](?:1[4-9]|20)\d\d);(?!\s(?:first|originally|orig\.)\s(?:pub|print|ed)|\s(?:\d{1,2}(?:st|nd|rd|th)|second|third|new|rev(?:ised|\.))\s(?:\p{L}{3,9}\.?\s)?ed(?:n|ition|\.)|\s(?:repr|rpt|reissued)(?![\p{L}])(?!\. in)|\sreprint(?:ed)?\s)|(?<=[.)”"’]\s)(?=(?:See|C[fp]\.|Also|For|Compare|On)\s)/gu;
const IBID = /^[\s("“]{0,3}(?:See |C[fp]\. |And |see |c[fp]\. )?(?:ibid|ib|idem?)(?:em)?\b/iu;
const OP_CIT =
  /\b(?:op\.?\s?cit|loc\.?\s?cit|art\.?\s?cit|o\.\s?c|l\. c\.|ubi sup(?:ra)?|ut supra|as cited|(?:work|book|article)s? cited|opere? citato|loco citato|above[- ]cited|cited above|previously cited)\b/iu;
/** "Idem", "Id.", "The same", "———": the author of the reference before stands here too. */
const SAME_AUTHOR =
  /^[\s("“[•]{0,4}(?:(?:\d{1,3}\]?\.?\s)?(?:See |C[fp]\. |see |c[fp]\. |and |And |See also |see also )?(?:[Ii]dem|[Ee]adem|[Ii]d\.|[Tt]he same(?=[,.:;])|[Tt]he same (?:author|writer)(?:['’]s)?|[Ss]ame (?:author|writer))(?=[\s,.:;(])|(?:[-—–―_]{2,12}|[—―])(?=[\s,.:(]))/u;
const SEE_NOTE =
  /\b(?:foot)?(?:notes?|nn?\.)\s(\d{1,4}),?\s?(?:above|supra)|\b(?:supra|above|see|in)[,. ]{1,2}(?:at )?(?:foot)?(?:notes?|nn?\.)\s?(\d{1,4})/iu;
const VOLUME =
  /\bvols?\.?\s([IVXLC]{1,7}|[ivxlc]{1,7}|\d{1,3})(?![\p{L}\d])|^["”’.,\s]{0,4}(?:[\p{Lu}][\p{L} ]{2,60},?\s)?(\d{1,3})(?:\s?\(\d{1,4}\)|[.:]\s?\d)/u;
const PAGES = /(?:pp?\.\s?|:\s?|\.\s|,\s)(\d{1,4}\s?[-–]\s?\d{1,4})(?!\d)/u;
const TRANSLATIONS =
  /(?<![\p{L}])(?:translated|translations?|versions?)(?![\p{L}])[^.:]{0,80}(?:following|as follows|in (?:this|the) order|appeared|were|are)[^.:]{0,60}:|(?<![\p{L}])[Tt]ranslations?(?: into \p{Lu}\p{Ll}+)?:/u;
/** A capitalised word that is neither a word of locators nor a Roman number. */
const NAMING =
  /(?<![\p{L}.])(?!(?:Footnote|Note|Notes|See|Cf|Ibid|Ib|Idem|Id|Op|Loc|Vol|Vols|Pp?|Page|Pages|Ch|Chap|Chapter|Chaps|Bk|Book|Books|Pt|Part|Sect?|Section|Art|Article|No|Nos|Fol|Lib|Cap|Tom|Letter|Letters|Preface|Introduction|Appendix|Act|Lecture|The|In|On|At|For|Also)(?![\p{L}])|[IVXLC]+(?![\p{L}]))\p{Lu}\p{L}/u;
const TRANSLATIONS_REACH = 200;
const LONGEST_SCANNED = 2_000;

/** Where a quoted source ends and the work that quotes it begins. */
export function chainCuesIn(text: string): { start: number; end: number }[] {
  return spansOf(CHAIN, text);
}

const PARTED_OFF = /[,;(]\s?$/u;

/** True where behind a comma, a semicolon or a bracket the words lead from one source to another: "13 April 1918, quoted in Avrich". */
export function leadsToSource(before: string, words: string): boolean {
  return PARTED_OFF.test(before) && chainCuesIn(words)[0]?.start === 0;
}

/** "Cobb, Story, p. 300, citing Records, iv": what a work cites, as its citer says. */
const CITING = /(?:(?<=[,(]\s?)|(?<=[\d).]\s))(?:citing|quoting)(?=\s)/gu;

/** Where a work ends and what it cites begins. */
export function citingCuesIn(text: string): { start: number; end: number }[] {
  return spansOf(CITING, text);
}

const QUOTED_THROUGH =
  /^(?:,? \(?\d{4}[a-z]?\)?)?(?:: ?\d{1,4}|, (?:pp?\. )?\d{1,4})?(?:[–-]\d{1,4})?,? (?:(?:as )?(?:quoted|cited|qtd\.) (?:in|by)|apud|ap\.) (?:Mr\.? |Dr\.? )?$/u;

/** True where the words between two names say that the second quotes the first: "Mukarovsky, quoted in Galan". */
export function isQuotedThrough(between: string): boolean {
  return QUOTED_THROUGH.test(between);
}

const REFERENCE_END = /;|(?:1[4-9]|20)\d\d[a-z]?\)/u;

/** True where a reference ends within the words: a semicolon, or the year at the end of its imprint. */
export function endsReference(words: string): boolean {
  return REFERENCE_END.test(words);
}

const STANDS_IN = /["”’'.,)] (?:(?:re)?printed |repr\. )?in:? (?:["“‘*_]|\p{Lu})/u;

/** True where the words behind a title say that it stands in another book: ", in S. Gopal (ed.), Selected Works". */
export function saysItStandsIn(words: string): boolean {
  return STANDS_IN.test(words);
}

/** Where one reference ends and the next begins: semicolons, "See", "Cf.". */
export function breaksIn(text: string): { start: number; end: number }[] {
  return spansOf(BREAK, text);
}

const IN_BRACKETS = /(?<=[([])[^()[\]]{8,300}(?=[)\]])/gu;

/** What stands in brackets in running text, without the brackets. */
export function bracketsIn(text: string): { start: number; end: number }[] {
  return spansOf(IN_BRACKETS, text);
}

const CLOSING_BRACKET = /\([^()]{4,200}\)[.\s]{0,3}$/u;
const ONLY_THROUGH = /^\((?:as )?(?:quoted|cited|qtd\.?) (?:in|by|from)\s/iu;

/** Offset of the bracket that ends words, "... on a Sunday. (Destrée 1913, 44)"; nothing where it names only who quotes them. */
export function closingBracketIn(words: string): number | undefined {
  const found = CLOSING_BRACKET.exec(words);
  return found && !ONLY_THROUGH.test(found[0]) ? found.index : undefined;
}

function spansOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const REFERENCE_LIKE =
  /\bpp?\.\s?\d|\b(?:[Ii]bid|[Ii]b\.|op\. ?cit|loc\. ?cit|[Ss]upra|[Vv]ols?\.|[Ff]ols?\.|[Cc]h(?:ap)?\.|[Nn]os?\. ?\d|[Ss]ec\.|[Bb]k\.|[Ll]ib\.|[Cc]ap\.|[Ee]ds?\.|[Tt]rans\.|MSS?|[Cc]f\.|[Qq]uoted (?:in|by|from)|[Cc]ited (?:in|by))|(?:^|[.;(\]] )See (?:also )?\p{Lu}|\(\d{4}\)|,\s[12]\d{3}(?!\d)|[,;]\s[ivxl]{1,6}[.,]\s?\d|,\s\d{1,4}(?:[-–]\d{1,4})?\.?(?:$|\s\p{Lu})/u;

/** True where the words point at a page, volume, year or another text, as notes do. */
export function looksLikeReference(words: string): boolean {
  return REFERENCE_LIKE.test(words.slice(0, LONGEST_SCANNED));
}

/** The back-reference that a reference is made of, if it is one. */
export function backReferenceIn(reference: string): BackReference | undefined {
  const text = reference.slice(0, LONGEST_SCANNED);
  if (IBID.test(text)) return /^[\s("“]{0,3}idem?\b/iu.test(text) ? "idem" : "ibid";
  if (SEE_NOTE.test(text)) return "see-note";
  return OP_CIT.test(text) ? "op-cit" : undefined;
}

/** The label of the note that "note 8 above" points at. */
export function notePointedAt(reference: string): string | undefined {
  const match = SEE_NOTE.exec(reference.slice(0, LONGEST_SCANNED));
  return match?.[1] ?? match?.[2];
}

/** True where a note only points at a place of what its text names: "P. 35.", "Vol. II, ch. 4"; a word with a capital may name another source. */
export function namesNobody(note: string): boolean {
  return !NAMING.test(note.slice(0, LONGEST_SCANNED));
}

const WHOLE_WORD = /\p{L}{3,}(?![\p{L}.])|(?<!\p{L})of(?!\p{L})/gu;

/** True for words of which two of some length are not abbreviated: "Great War"; "Hist. of England". */
export function hasTwoWholeWords(words: string): boolean {
  return (words.slice(0, LONGEST_SCANNED).match(WHOLE_WORD)?.length ?? 0) >= 2;
}

/** True where a note tells in what order or by whom works were translated: "The writings were translated in the following order:". */
export function tellsOfTranslations(note: string): boolean {
  return TRANSLATIONS.test(note.slice(0, TRANSLATIONS_REACH));
}

/** True where the reference opens with "idem" or dashes in the place of its author. */
export function repeatsAuthor(reference: string): boolean {
  return SAME_AUTHOR.test(reference);
}

/** How much of a reference stands in the place of its author: "Idem", "———"; 0 where nothing does. */
export function sameAuthorLength(reference: string): number {
  return SAME_AUTHOR.exec(reference)?.[0].length ?? 0;
}

/** The volume that a reference gives behind a title. */
export function volumeIn(behind: string): string | undefined {
  const match = VOLUME.exec(behind.slice(0, LONGEST_SCANNED));
  return match?.[1] ?? match?.[2];
}

/** The pages that an article or chapter fills. */
export function pagesIn(behind: string): string | undefined {
  return PAGES.exec(behind.slice(0, LONGEST_SCANNED))?.[1]?.replace(/\s?[–-]\s?/u, "-");
}
