import { type Span, wordsAt } from "#model";
import type { Claimed, EntityNumber, FoundRelation } from "../document.ts";
import {
  isDatedHouse,
  isHouse,
  isImprintLine,
  joinsHands,
  leavesTranslatorOpen,
  saysEditedBy,
  saysTranslatedBy,
  tellsInSentence,
} from "../patterns/title-pages.ts";
import { type NameInText, namesInText, namesWithin, wordsBesideNames } from "./names-in-text.ts";
import { ruleConfidence } from "./rule-confidence.ts";
import { linesOf, textStretches } from "./text-stretches.ts";

const METHOD = "title-page";
const SURE = 0.9;
/** Prose has longer lines than a title page. */
const LONGEST_LINE = 200;
const MOST_LINES = 16;

/** What the title page of a text says of it below its title: who translated, edited and published it. */
export function tiesOfTitlePage(document: Claimed, title: Span, work: EntityNumber): FoundRelation[] {
  const names = namesInText(document);
  const { body } = document;
  const tie = (type: FoundRelation["type"], { entity }: NameInText, span: Span): FoundRelation => ({
    type,
    source: entity,
    target: work,
    ...(type === "RELATED_TO" && { label: "edited" }),
    evidence: [{ ...span, confidence: ruleConfidence(type, METHOD) ?? SURE, method: METHOD }],
  });
  return linesBelow(document, title).flatMap(({ lead, start, end }) => {
    const within = namesWithin(names, { start, end });
    const line = { start: lead, end };
    return [
      ...handsOn(body, line, within, saysTranslatedBy).map((name) => tie("TRANSLATED", name, line)),
      ...handsOn(body, line, within, saysEditedBy).map((name) => tie("RELATED_TO", name, line)),
      ...housesOn(body, { start, end }, within).map((name) => tie("PUBLISHED", name, { start, end })),
    ];
  });
}

/** A line of a title page, with the beginning of the line before it where that leaves a sentence open. */
interface PageLine extends Span {
  readonly lead: number;
}

/** The short lines between the title and the first prose. */
function linesBelow(document: Claimed, title: Span): PageLine[] {
  const { body } = document;
  const lines: PageLine[] = [];
  const below = textStretches(document).filter(({ start }) => start >= title.end);
  for (const { start, end } of linesOf(body, below)) {
    if (end - start > LONGEST_LINE || lines.length >= MOST_LINES || tellsInSentence(body.slice(start, end)))
      return lines;
    const before = lines.at(-1);
    const isOpen = before && leavesTranslatorOpen(body.slice(before.start, before.end));
    lines.push({ start, end, lead: isOpen ? before.start : start });
  }
  return lines;
}

/** The people whom a line makes translators or editors, all who are joined by "and". */
function handsOn(
  body: string,
  line: Span,
  within: readonly NameInText[],
  says: (before: string) => boolean,
): NameInText[] {
  const people = within.filter(({ type }) => type === "Person");
  const first = people.findIndex(({ start }) => says(body.slice(line.start, start).replaceAll("\n", " ")));
  if (first < 0) return [];
  const hands = people.slice(first, first + 1);
  for (const person of people.slice(first + 1)) {
    const last = hands.at(-1);
    if (!last || !joinsHands(body.slice(last.end, person.start))) break;
    hands.push(person);
  }
  return hands;
}

/** A publisher on a line with nothing but places, years and an address. */
function housesOn(body: string, line: Span, within: readonly NameInText[]): NameInText[] {
  const [house, another] = within.filter(({ type }) => type === "Organisation");
  if (!house || another || within.some(({ type }) => type !== "Organisation" && type !== "Place")) return [];
  const rest = wordsBesideNames(body, line, within);
  const isNamedSo = isHouse(wordsAt(body, house), body.slice(line.start, house.start));
  const isDated = within.length > 1 && isDatedHouse(wordsAt(body, house), rest);
  return isImprintLine(rest) && (isNamedSo || isDated) ? [house] : [];
}
