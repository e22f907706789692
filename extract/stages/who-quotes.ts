import type { Attributed, EntityNumber } from "../document.ts";

/** Whoever speaks in the stretch before the block quotation at an index of the stretches, else the author of the text. */
export function whoQuotes(
  { stretches, speakers, author }: Pick<Attributed, "stretches" | "speakers" | "author">,
  quotation: number,
): EntityNumber | undefined {
  let at = quotation;
  while (at >= 0 && stretches[at]?.kind === "quotation") at--;
  return speakers[at] ?? author;
}
