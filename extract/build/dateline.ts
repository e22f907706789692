import { boundsOf, compareText, holds, isCalendarDate } from "#model";
import type { Claimed, Stretch } from "../document.ts";
import { partitionPoint } from "../patterns/partition-point.ts";
import { isVolumeLine } from "../patterns/title-heads.ts";
import { signsQuotation } from "../stages/signed-quotations.ts";
import { textStretches } from "../stages/text-stretches.ts";

const DATED_LINES: ReadonlySet<Stretch["kind"]> = new Set(["date", "signature", "byline"]);
/** A byline dates its text by the day alone: years in it may be those of a life. */
const DAY = "2019-03-08".length;
/** The head of a journal stands within so many stretches. */
const HEAD = 4;

/** The date that the lines of a text itself give it, as EDTF; of several datelines, as letters have them, from the first to the last. */
export function datelineOf(document: Claimed): string | undefined {
  const lines = document.stretches.filter((stretch, at) => isOwnDateline(document, stretch, at));
  const within = (...kinds: string[]) => {
    const some = lines.filter(({ section }) => kinds.includes(document.sections[section]?.kind ?? ""));
    return spanOf(some.flatMap((line) => datesIn(document, line)));
  };
  return within("body", "article") ?? within("comments") ?? within("introduction") ?? dateOfVolume(document);
}

/** The date of the issue of a journal that is told over the text. */
function dateOfVolume(document: Claimed): string | undefined {
  const head = textStretches(document).slice(0, HEAD);
  const line = head.find(({ start, end }) => isVolumeLine(document.body.slice(start, end)));
  const [only, another] = line ? datesIn(document, line) : [];
  return another === undefined ? only : undefined;
}

/** A line of date or signature in words of the author; the date between a text and its comments is the text's own. */
function isOwnDateline(document: Claimed, stretch: Stretch, at: number): boolean {
  const { stretches, sections, speakers, author } = document;
  if (!DATED_LINES.has(stretch.kind)) return false;
  if (signsQuotation(document, at)) return false;
  if (sections[stretch.section]?.kind === "comments") return stretches[at - 1]?.section !== stretch.section;
  return author === undefined || (speakers[at] ?? author) === author;
}

function datesIn({ dates }: Claimed, line: Stretch): string[] {
  const found: string[] = [];
  let at = partitionPoint(dates.length, (index) => (dates[index]?.start ?? 0) < line.start);
  for (let date = dates[at]; date && holds(line, date); date = dates[++at]) {
    if (isCalendarDate(date.edtf) && (line.kind !== "byline" || date.edtf.length === DAY))
      found.push(date.edtf);
  }
  return found;
}

function spanOf(dates: readonly string[]): string | undefined {
  const sides = [...new Set(dates.flatMap((date) => date.split("/")))].filter((side) => side !== "..");
  if (sides.length < 2) return dates[0];
  const by = (end: "from" | "to") => (a: string, b: string) =>
    compareText(boundsOf(a)?.[end] ?? "", boundsOf(b)?.[end] ?? "");
  const [first, last] = [[...sides].sort(by("from"))[0], [...sides].sort(by("to")).at(-1)];
  return first === last ? first : `${first}/${last}`;
}
