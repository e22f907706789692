import type { Span } from "#model";
import type { Cited, Stretch } from "../document.ts";
import { bareSignatureOnLine, signatureOnLine } from "../patterns/quotation-signatures.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { signsQuotation } from "./signed-quotations.ts";
import { touching } from "./span-order.ts";

/** The line that signs the quotation to which a block belongs, be it only after further paragraphs of it. */
export function signatureBehind(document: Cited, block: Span): Stretch | undefined {
  const { stretches } = document;
  let at = lastBeginningAt(stretches, block.start);
  while (stretches[at]?.kind === "quotation") at++;
  return signsQuotation(document, at) ? stretches[at] : undefined;
}

const SIGNING = new Set(["Person", "Organisation", "Work"]);

/** Whoever a signature names; nobody where the reader knows no name there. */
export function signerOf({ actors, document }: SpeakerClues, signature: Stretch): Speaker | undefined {
  const line = document.body.slice(signature.start, signature.end);
  const name = signatureOnLine(line) ?? bareSignatureOnLine(line);
  if (!name) return undefined;
  const place = { start: signature.start + name.start, end: signature.start + name.end };
  const signer = touching(actors, place).find(({ type, isPronoun }) => !isPronoun && SIGNING.has(type));
  return signer && { entity: signer.entity, cue: signature, rule: "note", confidence: 0.85 };
}
