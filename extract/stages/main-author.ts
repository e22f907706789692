import type { EntityNumber, Linked } from "../document.ts";
import { openingOf } from "../patterns/titles.ts";
import { textStretches } from "./text-stretches.ts";

/** From so many signers on a text is of many hands, unless one wrote more than this share of what is signed. */
const MANY_HANDS = 3;
const MOST_OF_ONE = 0.5;

type Author = EntityNumber | undefined;

/** The author of an introduction that gives the text its title, else of the most words; `authors` holds who signs each section. */
export function mainAuthor(document: Linked, authors: readonly Author[]): Author {
  const [title] = textStretches(document);
  if (title?.kind === "title" && openingOf(document.body.slice(title.start, title.end)) === "introduction") {
    return authors[0];
  }
  return [...charactersOf(document, authors)].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** True where only introductions are signed, and the text goes on behind them: whoever signs one did not write the text. */
export function isOnlyIntroduced({ sections, stretches }: Linked, authors: readonly Author[]): boolean {
  if (sections[0]?.kind === "introduction") return false;
  const isPartOf = (section: number) => sections[section]?.kind === "introduction";
  const prose = stretches.filter(({ kind }) => kind === "paragraph");
  const signed = prose.filter(({ section }) => authors[section] !== undefined);
  return (
    signed.every(({ section }) => isPartOf(section)) &&
    prose.some(({ section }) => isBody(sections[section]?.kind))
  );
}

function isBody(kind: string | undefined): boolean {
  return kind === "body" || kind === "article";
}

/** True for reviews or letters that stand together, each signed by another hand at its end: none is the author of the whole. */
export function isOfManyHands(document: Linked, authors: readonly Author[]): boolean {
  const signed = authors.filter((author, number) => author !== undefined && isSignedAtEnd(document, number));
  const written = [...charactersOf(document, authors).values()];
  const all = written.reduce((sum, own) => sum + own, 0);
  return new Set(signed).size >= MANY_HANDS && Math.max(...written) < all * MOST_OF_ONE;
}

/** True for what opens a part that is signed further down, as the head of a review with what it reviews does. */
export function isAboveSignature({ sections, stretches }: Linked, number: number): boolean {
  const { section = -1, end = 0 } = stretches[number] ?? {};
  const own = sections[section];
  if (own?.kind !== "body" || own.authorSpan === undefined || own.authorSpan.start < end) return false;
  return stretches[number - 1]?.section !== section;
}

function isSignedAtEnd({ sections, stretches }: Linked, number: number): boolean {
  const signature = sections[number]?.authorSpan;
  return stretches.some(({ kind, start }) => kind === "signature" && start === signature?.start);
}

function charactersOf(document: Linked, authors: readonly Author[]): Map<EntityNumber, number> {
  const characters = new Map<EntityNumber, number>();
  for (const { kind, section, start, end } of document.stretches) {
    const author = authors[section];
    if (author === undefined || kind !== "paragraph") continue;
    characters.set(author, (characters.get(author) ?? 0) + end - start);
  }
  return characters;
}
