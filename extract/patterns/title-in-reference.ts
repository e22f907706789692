/** A title within a reference; offsets count from the beginning of the words given. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
}

const LONGEST_TITLE = 180;
const SHORTEST_TITLE = 4;
const LEADS_TO_TITLE =
  /^(?:,? \(?eds?\.?\)?)?(?:[,:] |\. (?:\(?\d{4}[a-z]?\)?[.,:] )?|,? \(\d{4}[a-z]?\)[.,:]? )/u;
const CLOSED_BY: Readonly<Record<string, RegExp>> = {
  '"': /["”]/u,
  "“": /["”]/u,
  "‘": /’(?!\p{L})/u,
  "'": /['’](?!\p{L})/u,
  "«": /»/u,
};
const numbered = "(?:\\d|[ivxlc]{1,7}(?![\\p{L}])|[IVXLC]{1,7}(?![\\p{L}]))";
/** Where an unquoted title ends: bracket, page, volume, year of print, editor, place, or a full stop behind a whole word. */
const TITLE_ENDS = new RegExp(
  [
    ",? \\((?!\\p{Ll})",
    `,? (?:pp?|pgs?|[Vv]ols?|chaps?|ch|[Nn]os?|sect?|[Bb]k|fol|[Ll]ib|dec|n|tom|t)\\.? ?${numbered}`,
    `[,.] ${numbered.replace("\\d", "\\d{1,4}")}(?:[,. ]|$)(?![-–])`,
    ",? (?:1[4-9]|20)\\d\\d(?! ?[-–])(?=[,.;)]|$)",
    '[;[]|[,.][”"]',
    "[.,] (?=\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? ?: )",
    "[,.] (?=(?:\\p{Lu}\\p{L}+ (?:of |de |et )?){0,4}(?:University|Press|Verlag|Éditions|Editions|Editorial|Books|Publishers|Publishing)(?!\\p{L}))",
    "(?<=[?!]) (?=In \\p{Lu})",
    ",? (?:edited|ed|eds|trans|translated|transl|tr|etc)\\.?(?: |$)",
    "(?<=\\p{L}{4}|\\)|[?!’”]|\\d{4})(?<!(?:Hist|Chron|Corr|Univ|Prof|Dept|Proc|Trans|Bull|Coll|Phil|Amer|Soc))\\. (?=\\p{Lu})",
    "(?<=\\s\\p{Ll}{2,3})(?<!\\s(?:eds?|vols?|nos?|pp|ser|chs?|tr|fl|ca|cf|al|op|cit|sec|bk|st|jr|nr|fol|rev|bd|col|pt|esp|lib|cap))\\. (?=\\p{Lu}\\p{Ll}{2})",
    "(?<=\\p{Ll}{3})\\. (?=\\d{1,3}(?:st|nd|rd|th) )",
    ",? (?=(?:Proc\\.|Proceedings of|Journal of|J\\. \\p{Lu}|Lecture Notes in) ?)",
    "[?!] (?=\\p{Lu}\\p{L}+ (?:\\p{L}+ ){0,5}\\d)",
    ", (?:\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?:,|:| \\d)",
    ",? (?:op|loc)\\. ?cit",
    "\\.?$",
  ].join("|"),
  "u",
);
const NO_TITLE =
  /^(?:[IVXLC]{1,7}[.,: ]|\p{Lu}\.|\p{Lu}\p{Ll}?$|introd|ibid|ib\.|idem|op\.|loc\.|quoted|cited|in |see |letter|ltr|memo|to |interview|eds?\.|p\.|pp\.|vol|the same|\d)/iu;
const HAS_CAPITAL = /^\p{Lu}/u;

/** The title that follows an author's name in a note: quoted, or up to the imprint or page; nothing where unsure. */
export function titleAfterAuthor(after: string): TitleSpan | undefined {
  const lead = LEADS_TO_TITLE.exec(after);
  return lead ? titleAt(after, lead[0].length) : undefined;
}

function titleAt(words: string, at: number): TitleSpan | undefined {
  const closing = CLOSED_BY[words[at] ?? ""];
  const start = closing ? at + 1 : at;
  const rest = words.slice(start, start + LONGEST_TITLE);
  const stop = (closing ?? TITLE_ENDS).exec(rest);
  if (!stop) return undefined;
  const title = rest.slice(0, stop.index).replace(/(?<![,.\s])[,.\s]+$/u, "");
  if (title.length < SHORTEST_TITLE || !HAS_CAPITAL.test(title) || NO_TITLE.test(title)) return undefined;
  return { start, end: start + title.length };
}
