import { type Span, wordsAt } from "#model";
import type { EntityNumber } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { namesPeriodicalBefore, namesPeriodicalBehind } from "../patterns/periodicals-in-text.ts";
import type { NameInText } from "./names-in-text.ts";

/** UTF-16 units beside a title that are read. */
const REACH = 60;

/** The works that come out again and again, as their title or the words beside it say in any place of the text. */
export function papersOfText(body: string, names: readonly NameInText[]): ReadonlySet<EntityNumber> {
  const papers = names.filter((name) => name.type === "Work" && isPaper(body, name));
  return new Set(papers.map(({ entity }) => entity));
}

function isPaper(body: string, name: Span): boolean {
  return (
    isPeriodicalTitle(wordsAt(body, name)) ||
    namesPeriodicalBehind(body.slice(Math.max(0, name.start - REACH), name.start)) ||
    namesPeriodicalBefore(body.slice(name.end, name.end + REACH))
  );
}
