import type { Span, TextReply } from "#model";

/** Where a text says the same words elsewhere. */
export interface Elsewhere {
  /** Where no name stands yet. */
  readonly free: readonly Span[];
  /** Where the words, or some of them, are a name of somebody else. */
  readonly taken: readonly Span[];
}

/**
 * All other places where the text says exactly these words, as whole words and in the same case; a line break between two of
 * them counts as a blank. Where they name this entity already is left out.
 */
export function elsewhere(text: TextReply, place: Span, entity: string | undefined): Elsewhere {
  const claims = new Set(text.entities.filter(({ type }) => type === "Claim").map(({ id }) => id));
  const names = text.mentions
    .filter((mention) => !claims.has(mention.entity))
    .sort((a, b) => a.start - b.start);
  const free: Span[] = [];
  const taken: Span[] = [];
  let first = 0;
  for (const span of placesOf(text.body, text.body.slice(place.start, place.end))) {
    if (span.start < place.end && place.start < span.end) continue;
    while (first < names.length && (names[first]?.start ?? 0) < span.start - LONGEST_NAME) first++;
    const here = namesOver(names, first, span);
    if (here.some((mention) => mention.entity === entity)) continue;
    (here.length > 0 ? taken : free).push(span);
  }
  return { free, taken };
}

/** No name is longer than this, in code units. */
const LONGEST_NAME = 1_000;

type Names = TextReply["mentions"];

function namesOver(names: Names, first: number, { start, end }: Span): Names {
  const over: Names = [];
  for (let at = first; at < names.length; at++) {
    const name = names[at];
    if (!name || name.start >= end) break;
    if (name.end > start) over.push(name);
  }
  return over;
}

/** Who is named by exactly these characters, claims left out. */
export function namedExactly({ mentions, entities }: TextReply, { start, end }: Span): string[] {
  const claims = new Set(entities.filter(({ type }) => type === "Claim").map(({ id }) => id));
  return mentions
    .filter((mention) => mention.start === start && mention.end === end && !claims.has(mention.entity))
    .map(({ entity }) => entity);
}

/** The places of whole words in a body, in order. */
function placesOf(body: string, words: string): Span[] {
  const parts = words.trim().split(/\s+/u).map(literal);
  if (parts.join("") === "") return [];
  const found = body.matchAll(new RegExp(parts.join("\\s{1,40}"), "gu"));
  return Array.from(found, ({ index, 0: said }) => ({ start: index, end: index + said.length })).filter(
    ({ start, end }) => !isInWord(body, start) && !isInWord(body, end),
  );
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** True where a letter or digit on both sides of an offset makes one word of them. */
function isInWord(body: string, at: number): boolean {
  return (
    ENDS_IN_WORD.test(body.slice(Math.max(0, at - 2), at)) && BEGINS_WITH_WORD.test(body.slice(at, at + 2))
  );
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
