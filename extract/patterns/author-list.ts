import type { Span } from "#model";

/** The authors of an entry stand before its year: "Otto, Ida, Jan Quint, and Eva Roos. 2004." or "Otto, I., & Quint, J. (2004)". */
const AUTHORS_BEFORE_YEAR =
  /^(?:[–—•*-]\s|\[\d{1,3}\]\s)?(?<authors>[^\d"“”‘«:;]{8,600}?)(?:,? et al)?[.,]? \(?(?:1[5-9]|20)\d\d[a-z]?(?:\)|[.,:])/u;
const SEPARATOR = /,? (?:and|&) |, /gu;
const PARTICLE = /^(?:de|da|di|du|del|della|der|den|van|von|la|le|el|al|bin|ibn|ter|ten|y)$/u;
const CAPITALISED = /^(?:\(\p{Lu}[\p{L}’'-]{1,20}\)|\p{Lu}[\p{L}\p{M}’'-]{0,30}\.?)$/u;
const INITIALS = /^(?:\p{Lu}(?:\p{Ll}?\.|(?=[ -]|$))[ -]?){1,4}$/u;
const INITIAL_AT_END = /[ ,.-]\p{Lu}$/u;
const NO_NAME = /^(?:The|An|Eds?\.?|Jr\.?|Sr\.?|Inc\.?|Ltd\.?|I{1,3}|IV)$/u;
const LONGEST_ENTRY = 800;
const MOST_WORDS = 6;

/**
 * The authors at the head of a bibliography entry that gives its year right behind them, each as a place in the entry: the
 * first inverted, the others in either order. Nothing for one author, or where a part is no person's name.
 */
export function authorsAt(entry: string): Span[] {
  const match = AUTHORS_BEFORE_YEAR.exec(entry.slice(0, LONGEST_ENTRY));
  const authors = match?.groups?.["authors"];
  if (!match || authors === undefined) return [];
  const parts = partsOf(authors, match[0].indexOf(authors));
  const found = parts.every((part) => isName(wordsIn(entry, part))) ? joined(entry, parts) : undefined;
  return found && found.length > 1 ? found.map((span) => withStop(entry, span)) : [];
}

/** The full stop behind a last initial belongs to the name. */
function withStop(entry: string, { start, end }: Span): Span {
  const isOpen = entry[end] === "." && INITIAL_AT_END.test(entry.slice(start, end));
  return { start, end: isOpen ? end + 1 : end };
}

/** The words between the separators, with their places. */
function partsOf(authors: string, shift: number): Span[] {
  const cuts = [...authors.matchAll(SEPARATOR)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), authors.length];
  return starts.map((start, at) => ({ start: shift + start, end: shift + (ends[at] ?? authors.length) }));
}

function wordsIn(entry: string, { start, end }: Span): string[] {
  return entry.slice(start, end).split(" ");
}

function isName(words: readonly string[]): boolean {
  const isWord = (word: string) => PARTICLE.test(word) || (CAPITALISED.test(word) && !NO_NAME.test(word));
  return words.length <= MOST_WORDS && words.every(isWord);
}

/** A surname joins the given names behind it; undefined where one stands alone, or the first name is not inverted. */
function joined(entry: string, parts: readonly Span[]): Span[] | undefined {
  const found: Span[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (!part) return undefined;
    const isInverted = isSurname(entry, part, next);
    if ((isInverted && !next) || (at === 0 && !isInverted)) return undefined;
    found.push({ start: part.start, end: isInverted && next ? next.end : part.end });
    if (isInverted) at++;
  }
  return found;
}

/** One word, or what stands before bare initials, is a surname; so is "van der Berg". */
function isSurname(entry: string, part: Span, next: Span | undefined): boolean {
  const words = wordsIn(entry, part).filter((word) => !PARTICLE.test(word));
  return words.length === 1 || (!!next && INITIALS.test(entry.slice(next.start, next.end)));
}
