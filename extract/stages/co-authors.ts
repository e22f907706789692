import { overlaps, type Span } from "#model";
import type { EntityNumber, Linked } from "../document.ts";
import { holdsNamesOnly, markupBefore, saysAuthorBefore } from "../patterns/author-lines.ts";
import { areCoAuthors } from "../patterns/co-author-lines.ts";
import { isOtherHand } from "../patterns/people-lines.ts";
import { type NameInText, namesWithin, wordsBesideNames } from "./names-in-text.ts";

/** Stretches at the top of a text among which its byline stands. */
const TITLE_PAGE_STRETCHES = 8;

/** Who signs the text beside its author: those whom its file names at its head, and those listed with him on its title page. */
export function coAuthorsOf(
  document: Linked,
  author: EntityNumber | undefined,
  names: readonly NameInText[],
): EntityNumber[] {
  if (author === undefined) return [];
  const beside = [...namedInHead(document, names), ...listedWith(document, author, names)];
  return [...new Set(beside)].filter((one) => one !== author);
}

function namedInHead({ markup }: Linked, names: readonly NameInText[]): EntityNumber[] {
  const named = markup.filter(({ kind }) => kind === "own-author");
  return names
    .filter((name) => name.type !== "Work" && named.some((place) => overlaps(name, place)))
    .map(({ entity }) => entity);
}

function listedWith(document: Linked, author: EntityNumber, names: readonly NameInText[]): EntityNumber[] {
  const page = titlePageOf(document);
  const people = names.filter(({ type, end }) => type === "Person" && end <= page.end);
  const first = people.findIndex(
    (name) => name.entity === author && opensByline(document, page, name, people),
  );
  if (first < 0) return [];
  const listed: EntityNumber[] = [];
  for (let at = first + 1; at < people.length; at++) {
    const [before, name] = [people[at - 1], people[at]];
    if (!before || !name || !areCoAuthors(around(document.body, before, name))) break;
    listed.push(name.entity);
  }
  return listed;
}

function titlePageOf({ stretches }: Linked): Span {
  const own = stretches.filter(({ kind }) => kind !== "furniture").slice(0, TITLE_PAGE_STRETCHES);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

/** True where nothing but "by" stands before the name on its line, or the line is a byline; a title that begins with the name is none. */
function opensByline(document: Linked, page: Span, name: NameInText, people: readonly NameInText[]): boolean {
  const { body, stretches } = document;
  const stretch = stretches.find(({ start, end }) => start <= name.start && name.end <= end);
  const lineStart = Math.max(body.lastIndexOf("\n", name.start - 1) + 1, page.start);
  const line = body.slice(lineStart, name.start);
  const before = line.slice(markupBefore(line));
  if (!stretch || name.start < page.start || isOtherHand(before)) return false;
  if (saysAuthorBefore(before, body.slice(name.end, lineEnd(body, name.end)))) return true;
  if (stretch.kind === "note" || before.trim() !== "") return false;
  return (
    stretch.kind !== "title" ||
    isLineOfPeople(document, { start: lineStart, end: lineEnd(body, name.end) }, people)
  );
}

/** "Ann Archer and Bo Baker" over the title: a line with no other word. */
function isLineOfPeople({ body }: Linked, line: Span, people: readonly NameInText[]): boolean {
  return holdsNamesOnly(wordsBesideNames(body, line, namesWithin(people, line)));
}

function around(body: string, before: NameInText, name: NameInText) {
  return {
    between: body.slice(before.end, name.start),
    behind: body.slice(name.end, lineEnd(body, name.end)),
  };
}

function lineEnd(body: string, offset: number): number {
  const end = body.indexOf("\n", offset);
  return end < 0 ? body.length : end;
}
