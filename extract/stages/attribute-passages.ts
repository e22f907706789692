import type { Span } from "#model";
import type { Attributed, EntityNumber, Linked, Section, Stretch } from "../document.ts";
import { isAuthorsOwnPart } from "../patterns/book-openings.ts";
import { isJournalFooter } from "../patterns/furniture.ts";
import {
  introducesAuthor,
  isOtherHand,
  isPublishersNote,
  isTranslatorLine,
  saysByAtEnd,
  saysWho,
} from "../patterns/people-lines.ts";
import { opensReply } from "../patterns/reply-headings.ts";
import { speaksAsWe } from "../patterns/voice.ts";
import { isActor } from "./actors.ts";
import { authorOfText, introducer } from "./author-of-text.ts";
import { coAuthorsOf } from "./co-authors.ts";
import { commentersOf } from "./commenters.ts";
import { letterWriters } from "./letter-writers.ts";
import { besideLetters, unsignedByLetter } from "./letters-apart.ts";
import { isAboveSignature, isOfManyHands, isOnlyIntroduced, mainAuthor } from "./main-author.ts";
import { type NameInText, namesInText, namesWithin } from "./names-in-text.ts";
import { withEditorsOfNotes } from "./notes-of-editors.ts";
import { spokenTurns } from "./spoken-turns.ts";
import { textStretches } from "./text-stretches.ts";
import { type TitlePage, titlePageOf } from "./title-page-author.ts";
import type { Turn } from "./turn.ts";

const TITLE_PAGE = 4;
const FILLS_LINE = 0.6;
/** Within so many characters a life names whom it tells of. */
const SUBJECT_REACH = 160;
const REACH_AFTER = 40;

type Author = EntityNumber | undefined;

/** Finds who speaks in each stretch, and who signs the text: bylines, signatures, headings, the journal's footer. */
export function attributePassages(document: Linked): Attributed {
  const names = namesInText(document);
  const page = titlePageOf(document, names);
  const letters = letterWriters(document, names);
  const own = document.sections.map((section) => unsignedByLetter(document, section, letters));
  const signed = own.map((section, number) => signerOf(document, section, number, names, page));
  const titleAuthor = signed[0];
  const withTitle = document.sections.map((section, number) =>
    inherits(section) ? (signed[number] ?? titleAuthor) : signed[number],
  );
  const author = isOfManyHands(document, withTitle)
    ? undefined
    : authorBy(document, withTitle, names, () => authorOfText(besideLetters(document, letters), names));
  const authors = document.sections.map((section, number) =>
    isOwnVoice(section)
      ? (withTitle[number] ?? (section.kind === "article" ? undefined : author))
      : undefined,
  );
  const turns = new Map([...letters, ...spokenTurns(document, names, author)]);
  const speakers = speakersOf(document, authors, author, { names, turns });
  if (author === undefined) return { ...document, speakers };
  const coAuthors = coAuthorsOf(document, author, names);
  return { ...document, author, ...(coAuthors.length > 0 && { coAuthors }), speakers };
}

/** Whoever signs most of it, else whom the journal's footer or the title page names; whoever signs an introduction alone, if nobody else. */
function authorBy(
  document: Linked,
  signers: readonly Author[],
  names: readonly NameInText[],
  onPage: () => Author,
): Author {
  const main = mainAuthor(document, signers);
  if (main !== undefined && isOnlyIntroduced(document, signers)) return onPage() ?? main;
  return main ?? footerAuthor(document, names) ?? onPage();
}

function isOwnVoice(section: Section): boolean {
  return section.kind !== "comments" && section.kind !== "furniture";
}

/** A title page's author goes on into every part but one with a voice of its own. */
function inherits(section: Section): boolean {
  return section.kind === "body" || section.kind === "introduction" || section.kind === "article";
}

/** Who signs a section by byline, signature or heading; a Person before an Organisation. */
function signerOf(
  document: Linked,
  section: Section,
  number: number,
  names: readonly NameInText[],
  page: TitlePage,
): Author {
  const publisher = publishersNote(document, section, names);
  if (publisher !== undefined) return publisher;
  const introduced = introducer(document, section, names);
  if (introduced !== undefined) return introduced;
  if (page.author !== undefined && isAuthorsPart(document, section, page)) return page.author;
  const byLine = section.authorSpan && personIn(names, section.authorSpan);
  const isAuthor = byLine !== undefined && !isTranslator(document.body, section.authorSpan);
  if (isAuthor && !isSubject(document, section.authorSpan, byLine, names)) return byLine;
  const under = number === 0 ? nameUnderTitle(document, names) : headingAuthor(document, section, names);
  return isAuthor && under === byLine ? undefined : under;
}

/** The title page itself, and what a heading calls the author's preface. */
function isAuthorsPart(document: Linked, section: Section, page: TitlePage): boolean {
  if (section.start <= page.start || section.end <= page.end) return true;
  const heading = document.stretches.find(({ start }) => start >= section.start);
  return heading?.kind === "heading" && isAuthorsOwnPart(document.body.slice(heading.start, heading.end));
}

/** True for a name alone on a line over a paragraph that soon speaks of the same person: a heading, no byline. */
function isSubject(
  { body, stretches }: Linked,
  line: Span | undefined,
  person: EntityNumber,
  names: readonly NameInText[],
): boolean {
  if (!line || saysWho(body.slice(line.start, line.end))) return false;
  const next = stretches.find(({ start }) => start >= line.end);
  if (next?.kind !== "paragraph") return false;
  const opening = { start: next.start, end: Math.min(next.end, next.start + SUBJECT_REACH) };
  const told = namesWithin(names, opening).find(({ entity }) => entity === person);
  return told !== undefined && !introducesAuthor(body.slice(told.end, told.end + REACH_AFTER));
}

function isTranslator(body: string, span: Span | undefined): boolean {
  return span !== undefined && isTranslatorLine(body.slice(span.start, span.end));
}

/** The first person named within a span, else the first organisation. */
function personIn(names: readonly NameInText[], span: Span): Author {
  const within = namesWithin(names, span);
  const first =
    within.find(({ type }) => type === "Person") ?? within.find(({ type }) => type === "Organisation");
  return first?.entity;
}

/** "OpenStax" or "Peter Kropotkin, Mutual Aid" on a line of its own right under the title. */
function nameUnderTitle(document: Linked, names: readonly NameInText[]): Author {
  const lines = textStretches(document).slice(1, TITLE_PAGE);
  for (const [at, stretch] of lines.entries()) {
    if (stretch.kind === "paragraph" && stretch.end - stretch.start > 60) return undefined;
    if (stretch.kind === "byline" || isOtherHand(document.body.slice(stretch.start, stretch.end))) continue;
    const first = namesWithin(names, stretch).find(isActor);
    if (first && first.start === stretch.start && leads(document.body, first, stretch)) {
      if (isSubject(document, stretch, first.entity, names)) return undefined;
      return first.type === "Person" || !isLetterhead(lines.slice(at + 1)) ? first.entity : undefined;
    }
  }
  return undefined;
}

/** True where two more headings follow: the head of a record, no author's line. */
function isLetterhead(after: readonly Stretch[]): boolean {
  return after.filter(({ kind }) => kind === "heading").length >= 2;
}

/** True where the name fills its line, or a comma and a title follow it. */
function leads(body: string, name: Span, line: Span): boolean {
  if (name.end - name.start >= (line.end - line.start) * FILLS_LINE) return true;
  return body.startsWith(", ", name.end);
}

/** "Foreword by Will Thorne" as a heading. */
function headingAuthor(document: Linked, section: Section, names: readonly NameInText[]): Author {
  const heading = document.stretches.find(({ start }) => start >= section.start);
  if (heading?.kind !== "heading" || heading.start >= section.end) return undefined;
  const person = namesWithin(names, heading).find(({ type }) => type === "Person");
  if (!person) return undefined;
  const isNamed = opensReply(document.body.slice(heading.start, heading.end));
  return isNamed || saysByAtEnd(document.body.slice(heading.start, person.start)) ? person.entity : undefined;
}

/** A publisher's note speaks for the publisher named before it on the title page. */
function publishersNote(document: Linked, section: Section, names: readonly NameInText[]): Author {
  const heading = document.stretches.find(
    (stretch) =>
      stretch.start >= section.start &&
      stretch.start < section.end &&
      stretch.kind === "heading" &&
      isPublishersNote(document.body.slice(stretch.start, stretch.end)),
  );
  if (!heading) return undefined;
  return namesWithin(names, { start: 0, end: heading.start }).find(({ type }) => type === "Organisation")
    ?.entity;
}

/** "Journal of the X" under a text that is unsigned and says "we": X speaks. */
function footerAuthor(document: Linked, names: readonly NameInText[]): Author {
  const footer = document.stretches.find(
    ({ kind, start, end }) => kind === "furniture" && isJournalFooter(document.body.slice(start, end)),
  );
  if (!footer) return undefined;
  const own = document.stretches.filter(
    ({ kind, section }) => kind === "paragraph" && document.sections[section]?.kind !== "article",
  );
  const isWe = own.some(({ start, end }) => speaksAsWe(document.body.slice(start, end)));
  return isWe ? namesWithin(names, footer).find(({ type }) => type === "Organisation")?.entity : undefined;
}

/** Speakers by stretch; a quotation is left to a later stage, a note speaks with the part that its mark is in. */
function speakersOf(
  document: Linked,
  authors: readonly Author[],
  author: Author,
  { names, turns }: { readonly names: readonly NameInText[]; readonly turns: ReadonlyMap<number, Turn> },
): Author[] {
  const commenters = commentersOf(document, names);
  const speakers = document.stretches.map((_, number) => {
    const turn = turns.get(number);
    return turn ? turn.speaker : (commenters[number] ?? voiceOf(document, number, authors, author));
  });
  for (const note of document.notes) {
    if (!note.marker) continue;
    const home = sectionAt(document.sections, note.marker.start);
    const signature = document.sections[home]?.authorSpan;
    const isBehindSignature =
      signature !== undefined && signature.start > note.marker.start && note.start > signature.end;
    if (!isBehindSignature && authors[home] !== undefined) speakers[note.stretch] = authors[home];
  }
  return withEditorsOfNotes(document, speakers, author, names);
}

function voiceOf(document: Linked, number: number, authors: readonly Author[], author: Author): Author {
  const stretch = document.stretches[number];
  if (!stretch || NOBODYS.has(stretch.kind)) return undefined;
  const section = document.sections[stretch.section];
  if (section?.kind === "notes" || section?.kind === "bibliography") return author;
  return stretch.kind === "note" && !isAboveSignature(document, number) ? author : authors[stretch.section];
}
const NOBODYS: ReadonlySet<string> = new Set(["quotation", "comment", "furniture"]);

function sectionAt(sections: readonly Section[], offset: number): number {
  const found = sections.findIndex(({ start, end }) => start <= offset && offset < end);
  return Math.max(found, 0);
}
