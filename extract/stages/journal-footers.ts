import type { Attributed } from "../document.ts";
import { isJournalFooter } from "../patterns/furniture.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";

/** The titles that stand on the line above "Journal of the X", each with the body X that puts it out. */
export function journalsOf(
  { body: text, stretches }: Attributed,
  names: readonly NameInText[],
): { readonly work: NameInText; readonly body: NameInText }[] {
  return stretches.flatMap((stretch, at) => {
    const above = stretches[at - 1];
    if (!above || !isJournalFooter(text.slice(stretch.start, stretch.end))) return [];
    const work = namesWithin(names, above).find(({ type }) => type === "Work");
    const body = namesWithin(names, stretch).find(({ type }) => type === "Organisation");
    return work && body ? [{ work, body }] : [];
  });
}
