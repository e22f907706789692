import { Type } from "typebox";
import { TextReply } from "./replies.ts";

const numbers = (description: string) => Type.Array(Type.Number(), { description });
const word = (of: string) => numbers(`${of}: its place in words`);
const wordOrNone = (of: string) => numbers(`${of}: its place in words, -1 where there is none`);
const place = {
  start: numbers("first UTF-16 code unit, counted from the start of the row before"),
  length: numbers("UTF-16 code units"),
};

/**
 * The text for reading as `TextReply` gives it, its lists as columns: a fifth of the size, and quickly read. A row's words
 * stand in `words`, each once.
 */
export const TextColumns = Type.Object({
  ...Type.Omit(TextReply, ["passages", "sentences", "mentions", "claims", "relations"]).properties,
  words: Type.Array(Type.String(), { description: "ids, kinds, types and methods" }),
  sentences: numbers("start and end of each sentence, flat, each counted from the number before"),
  passages: Type.Object({ kind: word("kind"), author: wordOrNone("author"), ...place }),
  mentions: Type.Object({
    entity: word("id of the entity"),
    ...place,
    confidence: numbers("0 to 1"),
    method: word("method"),
  }),
  claims: Type.Object({
    id: word("id of the claim"),
    ...place,
    kind: wordOrNone("kind"),
    polarity: wordOrNone("polarity"),
    speakers: Type.Array(Type.Array(Type.Integer()), { description: "ids of who asserts it" }),
  }),
  ties: Type.Object({
    type: word("type"),
    source: word("id of the source"),
    target: word("id of the target"),
  }),
  relations: Type.Object({ tie: numbers("the relation: its row in ties"), ...place }),
});
export type TextColumns = Type.Static<typeof TextColumns>;
