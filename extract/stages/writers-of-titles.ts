import { wordsAt } from "#model";
import { isHisTitle, isInWorksOf, ownsTitle, wroteTitle } from "../patterns/authoring-words.ts";
import { dealsWithNext, isDealtWith } from "../patterns/dealt-with.ts";
import { isPossessive } from "../patterns/reference-glue.ts";
import type { NameInText } from "./names-in-text.ts";

/** Characters before a person that tell whether he is only written of. */
const REACH = 60;

/** Who wrote the title behind a person: himself, or whoever answers or attacks him in it, or nobody by name. */
export function writerOfNext(
  body: string,
  within: readonly NameInText[],
  at: number,
): NameInText | undefined {
  const [before, person, work] = [within[at - 1], within[at], within[at + 1]];
  if (!person || !work) return undefined;
  const toTitle = body.slice(person.end, work.start);
  if (before?.type === "Person" && dealsWithNext(body.slice(before.end, person.start), toTitle))
    return before;
  return isDealtWith(body.slice(Math.max(0, person.start - REACH), person.start), toTitle)
    ? undefined
    : person;
}

/** How the words between a name and a title make the title his: he owns it, or wrote it. */
export function ruleOfTitle(between: string): "possessive" | "wrote" | undefined {
  if (ownsTitle(between)) return "possessive";
  return wroteTitle(between) && !isHisTitle(between) ? "wrote" : undefined;
}

/** "Theodicee, in Kant's Werke": what stands in a man's works is his. */
export function isOfCollected(body: string, within: readonly NameInText[], at: number): boolean {
  const [work, person, works] = [within[at], within[at + 1], within[at + 2]];
  if (!work || person?.type !== "Person" || works?.type !== "Work") return false;
  return (
    isPossessive(body.slice(person.end, works.start).trimEnd()) &&
    isInWorksOf(body.slice(work.end, person.start), wordsAt(body, works))
  );
}
