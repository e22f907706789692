import type { Attributed, EntityNumber, Stretch } from "../document.ts";
import { opensBiography, opensOwnWorks } from "../patterns/authoring-words.ts";
import { hasYear } from "../patterns/titles.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { textStretches } from "./text-stretches.ts";

const LONGEST_ENTRY = 400;
const LINE_OPENING = 6;

/** True in the stretches under a heading such as "Selected works", up to the next heading of another kind. */
export function staysInList(
  body: string,
  stretch: Stretch,
  within: readonly NameInText[],
  isOpen: boolean,
): boolean {
  if (stretch.end - stretch.start > LONGEST_ENTRY) return false;
  const line = body.slice(stretch.start, stretch.end);
  if (isOpen && isEntry(stretch, within) && hasYear(line)) return true;
  if (stretch.kind === "heading" || (within.length === 0 && stretch.end - stretch.start < 80)) {
    return stretch.kind === "heading" ? opensOwnWorks(line) : isOpen || opensOwnWorks(line);
  }
  return isOpen;
}

/** A heading that quotes a title lists no work, but for a short line in a list of the subject's own. */
export function mayBeEntry({ kind }: Stretch, isOwnList: boolean): boolean {
  return kind !== "title" && kind !== "note" && (kind !== "heading" || isOwnList);
}

/** True for a short stretch that opens with a title. */
export function isEntry(stretch: Stretch, within: readonly NameInText[]): boolean {
  const first = within[0];
  return (
    first?.type === "Work" &&
    first.start - stretch.start <= LINE_OPENING &&
    stretch.end - stretch.start <= LONGEST_ENTRY
  );
}

/** The person that an unsigned text is about: the one its title names, or its first words. */
export function subjectOf(document: Attributed, names: readonly NameInText[]): EntityNumber | undefined {
  if (document.author !== undefined) return undefined;
  const [first] = textStretches(document);
  if (!first) return undefined;
  const named = namesWithin(names, first).find(({ type }) => type === "Person");
  if (!named) return undefined;
  if (first.kind === "title")
    return named.end - named.start >= (first.end - first.start) * 0.8 ? named.entity : undefined;
  return named.start === first.start && opensBiography(document.body.slice(named.end, named.end + 12))
    ? named.entity
    : undefined;
}
