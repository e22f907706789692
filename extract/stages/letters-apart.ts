import type { Linked, Section } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { Turn } from "./turn.ts";

/** A section without the signature that closes a letter of a collection: it signs the letter, not the part. */
export function unsignedByLetter(
  { stretches }: Linked,
  section: Section,
  letters: ReadonlyMap<number, Turn>,
): Section {
  const { authorSpan, ...unsigned } = section;
  if (!authorSpan || letters.size === 0) return section;
  return letters.has(lastBeginningAt(stretches, authorSpan.start)) ? unsigned : section;
}

/** The text without what the letters in it say, which names nobody as the author of the whole. */
export function besideLetters(document: Linked, letters: ReadonlyMap<number, Turn>): Linked {
  if (letters.size === 0) return document;
  return { ...document, stretches: document.stretches.filter((_, number) => !letters.has(number)) };
}
