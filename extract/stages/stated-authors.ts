import { type Span, wordsAt } from "#model";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isAbout, isMadeOf, isWrittenBy, ownsTitle, wroteTitle } from "../patterns/authoring-words.ts";
import { withoutOpenMarkup } from "../patterns/markup-signs.ts";
import { joinsAuthors, joinsAuthorToWork, namesEditor, namesTranslator } from "../patterns/reference-glue.ts";

/** What says beside a name whether its bearer made a book or put it out. */
const REACH = 40;
/** Authors of one work that are read beside it. */
const MOST_AUTHORS = 8;

/** A name or a title where it stands. */
interface TypedSpan extends Span {
  readonly type: string;
}

/**
 * The people whom the words beside a title state as its authors: "Hume's History", "History, by Hume", and in a reference "Hume,
 * History"; translators and editors are none, nor does a periodical have any. `names` is sorted; `at` is the title's index in it.
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
  return before.length > 0 ? before : authorsBehind(body, names, at);
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
  const isHead = isReference && !isAbout(body.slice(Math.max(0, author.start - REACH), author.start));
  const isStated = ownsTitle(between) || wroteTitle(between) || (isHead && joinsAuthorToWork(between));
  return isStated ? joined(body, names, at - 1, -1) : [];
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
