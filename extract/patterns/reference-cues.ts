/** How a reference points at another reference instead of naming it. */
export type BackReference = "ibid" | "idem" | "op-cit" | "see-note";

const CHAIN =
  /\b(?:as )?(?:quoted|cited|qtd\.?|reproduced|excerpted)\s(?:in|by|from|after)\b|\bapud\b|\bquot\. (?:in|by)\b/giu;
const BREAK = /;|(?<=[.)”"’]\s)(?=(?:See|Cf\.|Also|For|Compare|On)\s)/gu;
const IBID = /^[\s("“]{0,3}(?:See |Cf\. |And |see |cf\. )?(?:ibid|ib|idem?)(?:em)?\b/iu;
const OP_CIT = /\b(?:op\.?\s?cit|loc\.?\s?cit|o\.\s?c|ubi supra|as cited|work cited|opere citato)\b/iu;
const SEE_NOTE =
  /\b(?:foot)?notes?\s(\d{1,4})(?:,)?\s?(?:above|supra)|\b(?:supra|above)[, ]{1,2}(?:foot)?(?:note|n\.)\s?(\d{1,4})/iu;
const LOCATOR =
  /\b(?:pp?|pgs?|pages?|fols?|ff|§{1,2}|chap(?:ter)?s?|ch|cap|sects?|col|lines?)\.?\s?((?:[ivxlc]{1,8}|\d{1,5})(?:\s?[-–—]\s?(?:[ivxlc]{1,8}|\d{1,5}))?(?:,\s\d{1,4}(?:[-–]\d{1,4})?){0,6})(?![\d\p{L}])/iu;
const VOLUME_PAGE = /(?<![\p{L}\d])((?:[IVXLC]{1,7}|[ivxlc]{1,7})[.,:]\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)/u;
const TRAILING_PAGES = /,\s(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\.?\s?$/u;
const COLON_PAGES = /:\s?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?)(?=[);.,]|$)/u;
const VOLUME =
  /\bvols?\.?\s([IVXLC]{1,7}|[ivxlc]{1,7}|\d{1,3})(?![\p{L}\d])|^["”’.,\s]{0,4}(?:[\p{Lu}][\p{L} ]{2,60},?\s)?(\d{1,3})(?:\s?\(\d{1,4}\)|[.:]\s?\d)/u;
const PAGES = /(?:pp?\.\s?|:\s?|\.\s|,\s)(\d{1,4}\s?[-–]\s?\d{1,4})(?!\d)/u;
const YEAR = /(?<![\d–-])(1[4-9]\d\d|20\d\d)[a-z]?(?![\d–-])/u;
const IMPRINT_REACH = 140;
const PROSE_OR_MONTH =
  /(?<![\p{L}’'])\p{Ll}{3,}\s\p{Ll}{2,}\s|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const LONGEST_SCANNED = 2_000;

/** Where a quoted source ends and the work that quotes it begins. */
export function chainCuesIn(text: string): { start: number; end: number }[] {
  return spansOf(CHAIN, text);
}

/** Where one reference ends and the next begins: semicolons, "See", "Cf.". */
export function breaksIn(text: string): { start: number; end: number }[] {
  return spansOf(BREAK, text);
}

function spansOf(pattern: RegExp, text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
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

/** The page, chapter or folio that a reference gives. */
export function locatorIn(reference: string): string | undefined {
  const text = reference.slice(0, LONGEST_SCANNED);
  for (const pattern of [LOCATOR, VOLUME_PAGE, COLON_PAGES, TRAILING_PAGES]) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return match[1].replace(/\s?[-–—]\s?/gu, "-");
  }
  return undefined;
}

/** The year of print in the words before or behind a title; none where prose or a day's date leads up to it. */
export function imprintYearIn(words: string): string | undefined {
  const match = YEAR.exec(words.slice(0, IMPRINT_REACH));
  return match && !PROSE_OR_MONTH.test(words.slice(0, match.index)) ? match[1] : undefined;
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
