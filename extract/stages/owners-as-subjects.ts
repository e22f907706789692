import type { Span } from "#model";
import { opensContrast } from "../patterns/before-pronouns.ts";
import { ownsSomething, ownsThing } from "../patterns/between-names.ts";
import { wordBefore } from "../patterns/word-before.ts";
import type { NamedPlace } from "./named-places.ts";

const OBLIQUE = new Set(
  "of by in to with from for against about on upon under at like than between into".split(" "),
);
/** Characters behind an owner, and before one, that tell what it owns and whether it is turned to. */
const LONGEST_OWNED = 60;
const CONTRAST_REACH = 12;

/** "Bukharin's anger is plain": who opens a sentence is spoken of, though as an owner. */
export function isTopic(body: string, { start }: Span, name: NamedPlace): boolean {
  return start === name.start && isOwner(body, name);
}

function isOwner(body: string, { end }: Span): boolean {
  return ownsThing(body.slice(end, end + LONGEST_OWNED));
}

/** "Draper's theism is avowed; but Buckle's purpose": a clause behind a semicolon that turns to another's is that other's. */
export function isTurnedTo(body: string, sentence: Span, name: NamedPlace): boolean {
  return isOwner(body, name) && opensContrast(wordsBefore(body, sentence, name));
}

function wordsBefore(body: string, { start }: Span, name: Span): string {
  return body.slice(Math.max(start, name.start - CONTRAST_REACH), name.start);
}

/** A name that owns something, or that a preposition governs, is no subject: "Soon after Zwingli's death". */
export function isOblique(body: string, { start, end }: Span): boolean {
  return ownsSomething(body.slice(end, end + 2)) || OBLIQUE.has(wordBefore(body, start));
}
