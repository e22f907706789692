import { signersOf, type TextSummary } from "#model";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who signs a text: "Ann Archer", "Ann Archer and Ben Roth", "Ann Archer, Ben Roth and Clara Dent"; empty where nobody does. */
export function signersInWords(text: Pick<TextSummary, "author" | "coAuthors">): string {
  return list.format(signersOf(text).map(({ label }) => label));
}
