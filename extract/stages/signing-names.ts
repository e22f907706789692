import { type NamedType, nameInParts, type Span } from "#model";
import type { Dated, Stretch } from "../document.ts";
import { endsLikeBody } from "../patterns/body-names.ts";
import { isInverted } from "../patterns/file-words.ts";
import { bodyOfJournal } from "../patterns/furniture.ts";
import { isNameLine, namesOnLine } from "../patterns/people-lines.ts";
import { signatureOnLine } from "../patterns/quotation-signatures.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import { isActor } from "./actors.ts";
import type { NameCandidate } from "./name-candidate.ts";

const SURE = 0.96;
const METHOD = "signature";

/** Names that a byline, a signature or the footer of a journal proves, where the reader saw nobody there. */
export function signingNames(document: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  return document.stretches.flatMap((stretch) => {
    const { type: usual, spans } = signersOn(document.body, stretch);
    return spans
      .filter((span) => !read.some((name) => isActor(name) && name.start < span.end && span.start < name.end))
      .map((span) => ({
        ...span,
        range: wordRangeOf(document.words, span),
        type: endsLikeBody(document.body.slice(span.start, span.end)) ? ("Organisation" as const) : usual,
        confidence: SURE,
        method: METHOD,
      }));
  });
}

/** The names that the head of a file gives in two fields, or surname first: each is one name, whatever was read of it. */
export function namesInFields({ body, markup, words }: Dated): NameCandidate[] {
  return markup
    .filter(({ kind, start, end }) => kind === "own-author" && isWholeName(body.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      end,
      range: wordRangeOf(words, { start, end }),
      type: "Person",
      confidence: SURE,
      method: METHOD,
    }));
}

function isWholeName(words: string): boolean {
  return nameInParts(words) !== undefined || isInverted(words);
}

function signersOn(body: string, { kind, start, end }: Stretch): { type: NamedType; spans: Span[] } {
  const shift = (span: Span) => ({ start: start + span.start, end: start + span.end });
  const dashed = kind === "signature" ? signatureOnLine(body.slice(start, end)) : undefined;
  if (dashed)
    return {
      type: "Person",
      spans: isNameLine(body.slice(start + dashed.start, start + dashed.end)) ? [shift(dashed)] : [],
    };
  if (kind === "byline" || kind === "signature") {
    return { type: "Person", spans: namesOnLine(body.slice(start, end)).map(shift) };
  }
  const journal = kind === "furniture" ? bodyOfJournal(body.slice(start, end)) : undefined;
  return { type: "Organisation", spans: journal ? [shift(journal)] : [] };
}
