import { groupedBy, wordsAt } from "#model";
import type { FoundMention, Stretch } from "../document.ts";
import { firstWordOfTitle, isCalledByWord, isShortTitle, nameKey } from "../patterns/name-variants.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { joinsAuthorToWork } from "../patterns/reference-glue.ts";
import { isCitedByPage } from "../patterns/works-in-sentences.ts";
import type { Gloss } from "./glosses.ts";
import { indexAt } from "./span-order.ts";

/** What stands between an author and a title is no more than a sign, a year or "'s". */
const REACH = 16;
/** Signs before a title in which its bracket may open. */
const BRACKET_REACH = 80;
/** Titles of one author that are held against one another. */
const MOST_TITLES = 60;

/** A title with the author in front of it. */
interface OwnedTitle {
  readonly index: number;
  readonly owner: string;
  readonly surface: string;
}

/**
 * Pairs of titles of which the second is the first made short: "Maurer, Geschichte der Markenverfassung in Deutschland" and
 * then "Maurer, Markenverfassung". Only behind the same author, and where it fits none of the author's other titles.
 */
export function shortTitles(
  body: string,
  works: readonly FoundMention[],
  all: readonly FoundMention[],
): Gloss[] {
  const byAuthor = groupedBy(ownedTitles(body, works, all), ({ owner }) => owner);
  return [...byAuthor.values()].flatMap((titles) => {
    const forms = [...new Map(titles.map((title) => [nameKey(title.surface), title])).values()];
    return forms.slice(0, MOST_TITLES).flatMap((short): Gloss[] => {
      const longer = forms
        .slice(0, MOST_TITLES)
        .filter(({ surface }) => isShortTitle(short.surface, surface));
      const [long] = longer;
      return long && longer.length === 1 ? [[long.index, short.index]] : [];
    });
  });
}

/**
 * Pairs of a listed title and its opening words with a page behind them in brackets, as references in the text cite it: "(Political
 * Economy 28)" of "The Political Economy of Slavery". Only where one listed title alone opens so.
 */
export function titlesCitedByPage(
  body: string,
  works: readonly FoundMention[],
  stretches: readonly Stretch[],
): Gloss[] {
  const isListed = ({ start }: FoundMention) =>
    stretches[indexAt(stretches, start) ?? -1]?.kind === "bibliography";
  const listed = new Map<string, number>();
  works.forEach((work, index) => {
    if (isListed(work)) listed.set(nameKey(wordsAt(body, work)), index);
  });
  if (listed.size === 0) return [];
  return works.flatMap((work, index): Gloss[] => {
    if (isListed(work) || !isCitedByPage(...around(body, work))) return [];
    const key = nameKey(wordsAt(body, work));
    const longer = [...listed].filter(([title]) => title === key || title.startsWith(`${key} `));
    const [long] = longer;
    return long && longer.length === 1 ? [[long[1], index]] : [];
  });
}

/**
 * Pairs of a title and the one word by which the text goes on to call it: "the Reflections" of "Reflections on the Revolution in
 * France". Only behind an article or "his", and where one title alone begins so.
 */
export function titlesByFirstWord(body: string, works: readonly FoundMention[]): Gloss[] {
  const titles = new Map<string, number>();
  const byWord = new Map<string, Set<string>>();
  works.forEach((work, index) => {
    const title = nameKey(wordsAt(body, work));
    const word = firstWordOfTitle(title);
    if (word === undefined) return;
    if (!titles.has(title)) titles.set(title, index);
    byWord.set(word, (byWord.get(word) ?? new Set()).add(title));
  });
  return works.flatMap((work, index): Gloss[] => {
    const [title, other] = byWord.get(nameKey(wordsAt(body, work))) ?? [];
    const long = other === undefined && title !== undefined ? titles.get(title) : undefined;
    if (long === undefined || long > index) return [];
    return isCalledByWord(body.slice(Math.max(0, work.start - REACH), work.start)) ? [[long, index]] : [];
  });
}

function around(body: string, { start, end }: FoundMention): [string, string] {
  return [body.slice(Math.max(0, start - BRACKET_REACH), start), body.slice(end, end + REACH)];
}

function ownedTitles(
  body: string,
  works: readonly FoundMention[],
  all: readonly FoundMention[],
): OwnedTitle[] {
  const numbers = new Map(works.map((work, index) => [work, index]));
  return all.flatMap((work, at): OwnedTitle[] => {
    const [author, index] = [all[at - 1], numbers.get(work)];
    if (index === undefined || author?.type !== "Person" || work.start - author.end > REACH) return [];
    if (!joinsAuthorToWork(body.slice(author.end, work.start))) return [];
    const owner = personNameOf(wordsAt(body, author))?.surname;
    return owner === undefined ? [] : [{ index, owner, surface: wordsAt(body, work) }];
  });
}
