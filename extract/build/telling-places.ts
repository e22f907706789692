import { isOfSigners, type RelationType } from "#model";
import type { Proof } from "../document.ts";

/** So sure is a rule that reads a citation from its form: a note, a quotation, a list of works. */
const SHOWN = 0.8;
/**
 * Below it a sentence that only the reader takes for a citation by the author mostly just names the one cited: of some 40
 * such places in eight development texts, judged by one pair of eyes, one in five was a citation, above it nine in ten.
 */
const GUESSED = 0.7;

/**
 * The places by which a relation is shown. Where a note or a quotation proves that the author cites somebody, a sentence
 * that merely may be another citation of him is left out: whoever opens a place wants to read the citation.
 */
export function tellingPlaces(type: RelationType, proofs: readonly Proof[]): readonly Proof[] {
  if (type !== "CITES") return proofs;
  const isGuess = ({ method, confidence }: Proof) => isOfSigners(method) && confidence < GUESSED;
  const isShown = proofs.some(({ method, confidence }) => !isOfSigners(method) && confidence >= SHOWN);
  return isShown ? proofs.filter((proof) => !isGuess(proof)) : proofs;
}
