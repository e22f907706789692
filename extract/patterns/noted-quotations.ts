const LAST_MARK = /(?:(?<=[.!?…]["”’')\]]{0,2})\s?(?:\((\d{1,3})\)|\[(\d{1,3})\])|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))$/u;
const ANY_MARK = /[([]\d{1,3}[)\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;

/** True for a paragraph whose one note mark closes its last sentence. */
export function endsInItsOnlyMark(paragraph: string): boolean {
  return LAST_MARK.test(paragraph) && [...paragraph.matchAll(ANY_MARK)].length === 1;
}

const given = "(?:\\p{Lu}\\.[ -]?|\\p{Lu}\\p{Ll}{1,15} )";
/** "V.I. Lenin, Collected Works Vol. 26 p.288.": a name, a title and a place, and no word more. */
const REFERENCE = new RegExp(
  `^(?:${given}){0,5} ?(\\p{Lu}[\\p{L}’'-]{2,24}), ["“‘_*]{0,2}\\p{Lu}[^;!?]{3,140}?\\d{1,4}\\)?\\.?$`,
  "u",
);
const SAYS_MORE =
  /(?<!\p{L})(?:[Ss]ee|[Cc]f|[Qq]uoted|[Cc]ited|[Aa]lso|[Bb]ut|this|is|was|has|here|where|which)(?!\p{L})/u;

/** The surname of whoever wrote what a note refers to, where the note is one plain reference and no more. */
export function authorOfPlainNote(note: string): string | undefined {
  const words = note.trim();
  return SAYS_MORE.test(words) ? undefined : REFERENCE.exec(words)?.[1];
}

const pastForm =
  "(?:written|wrote|said|stated|declared|argued|explained|urged|encouraged|called|insisted|held|told|put|described|proclaimed|taught|warned|defined|set out|summed up|outlined|drafted|published|spoke)";
const HAS_SAID = new RegExp(`(?<![\\p{L}])${pastForm}(?![\\p{L}])`, "u");
const LAST_SENTENCES = 260;

/** True where the end of a paragraph tells of somebody's writing or saying: "He constantly encouraged worker initiative." */
export function endsInTellingOfWords(paragraph: string): boolean {
  return HAS_SAID.test(paragraph.slice(-LAST_SENTENCES));
}

const person = "(?:[Hh]e|[Ss]he|[Tt]hey|\\p{Lu}[\\p{L}’'-]{2,24})";
const LOOKS_BACK = new RegExp(
  `^(?:${person} (?:had )?(?:wrote|written|said|spoke|penned|published) (?:this|that|these (?:words|lines)|those (?:words|lines)|so|thus)|(?:This|That) (?:passage|quotation|extract)|(?:These|Those) (?:words|lines) (?:of|were|by|are))(?![\\p{L}])`,
  "u",
);

/** True for a paragraph that opens by looking back at another's words: "He wrote this in 1916". */
export function looksBackAtWords(paragraph: string): boolean {
  return LOOKS_BACK.test(paragraph);
}

const OF_ANOTHER = /(?<![\p{L}])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]im|[Hh]er)(?![\p{L}])/u;
const WITH_YEAR = /(?<!\d)1[5-9]\d\d(?!\d)/u;
const LEFT_OUT = /[\p{L}]\s?(?:…|\.\.\.|\. \. \.)\s?[\p{L}]/u;
const IN_PERSON = /(?<![\p{L}])(?:I|[Ww]e|[Oo]ur|[Mm]y|Let (?:us|the|them))(?![\p{L}])/u;
const THEN = /(?<![\p{L}])(?:was|were|had|did)(?![\p{L}])/u;

/** True for a paragraph that may be somebody's words as they stand: of no one person and no year, in the voice of one who speaks or of what always holds. */
export function maySpeak(paragraph: string): boolean {
  if (OF_ANOTHER.test(paragraph) || WITH_YEAR.test(paragraph)) return false;
  return LEFT_OUT.test(paragraph) || IN_PERSON.test(paragraph) || !THEN.test(paragraph);
}
