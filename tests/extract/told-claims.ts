import { readMarked, wordsOf } from "./marked-text.ts";

/** The claims of a marked text, each as its kind, polarity and speaker ("-" for none), and behind a colon its words. */
export async function claimsOf(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.claims.map((claim) => {
    const speaker = claim.speaker === undefined ? "-" : document.entities[claim.speaker]?.label;
    return `${claim.kind} ${claim.polarity} ${speaker}: ${wordsOf(document, claim)}`;
  });
}
