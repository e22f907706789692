import type { Span } from "#model";

const word = "\\p{Lu}[\\p{L}’'-]*";
const particles = "(?:(?:de|van|von|di|da|del|della|le|la|ten|ter|den|der|al-|el-)\\s?){0,2}";
const notGiven =
  "(?!(?:The|A|An|I|My|Our|On|In|How|Why|What|When|Who|His|Her|Its?|Die|Der|Das|La|Le|Les|El)(?![\\p{L}’'.-]))";

/** "Horkheimer, Max", "Neidhardt, W. Jim", "van Faassen, Marijke" at the head of a bibliography entry, up to a stop, bracket or "and". */
const INVERTED = new RegExp(
  `^(?:[–—•*-]\\s|\\[\\d{1,3}\\]\\s)?(?<name>${particles}${word}(?:[ -]${word})?, ${notGiven}${word}(?:(?:(?<=[ .-]\\p{Lu})\\. ?|[ -])(?:${notGiven}${word}|de|van|von)(?![\\p{L}])){0,3}(?:(?<=[ .-]\\p{Lu})\\.)?)(?=\\.?,? (?:and|&) |\\.? \\(|\\.?[;.,:] (?:["“‘\\p{Lu}\\d(]|eds?\\b))`,
  "u",
);
/** Two words before the comma may be a name in its order, if a colon or bracket follows: "David Archard, Sexual Consent (". */
const IN_ORDER = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,/u;
const OPENS_IMPRINT = /^(?::| \()/u;
const LONGEST_HEAD = 120;

/** A publisher behind ": " and up to the year, a stop or the end. */
const PUBLISHER =
  /^\s?: (?<name>(?:The )?\p{Lu}[\p{L}’'.&-]*(?:(?:, | )(?:\p{Lu}[\p{L}’'.&-]*|&|and|of|for|de|the|du|der|für|und|e|y)){0,9}?)(?=,? (?:\[?c?\.?\s?(?:1[4-9]|20)\d\d|n\.d)|\.?\s?$|\.\s|\.?\)|;|, (?:pp?\.|vol))/u;
const IMPRINT = /^(?:,? (?:and |& )?\p{Lu}[\p{L}.-]{2,20})? ?: \p{Lu}/u;
const ARTICLE = /^The /u;
const MONTH_AT_END =
  /,? (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const STOP = /(?<=\p{L}{3})\.$/u;
const LONGEST_PUBLISHER = 100;
const INITIAL_AT_END = /[ .-]\p{Lu}$/u;

/** The inverted name that opens a bibliography entry, as a place in the entry, or nothing. */
export function invertedNameAt(entry: string): Span | undefined {
  const match = INVERTED.exec(entry.slice(0, LONGEST_HEAD));
  const name = match?.groups?.["name"];
  if (!match || name === undefined) return undefined;
  const start = match[0].length - name.length;
  const end = start + name.length;
  if (IN_ORDER.test(name) && OPENS_IMPRINT.test(entry.slice(end, end + 2))) return undefined;
  return { start, end: INITIAL_AT_END.test(name) && entry[end] === "." ? end + 1 : end };
}

/** True behind the place of an imprint: ": Verso", or ", Heidelberg: Springer". */
export function opensImprint(after: string): boolean {
  return IMPRINT.test(after);
}

/** The publisher behind a place and a colon ("London: Verso, 1990"), as a place in the words behind the place's name, or nothing. */
export function publisherAfterPlace(after: string): Span | undefined {
  const match = PUBLISHER.exec(after.slice(0, LONGEST_PUBLISHER));
  const named = match?.groups?.["name"];
  if (!match || named === undefined) return undefined;
  const name = named.replace(ARTICLE, "");
  const start = match[0].length - name.length;
  return { start, end: start + name.replace(MONTH_AT_END, "").replace(STOP, "").length };
}
