import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { addressedAt } from "../patterns/author-lines.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { isActor } from "./actors.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { signsQuotation } from "./signed-quotations.ts";
import type { Turn } from "./spoken-turns.ts";

/** One heading alone may be a title: "Marx to Lenin". */
const FEWEST_LETTERS = 2;
/** Within so many characters behind its heading a letter gives its date. */
const DATE_REACH = 120;
const WRITTEN = new Set<Stretch["kind"]>(["paragraph", "date", "comment", "signature"]);

/**
 * Who writes in each stretch of a collection of letters, under headings like "Queen Victoria to Lord John Russell." with a
 * dated line below: whom the heading names, else who signs. Empty where the text is no such collection.
 */
export function letterWriters(document: Linked, names: readonly NameInText[]): Map<number, Turn> {
  const headings = document.stretches.flatMap((stretch, number) =>
    isLetterHead(document, stretch, names) ? [number] : [],
  );
  const writers = new Map<number, Turn>();
  if (headings.length < FEWEST_LETTERS) return writers;
  for (const [at, heading] of headings.entries()) {
    const letter = letterBehind(document.stretches, heading, headings[at + 1]);
    const speaker = addresser(document, heading, names) ?? signer(document, letter, names);
    for (const number of letter) writers.set(number, speaker === undefined ? {} : { speaker });
  }
  return writers;
}

function isLetterHead(
  document: Linked,
  { kind, start, end }: Stretch,
  names: readonly NameInText[],
): boolean {
  if (kind !== "heading" && kind !== "paragraph") return false;
  if (addressedAt(document.body.slice(start, end)) === undefined) return false;
  const date = document.dates[lastBeginningAt(document.dates, end) + 1];
  const isDated = date !== undefined && date.start - end <= DATE_REACH;
  return isDated && namesWithin(names, { start, end }).some(isActor);
}

/** The stretches of a letter: from its heading to the next one, or to another heading. */
function letterBehind(stretches: readonly Stretch[], heading: number, next = stretches.length): number[] {
  const letter: number[] = [];
  for (let at = heading + 1; at < next && stretches[at]?.kind !== "heading"; at++)
    if (WRITTEN.has(stretches[at]?.kind ?? "note")) letter.push(at);
  return letter;
}

function addresser(
  { body, stretches }: Linked,
  heading: number,
  names: readonly NameInText[],
): EntityNumber | undefined {
  const { start, end } = stretches[heading] ?? { start: 0, end: 0 };
  const to = addressedAt(body.slice(start, end)) ?? 0;
  return namesWithin(names, { start, end: start + to }).find(isActor)?.entity;
}

function signer(
  document: Linked,
  letter: readonly number[],
  names: readonly NameInText[],
): EntityNumber | undefined {
  const signed = letter.find(
    (at) => document.stretches[at]?.kind === "signature" && !signsQuotation(document, at),
  );
  const signature = signed === undefined ? undefined : document.stretches[signed];
  return signature && namesWithin(names, signature).find(isActor)?.entity;
}
