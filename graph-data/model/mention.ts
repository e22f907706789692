import { Type } from "typebox";

/** One place in one text: where something is named or stated, how sure the reader is, and what found it. */
export const Mention = Type.Object({
  text: Type.String({ description: "id of the text" }),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  confidence: Type.Number({ minimum: 0, maximum: 1, description: "probability, two decimals" }),
  method: Type.String({ description: "what found it, such as encoder, second-look, note, quotation" }),
});
export type Mention = Type.Static<typeof Mention>;

/** The same shape where it proves a relation: the characters that state it. */
export const Evidence = Mention;
export type Evidence = Mention;

/** Orders places by text, then start, then longest first. */
export function byPlace(a: Mention, b: Mention): number {
  return compareText(a.text, b.text) || a.start - b.start || b.end - a.end;
}

/** Orders two strings by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
