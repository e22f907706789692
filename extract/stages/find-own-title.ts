import { overlaps, type Span, signersOf, wordsAt } from "#model";
import type { Claimed, EntityNumber, FoundEntity, FoundRelation } from "../document.ts";
import { brokenTitleAt } from "../patterns/book-titles.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { isKindOfWriting } from "../patterns/title-heads.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { titleOfText } from "./title-of-text.ts";
import { tiesOfTitlePage } from "./title-pages.ts";

const METHOD = "title";
const SURE = 0.9;
/** A name that fills less of a title says whom the text is about, or what it reviews. */
const MOST_OF_TITLE = 0.5;
const NEARLY_WHOLE_TITLE = 0.7;
/** The name of the author so near to the title stands on the title page. */
const TITLE_PAGE_REACH = 200;
/** A title and an author on lines that follow each other. */
const LINES_BESIDE = 2;

/** The text that was read is itself a work, where its title stands in it: adds it, and that its author wrote it. */
export function findOwnTitle(document: Claimed): Claimed {
  const proper = titleOfText(document);
  const titled = proper ? { ...document, title: titleAt(document.body, proper) } : document;
  const span = proper ?? titleSpan(titled);
  if (!span) return titled;
  return withOwnTitle(proper ? titled : withSeries(titled, span), span);
}

function titleAt(body: string, span: Span): string {
  return withoutMarkup(wordsAt(body, span)).trim();
}

function withOwnTitle(document: Claimed, span: Span): Claimed {
  const covering = coveringOf(document.entities, span);
  if (covering === undefined && isKindOfWriting(document.title)) return document;
  if (covering === undefined) return written(withWork(document, span), span, document.entities.length);
  if (isOwnWork(document, span, covering)) return written(document, span, covering);
  return isTitled(document, span, covering)
    ? withTies(document, tiesOfTitlePage(document, span, covering))
    : document;
}

function titleSpan({ body, title, stretches }: Claimed): Span | undefined {
  const broken = brokenTitleAt(body, title);
  if (broken) return broken;
  const own = title.trim();
  const heads = stretches.filter(({ kind }) => kind === "title" || kind === "heading");
  const headed =
    heads.find(({ start, end }) => withoutMarkup(body.slice(start, end)).trim() === own) ??
    heads.find(({ kind }) => kind === "title");
  return headed && { start: headed.start, end: headed.end };
}

/** What is named by most of a title: whom the text is about, or a work that was found already. */
function coveringOf(entities: readonly FoundEntity[], span: Span): EntityNumber | undefined {
  const found = entities.findIndex((entity) => shareOf(entity, span) >= MOST_OF_TITLE);
  return found < 0 ? undefined : found;
}

/** How much of a title one name of the entity fills. */
function shareOf({ mentions }: FoundEntity, span: Span): number {
  const lengths = mentions
    .filter((mention) => overlaps(mention, span))
    .map(({ start, end }) => Math.min(end, span.end) - Math.max(start, span.start));
  return Math.max(0, ...lengths) / (span.end - span.start);
}

/** A work that the title names as a whole, and that nobody else is said to have written: a preface is in another's book. */
function isOwnWork(document: Claimed, span: Span, number: EntityNumber): boolean {
  if (!isTitled(document, span, number)) return false;
  const own = signersOf(document);
  return !document.relations.some(
    ({ type, source, target }) => type === "AUTHORED" && target === number && !own.includes(source),
  );
}

function isTitled({ entities }: Claimed, span: Span, number: EntityNumber): boolean {
  const work = entities[number];
  return work?.type === "Work" && shareOf(work, span) >= NEARLY_WHOLE_TITLE;
}

/** A series that stands above the title is a work of its editor, and none of whoever wrote this book of it. */
function withSeries(document: Claimed, title: Span): Claimed {
  const series = document.stretches.find(({ kind, end }) => kind === "title" && end <= title.start);
  if (!series) return document;
  const covering = coveringOf(document.entities, series);
  const whole = covering === undefined ? withWork(document, series) : document;
  const work = covering ?? document.entities.length;
  if (whole.entities[work]?.type !== "Work") return document;
  const isOfBook = ({ type, target, evidence }: FoundRelation) =>
    type === "AUTHORED" && target === work && evidence.every(({ start }) => start < title.end);
  const others = whole.relations.filter((relation) => !isOfBook(relation));
  const ties = tiesOfTitlePage(document, series, work).filter(
    ({ type, evidence }) => type === "RELATED_TO" && evidence.every(({ end }) => end <= title.start),
  );
  return withTies({ ...whole, relations: others }, ties);
}

function withWork(document: Claimed, span: Span): Claimed {
  const mention = { ...span, type: "Work", confidence: SURE, method: METHOD } as const;
  const surface = wordsAt(document.body, span);
  const label = withoutMarkup(surface);
  const aliases = label === surface ? [] : [surface];
  const work: FoundEntity = { type: "Work", label, aliases, mentions: [mention] };
  return { ...document, entities: [...document.entities, work] };
}

/** Adds who wrote the work by the title page: whoever signs the text, but who translated or edited it there. */
function written(document: Claimed, title: Span, target: EntityNumber): Claimed {
  const page = tiesOfTitlePage(document, title, target);
  const others = page.filter(({ type }) => type === "TRANSLATED" || type === "RELATED_TO");
  const hands = others.map(({ source }) => source);
  const own = signersOf(document).filter((author) => !hands.includes(author));
  const signed = own.map((source): FoundRelation => {
    const proof = {
      ...titlePage(document, title, source),
      confidence: ruleConfidence("AUTHORED", METHOD) ?? SURE,
      method: METHOD,
    };
    return { type: "AUTHORED", source, target, evidence: [proof] };
  });
  const isAnew = (one: FoundRelation) => signed.some((relation) => isSame(one, relation));
  const kept = document.relations.filter((relation) => !isAnew(relation));
  return withTies(
    { ...document, relations: [...kept, ...signed] },
    page.filter(({ source }) => !own.includes(source)),
  );
}

/** Adds what a title page says, where nothing else said it. */
function withTies(document: Claimed, page: readonly FoundRelation[]): Claimed {
  const { relations } = document;
  const ties = page.filter((tie) => !relations.some((relation) => isSame(relation, tie)));
  return { ...document, relations: [...relations, ...ties] };
}

function isSame(a: FoundRelation, b: FoundRelation): boolean {
  return a.type === b.type && a.source === b.source && a.target === b.target;
}

/** Where the file names the author, with the title on the line beside; else the title with the name near it, or alone. */
function titlePage(document: Claimed, title: Span, author: EntityNumber): Span {
  const { entities, markup } = document;
  const names = entities[author]?.mentions ?? [];
  const inHead = markup.find(
    (place) => place.kind === "own-author" && names.some((name) => overlaps(name, place)),
  );
  if (inHead) return withTitleBeside(document, title, inHead);
  const near = names.find(
    (name) => name.end > title.start - TITLE_PAGE_REACH && name.start < title.end + TITLE_PAGE_REACH,
  );
  return near ? around(title, near) : title;
}

/** The place of an author in the head of a file with the title, where no other line parts the two. */
function withTitleBeside({ body, markup }: Claimed, title: Span, { start, end }: Span): Span {
  const titles = [title, ...markup.filter(({ kind }) => kind === "own-title")];
  const beside = titles.find((one) => {
    const between = body.slice(Math.min(one.end, end), Math.max(one.start, start));
    return between.split("\n").length <= LINES_BESIDE;
  });
  return beside ? around(beside, { start, end }) : { start, end };
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
