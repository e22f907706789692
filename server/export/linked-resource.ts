import type { Term } from "./linked-terms.ts";

/** What a property may lead to: another resource by its address, a term, words, a number, a word of some type. */
export type Value =
  | { readonly ref: string }
  | { readonly term: Term }
  | { readonly words: string }
  | { readonly whole: number }
  | { readonly real: number }
  | { readonly word: string; readonly as: Term }
  | { readonly inner: Resource };

/** One thing of the graph as linked data, with all that is said of it; one without an address is named nowhere else. */
export interface Resource {
  readonly ref?: string;
  readonly type: Term;
  readonly said: readonly (readonly [Term, Value])[];
}

/** The address of something of Ibid's, made of its id, the same in every graph. */
export function addressOf(kind: "entity" | "relation" | "text" | "place", id: string): string {
  return `urn:ibid:${kind}:${encodeURIComponent(wellFormed(id)).replaceAll("%3A", ":")}`;
}

/** Words without halves of broken surrogate pairs, which no encoding of text can hold. */
export function wellFormed(words: string): string {
  return words.replace(/\p{Cs}/gu, "\uFFFD");
}

/** A statement with words where there are some. */
export function wordsSaid(property: Term, words: string | undefined): (readonly [Term, Value])[] {
  return words === undefined ? [] : [[property, { words }]];
}
