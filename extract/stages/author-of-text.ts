import type { Span } from "#model";
import type { EntityNumber, Linked, Section, Stretch } from "../document.ts";
import {
  endsTitleLine,
  holdsNamesOnly,
  introducesContributor,
  isSigningDash,
  leadsToTitle,
  markupBefore,
  saysAuthorBefore,
  saysIntroducedBy,
  saysWhoseText,
  writesTo,
} from "../patterns/author-lines.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { isActor } from "./actors.ts";
import { type NameInText, namesWithin, wordsBesideNames } from "./names-in-text.ts";
import { linesOf, textStretches } from "./text-stretches.ts";

/** A paragraph with a line of so many characters is prose: the title page ends above it. */
const PROSE = 120;
const TITLE_PAGE_STRETCHES = 14;
const FOOT_STRETCHES = 4;
const LONGEST_FOOT = 420;
/** A text that names somebody oftener than this in its prose is about them. */
const MOST_TOLD = 1;
/** Within so many characters a life names whom it tells of. */
const SUBJECT_REACH = 160;
const FILLS_LINE = 0.6;
const LONGEST_LEAD = 100;

type Author = EntityNumber | undefined;

/**
 * Who wrote a text that has no byline or signature of its own line: whom the title page names as its author, else whose name
 * opens the title page, else who is introduced or signs at the foot. Whoever the prose speaks of is its subject.
 */
export function authorOfText(document: Linked, names: readonly NameInText[]): Author {
  const actors = names.filter(isActor);
  const own = withoutIntroductions(document);
  const head = headOf(document.body, own);
  const prose = own.slice(head.length);
  const isTold = ({ entity }: NameInText) =>
    isNamedFirst(actors, prose[0], entity) || timesNamed(actors, prose, entity) > MOST_TOLD;
  const lines = linesWithoutMarkup(document.body, head);
  return (
    namedOn(document.body, lines, actors, saysAuthorBefore)?.entity ??
    unless(isTold, namedOn(document.body, lines, actors, saysWhose)) ??
    unless(isTold, nameAlone(document.body, lines.slice(1), actors)) ??
    unless(isTold, isTitled(document, lines[0]) ? undefined : openingName(document.body, lines, actors)) ??
    unless(isTold, closingName(document.body, lines[0], actors)) ??
    footAuthor(document, actors, isTold)
  );
}

/** An introduction behind the title page speaks of the author, and in another's name. */
function withoutIntroductions(document: Linked): Stretch[] {
  const own = textStretches(document);
  if (document.sections[0]?.kind === "introduction") return own;
  return own.filter(({ section }) => document.sections[section]?.kind !== "introduction");
}

function unless(isTold: (name: NameInText) => boolean, name: NameInText | undefined): Author {
  return name && !isTold(name) ? name.entity : undefined;
}

/** The stretches above the first prose. */
function headOf(body: string, stretches: readonly Stretch[]): Stretch[] {
  const first = stretches.findIndex((stretch) => isProse(body, stretch));
  return stretches.slice(0, Math.min(first < 0 ? stretches.length : first, TITLE_PAGE_STRETCHES));
}

function isProse(body: string, { kind, start, end }: Stretch): boolean {
  return (
    kind === "paragraph" &&
    body
      .slice(start, end)
      .split("\n")
      .some(({ length }) => length > PROSE)
  );
}

/** True where the prose opens with the name, as a life does. */
function isNamedFirst(
  actors: readonly NameInText[],
  opening: Stretch | undefined,
  entity: EntityNumber,
): boolean {
  if (opening?.kind !== "paragraph") return false;
  const span = { start: opening.start, end: Math.min(opening.end, opening.start + SUBJECT_REACH) };
  return namesWithin(actors, span).some((name) => name.entity === entity);
}

function timesNamed(actors: readonly NameInText[], prose: readonly Stretch[], entity: EntityNumber): number {
  return prose.reduce(
    (sum, stretch) => sum + namesWithin(actors, stretch).filter((name) => name.entity === entity).length,
    0,
  );
}

/** The lines of stretches, without blanks and signs of markup before them. */
function linesWithoutMarkup(body: string, stretches: readonly Stretch[]): Span[] {
  return linesOf(body, stretches).map(({ start, end }) => ({
    start: start + markupBefore(body.slice(start, end)),
    end,
  }));
}

/** The first name on a line whose words before the name say that it is the author's. */
function namedOn(
  body: string,
  lines: readonly Span[],
  actors: readonly NameInText[],
  says: (before: string, after: string) => boolean,
): NameInText | undefined {
  for (const line of lines) {
    const named = namesWithin(actors, line).find(({ start, end }) =>
      says(body.slice(line.start, start), body.slice(end, line.end)),
    );
    if (named) return named;
  }
  return undefined;
}

function saysWhose(before: string, after: string): boolean {
  return saysWhoseText(before) || writesTo(before, after);
}

/** The first name on a line that holds nothing but names, dates and addresses. */
function nameAlone(
  body: string,
  lines: readonly Span[],
  actors: readonly NameInText[],
): NameInText | undefined {
  for (const line of lines) {
    const named = namesWithin(actors, line);
    const [first] = named;
    if (first?.type === "Person" && holdsNamesOnly(wordsBesideNames(body, line, named))) return first;
  }
  return undefined;
}

/** True where the file sets the first line as the heading and calls itself so: a name there is what it is about. */
function isTitled({ body, title, markup }: Linked, line: Span | undefined): boolean {
  if (!line || withoutMarkup(body.slice(line.start, line.end).trim()) !== title) return false;
  return markup.some(({ kind, start }) => kind === "heading" && start === line.start);
}

/** The name that opens the first line, with a title behind it on the same line or the next. */
function openingName(
  body: string,
  [first, second]: readonly Span[],
  actors: readonly NameInText[],
): NameInText | undefined {
  const [name] = first ? namesWithin(actors, first) : [];
  if (!first || !name || name.start !== first.start) return undefined;
  const fills =
    name.end - name.start >= (first.end - first.start) * FILLS_LINE ||
    (name.type === "Person" && nameAlone(body, [first], actors) !== undefined);
  return (fills && second !== undefined) || leadsToTitle(body.slice(name.end, first.end)) ? name : undefined;
}

/** The name that ends the first line behind a dash or in brackets: "Title — X", "Title (X, 1987)". */
function closingName(
  body: string,
  line: Span | undefined,
  actors: readonly NameInText[],
): NameInText | undefined {
  const name = line && namesWithin(actors, line).at(-1);
  if (!line || name?.type !== "Person") return undefined;
  return endsTitleLine(body.slice(line.start, name.start), body.slice(name.end, line.end)) ? name : undefined;
}

/** Who signs behind a dash, or is introduced as contributor, at the foot of the prose. */
function footAuthor(
  { body, stretches }: Linked,
  actors: readonly NameInText[],
  isTold: (name: NameInText) => boolean,
): Author {
  const written = stretches.filter(({ kind }) => kind === "paragraph" || kind === "heading");
  for (const stretch of written.slice(-FOOT_STRETCHES).reverse()) {
    const [name] = stretch.end - stretch.start > LONGEST_FOOT ? [] : namesWithin(actors, stretch);
    if (name?.type !== "Person" || isTold(name)) continue;
    const before = body.slice(
      stretch.start + markupBefore(body.slice(stretch.start, stretch.end)),
      name.start,
    );
    const after = body.slice(name.end, stretch.end);
    if (introducesContributor(before, after)) return name.entity;
    if (isSigningDash(before) && !after.includes(". ")) return name.entity;
  }
  return undefined;
}

/** Who wrote an unsigned introduction, where the title page above it says so: "With an introduction by X", "Translated by X". */
export function introducer(
  document: Linked,
  { kind, start, authorSpan }: Section,
  names: readonly NameInText[],
): Author {
  const heading = document.stretches.find((stretch) => stretch.start >= start);
  if (kind !== "introduction" || start === 0 || authorSpan || heading?.kind !== "heading") return undefined;
  const title = document.body.slice(heading.start, heading.end);
  const above = document.stretches.slice(0, TITLE_PAGE_STRETCHES).filter(({ end }) => end <= heading.start);
  const page = { start: above[0]?.start ?? 0, end: above.at(-1)?.end ?? 0 };
  return namesWithin(names, page).find(
    ({ type, start }) =>
      type === "Person" && saysIntroducedBy(title, lineBefore(document.body, page.start, start)),
  )?.entity;
}

/** The words before an offset, with line breaks as blanks, as far back as a line may reach. */
function lineBefore(body: string, from: number, offset: number): string {
  return body.slice(Math.max(from, offset - LONGEST_LEAD), offset).replace(/\s+/gu, " ");
}
