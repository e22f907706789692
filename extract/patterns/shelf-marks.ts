import type { Span } from "#model";

const BRITISH_SERIES = "(?:FO|CO|CAB|HO|PREM|WO|ADM|AIR|KV|BT|LAB|MEPO|DO|SP|TS|PC|PRO|GFM|HW|STAC|PROB)";
const COLLECTION =
  "(?:Add(?:itional|it|l)?|Harl(?:eian|ey)?|Cott(?:on(?:ian)?)?|Eg(?:erton)?|Lansd(?:owne)?|Sloane|Stowe|Rawl(?:inson)?|Tanner|Ashmole|Carte|Royal|Arundel)\\.?";
/** "FO 371/4567", "Add. MS 33,537", "MS Milner dep. 23", "MSS. Eng. hist. c. 45". */
const ALONE = new RegExp(
  `(?<![\\p{L}\\d])(?:${BRITISH_SERIES} ?\\d{1,4}/\\d{1,5}(?:/\\d{1,5})?|${COLLECTION} MSS?\\.? ?\\d{2,3},? ?\\d{1,3}(?!\\d)|MSS?\\.? \\p{Lu}\\p{L}+\\.?(?: \\p{L}{1,9}\\.?){0,3} \\d{1,4})(?![\\d/])`,
  "gu",
);
/** "R 58/2044", "F 7/12345", "RG 59": letters that say what they are only behind the archive that keeps them. */
const KEPT = /^, (?:\p{Lu}{1,3} ?\d{1,4}\/\d{1,5}(?:\/\d{1,5})?|RG ?\d{1,4}|fond \d{1,5})(?![\d/])/u;
const NAME_WORD = "(?!(?:See|Cf|In|From|Also|Both|And) )\\p{Lu}[\\p{L}’'-]{0,30}";
/** "PRO", "Bodleian Library", "Public Record Office, Kew", "Bundesarchiv", "Archives nationales". */
const ARCHIVE = new RegExp(
  `(?<![\\p{L}\\d.])(?:PRO|TNA|NA|BL|NLS|NLW|NLI|PRONI|NARA|BArch|AN|GARF|RGASPI|(?:${NAME_WORD} (?:(?:of|de|di|and|the) )?){0,4}(?:Librar(?:y|ies)|Archives?|Record Office|Records Office|Museum|Bibliothek)(?: of (?:the )?${NAME_WORD})?|(?:${NAME_WORD} ){0,2}\\p{Lu}\\p{Ll}{0,30}archiv|Archiv(?:io|o)(?: (?:${NAME_WORD}|di|de|del|general|storico|central)){1,5}|Archives (?:nationales|Nationales|(?:d[ée]partementales|municipales)(?: (?:du|de la|de l['’]|des|de) ?${NAME_WORD}(?:[- ](?:et[- ])?${NAME_WORD}){0,2})?))(?=(?: \\((?:hereafter|hereinafter|henceforth),? \\p{Lu}{2,6}\\))?[,;:](?! ?\\d))`,
  "gu",
);
const PLACE_BETWEEN = /^, \p{Lu}\p{L}+(?=, )/u;

/** "ADN, M 154/61", "AGS, E 2025": the short name that a text gives an archive, known by the mark behind it. */
const SHORT_ARCHIVE = /(?<![\p{L}\d.])\p{Lu}{2,6}(?=, \p{Lu}{1,3} ?\d{1,4}\/\d{1,5}(?![\d/]))/gu;
const HEREAFTER = /^ \((?:hereafter|hereinafter|henceforth),? \p{Lu}{2,6}\)/u;

/** Papers that a reference names by the mark under which they are kept, and the archive in front of it. */
export interface ShelfMark {
  readonly mark: Span;
  readonly archive?: Span;
}

/** The papers kept in archives that a note names: "PRO, FO 371/4567", "Bundesarchiv, R 58/2044", "Add. MS 33537". */
export function shelfMarksIn(note: string): ShelfMark[] {
  const archives = [...note.matchAll(ARCHIVE), ...note.matchAll(SHORT_ARCHIVE)]
    .map((match) => spanOf(match.index, match[0]))
    .filter(({ start }, at, all) => all.findIndex((one) => one.start === start) === at);
  const marks = [...note.matchAll(ALONE)].map((match) => spanOf(match.index, match[0]));
  const known = marks.map((mark) => {
    const archive = archives.find(({ end }) => endOfPlace(note, end) + 2 === mark.start);
    return archive ? { mark, archive } : { mark };
  });
  const kept = archives.flatMap((archive) => {
    const end = endOfPlace(note, archive.end);
    const match = KEPT.exec(note.slice(end));
    const mark = match && spanOf(end + 2, match[0].slice(2));
    return mark && !marks.some(({ start }) => start === mark.start) ? [{ mark, archive }] : [];
  });
  return [...known, ...kept].sort((a, b) => a.mark.start - b.mark.start);
}

/** "Public Record Office, Kew", "Archives (hereafter AN)": where the town or the short name behind an archive ends. */
function endOfPlace(note: string, end: number): number {
  const from = end + (HEREAFTER.exec(note.slice(end))?.[0].length ?? 0);
  return from + (PLACE_BETWEEN.exec(note.slice(from))?.[0].length ?? 0);
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

const WHOLE =
  /^(?:\p{Lu}{1,4} ?\d{1,4}\/[\d/]{1,11}|RG ?\d{1,4}|fond \d{1,5}|(?:\p{Lu}\p{L}{1,9}\.? )?MSS?\.? .{2,40})$/u;

/** True for a work that is no title but the mark of papers in an archive, which nobody named beside it need have written. */
export function isShelfMark(title: string): boolean {
  return WHOLE.test(title);
}

const MANUSCRIPT = /(?<![\p{L}])MSS?(?![\p{L}])\.?|(?<![\p{L}])(?:[Mm]anuscripts?|[Cc]odex)(?![\p{L}])/u;
const MARK_REACH = 30;

/** True where words call what they stand beside a manuscript: ", MS. fr., "; whoever keeps one did not publish it. */
export function namesManuscript(words: string): boolean {
  return MANUSCRIPT.test(words);
}

/** True where the words right behind a body give the mark of a manuscript: ", Paris, MS. of Ducaurroy, fol. 151". */
export function leadsToManuscript(after: string): boolean {
  const near = after.slice(0, MARK_REACH).split(/[;)]/u, 1)[0] ?? "";
  return MANUSCRIPT.test(near);
}
