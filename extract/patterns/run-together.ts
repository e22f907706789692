/** A person with first name, initial and surname, or initials and surname, run together with a title of two words or more: "Lars T. Lih Lenin Rediscovered". */
const AUTHOR_TITLE =
  /^(?<author>(?:\p{Lu}\p{Ll}{1,20} )?(?:\p{Lu}\. ?){1,4}\p{Lu}[\p{L}-]{1,30}) (?=\p{Lu}\p{L}{1,30} \p{L})/u;

/** Length of the author's name at the head of a reference that has no comma behind it; undefined where there is none. */
export function authorBeforeTitle(surface: string): number | undefined {
  return AUTHOR_TITLE.exec(surface)?.groups?.["author"]?.length;
}

const LONGEST_SURFACE = 260;
/** Where an article's title ends, before the capital of the periodical: its own question mark, the mark that closes it, a full stop. */
const END_OF_ARTICLE = /(?:[?!][”"’]?|[”"]|(?<=\p{L}{2})[.,][”"]|(?<=\p{L}{4}|\p{Ll} \p{Lu})\.) (?=\p{Lu})/gu;
const WORD_OF_NAME = /^(?:\p{Lu}[\p{L}'’&-]*|of|and|&|the|for|in|on|de|des|der|la|für|und)$/u;
const CLOSING = /[”"]/u;
/** A question mark belongs to the title that it ends, as the full stop of an initial does. */
const OWN_SIGN = /^[?!]/u;
const INITIAL = / \p{Lu}$/u;

/** The day of an issue in brackets: "(2007-02-15)", "(15 February 2007)". */
const DAY_IN_BRACKETS =
  /^ \((?:\d{4}-\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})/u;

/** True where the day of an issue stands in brackets behind a title. */
export function isOfDay(after: string): boolean {
  return DAY_IN_BRACKETS.test(after);
}

/** Where an article ends and the periodical that it stands in begins. */
export interface ArticleAndPeriodical {
  readonly end: number;
  readonly periodical: number;
}

/**
 * The two titles of "Who Is a Moron? The Scientific Monthly", which a volume or a day follows; undefined where the words may be
 * one title. Behind a full stop the periodical has two words, behind an initial three, as "Letters of Martin
 * K. Van Buren" has none.
 */
export function articleInPeriodical(
  surface: string,
  isPeriodical: boolean,
): ArticleAndPeriodical | undefined {
  if (surface.length > LONGEST_SURFACE) return undefined;
  const last = [...surface.matchAll(END_OF_ARTICLE)].at(-1);
  if (!last) return undefined;
  const sign = last[0].trimEnd();
  const [article, name] = [surface.slice(0, last.index), surface.slice(last.index + last[0].length)];
  const words = name.split(" ");
  if (article.split(" ").length < 2 || !words.every((word) => WORD_OF_NAME.test(word))) return undefined;
  const closes = CLOSING.test(sign) && !/[“"]/u.test(article);
  const fewest = sign === "." ? (INITIAL.test(article) ? 3 : 2) : 1;
  if (!closes && (!isPeriodical || words.length < fewest)) return undefined;
  const end = last.index + (OWN_SIGN.test(sign) || INITIAL.test(article) ? 1 : 0);
  return { end, periodical: last.index + last[0].length };
}
