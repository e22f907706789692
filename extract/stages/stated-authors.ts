import { type Span, wordsAt } from "#model";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isAbout, isMadeOf, isWrittenBy, ownsTitle, wroteTitle } from "../patterns/authoring-words.ts";
import { citesBefore } from "../patterns/citing-words.ts";
import { withoutOpenMarkup } from "../patterns/markup-signs.ts";
import { joinsAuthors, joinsAuthorToWork, namesEditor, namesTranslator } from "../patterns/reference-glue.ts";
import { isPlaced, standsBehindComma } from "../patterns/works-in-sentences.ts";
import { type TypedSpan, workInSentence } from "./works-in-sentences.ts";

/** What says beside a name whether its bearer made a book or put it out. */
const REACH = 40;
/** Authors of one work that are read beside it. */
const MOST_AUTHORS = 8;

/**
 * The people whom the words beside a title state as its authors: "Hume's History", "History, by Hume", in a reference "Hume,
 * History", in running text "Hume, History, iv. 20" and "In the History, Hume says". Translators and editors are none, nor does
 * a periodical have any. `names` is sorted; `at` is the title's index in it.
 */
export function statedAuthors<Name extends TypedSpan>(
  body: string,
  names: readonly Name[],
  at: number,
  isReference: boolean,
): Name[] {
  const work = names[at];
  if (!work || isPeriodicalTitle(wordsAt(body, work))) return [];
  const before = authorsBefore(body, names, at, isReference);
  if (before.length > 0) return before;
  const behind = authorsBehind(body, names, at);
  return behind.length > 0 || isReference ? behind : authorsInPassing(body, names, at);
}

/** "In Capital, Marx counts ...", "Shanin (The Awkward Class)". */
function authorsInPassing<Name extends TypedSpan>(body: string, names: readonly Name[], at: number): Name[] {
  const found = [workInSentence(body, names, at - 1), workInSentence(body, names, at)];
  return [...(found.find((stated) => stated?.work === names[at])?.writers ?? [])];
}

function authorsBefore<Name extends TypedSpan>(
  body: string,
  names: readonly Name[],
  at: number,
  isReference: boolean,
): Name[] {
  const [author, work] = [names[at - 1], names[at]];
  if (author?.type !== "Person" || !work) return [];
  const between = withoutOpenMarkup(body.slice(author.end, work.start));
  const before = body.slice(Math.max(0, author.start - REACH), author.start);
  const isHead = isReference && !isAbout(before) && joinsAuthorToWork(between);
  const isStated = isHead || ownsTitle(between) || wroteTitle(between) || isCitedTitle(body, author, work);
  return isStated ? joined(body, names, at - 1, -1) : [];
}

/** "Hume, History of England, iv. 20" or "cites Hume, History of England" in running text, where a comma alone tells nothing. */
export function isCitedTitle(body: string, author: Span, work: Span): boolean {
  if (!standsBehindComma(withoutOpenMarkup(body.slice(author.end, work.start)))) return false;
  const before = body.slice(Math.max(0, author.start - REACH), author.start);
  if (namesEditor(before, "") || namesTranslator(before)) return false;
  return citesBefore(before) || isPlaced(body.slice(work.end, work.end + REACH));
}

/** "A review of the History by Smith" is Smith's, the History is not. */
function authorsBehind<Name extends TypedSpan>(body: string, names: readonly Name[], at: number): Name[] {
  const [work, author] = [names[at], names[at + 1]];
  if (author?.type !== "Person" || !work) return [];
  const isBy = isWrittenBy(body.slice(work.end, author.start));
  return isBy && !isMadeOf(body.slice(Math.max(0, work.start - REACH), work.start))
    ? joined(body, names, at + 1, 1)
    : [];
}

/** The author at an index with those that stand beside it as authors; none where they edited or translated the work. */
function joined<Name extends TypedSpan>(
  body: string,
  names: readonly Name[],
  from: number,
  step: 1 | -1,
): Name[] {
  const authors: Name[] = [];
  for (let at = from; authors.length < MOST_AUTHORS; at += step) {
    const name = names[at];
    const near = authors.at(-1);
    if (name?.type !== "Person" || (near && !areJoined(body, name, near))) break;
    const before = body.slice(Math.max(0, name.start - REACH), name.start);
    const after = body.slice(name.end, name.end + REACH);
    if (namesEditor(before, after) || namesTranslator(before, after)) return [];
    authors.push(name);
  }
  return authors;
}

function areJoined(body: string, one: Span, other: Span): boolean {
  const between = body.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return between.length > 1 && joinsAuthors(between);
}
