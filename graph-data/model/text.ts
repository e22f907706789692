import { Type } from "typebox";
import { Span } from "./span.ts";

export const PassageKind = Type.Enum([
  "title",
  "heading",
  "byline",
  "signature",
  "date",
  "paragraph",
  "quotation",
  "note",
  "bibliography",
  "comment",
  "furniture",
]);
export type PassageKind = Type.Static<typeof PassageKind>;

/** A stretch of the text of one kind with the entity that speaks in it, where known. */
export const Passage = Type.Object({
  kind: PassageKind,
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  author: Type.Optional(Type.String({ description: "id of the entity that speaks here" })),
});
export type Passage = Type.Static<typeof Passage>;

/** A note: its mark in the running text, where there is one, and its own words. */
export const Note = Type.Object({
  label: Type.String({ description: "what the mark says: 12, *, iv" }),
  marker: Type.Optional(Span),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
});
export type Note = Type.Static<typeof Note>;

/** Something odd that the reader met, with its place: never a throw. */
export const Remark = Type.Object({
  stage: Type.String(),
  rule: Type.String(),
  message: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
});
export type Remark = Type.Static<typeof Remark>;

/** How the date of a text came to be known: its file says it, a line of the text does, or a reader. */
export const DateFrom = Type.Enum(["file", "dateline", "reader"]);
export type DateFrom = Type.Static<typeof DateFrom>;

/** When a text appeared or was written, where that is known. */
export const textDate = {
  date: Type.Optional(Type.String({ description: "EDTF level 1: when it appeared or was written" })),
  dateFrom: Type.Optional(DateFrom),
};

/** One text that was read: its identity, and its layout by span. The words themselves lie in `file`. */
export const TextRecord = Type.Object({
  id: Type.String({ minLength: 1, pattern: "^[a-z0-9][a-z0-9._-]*$" }),
  title: Type.String(),
  author: Type.Optional(
    Type.String({ description: "id of the entity that signs the whole text, the first of several" }),
  ),
  coAuthors: Type.Optional(
    Type.Array(Type.String(), { description: "ids of those who sign it with the author, in their order" }),
  ),
  ...textDate,
  language: Type.String({ description: "BCP 47" }),
  sha256: Type.String({ pattern: "^[0-9a-f]{64}$", description: "of the text as UTF-8" }),
  file: Type.String({ description: "path of the text, relative to the graph file" }),
  origin: Type.Optional(
    Type.String({ pattern: "^https?://", description: "web address that it was fetched from" }),
  ),
  length: Type.Integer({ minimum: 0, description: "UTF-16 code units" }),
  passages: Type.Array(Passage),
  notes: Type.Array(Note),
  sentences: Type.Array(Type.Integer({ minimum: 0 }), {
    description: "start and end of each sentence, flat",
  }),
  remarks: Type.Array(Remark),
});
export type TextRecord = Type.Static<typeof TextRecord>;

/** Everybody who signs a text, as the text gives them: ids of a record, entities of a reply. */
export function signersOf<Author>(text: {
  readonly author?: Author | undefined;
  readonly coAuthors?: readonly Author[] | undefined;
}): Author[] {
  return text.author === undefined ? [] : [text.author, ...(text.coAuthors ?? [])];
}

/** What a text says of who signs it; nothing where nobody does. */
export function signedBy<Author>([author, ...coAuthors]: readonly Author[]): {
  author?: Author;
  coAuthors?: Author[];
} {
  return { ...(author !== undefined && { author }), ...(coAuthors.length > 0 && { coAuthors }) };
}
