import { holds, type Span } from "#model";
import type { Dated } from "../document.ts";
import { lawCasesIn, lawReportsIn } from "../patterns/law-cases.ts";
import { wordRangeOf } from "../patterns/word-range.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { touching } from "./span-order.ts";

/** Structure that leaves no doubt beats every name that was read inside it. */
const SURE = 0.995;
const READ = new Set(["paragraph", "note"]);

/** Cases at law are trials, whatever was read of their parties; a title that holds more than the case stays a title. */
export function lawCases({ body, words, stretches }: Dated, read: readonly NameCandidate[]): NameCandidate[] {
  const sorted = [...read].sort((a, b) => a.start - b.start);
  return stretches
    .filter(({ kind }) => READ.has(kind))
    .flatMap(({ start: from, end }) =>
      lawCasesIn(body.slice(from, end)).map((found) => ({
        start: from + found.start,
        end: from + found.end,
      })),
    )
    .filter((found) => !touching(sorted, found).some((name) => isLonger(name, found)))
    .map((found) => ({
      ...found,
      range: wordRangeOf(words, found),
      type: "Event",
      confidence: SURE,
      method: "law-case",
    }));
}

function isLonger(name: NameCandidate, found: Span): boolean {
  return name.end - name.start > found.end - found.start && holds(name, found);
}

/** True for what was read within the volume and page of a law report: "U.S." in "558 U.S. 310" is no country and no book. */
export function isInLawReport({ body, stretches }: Dated): (name: Span) => boolean {
  const reports = stretches
    .filter(({ kind }) => READ.has(kind))
    .flatMap(({ start, end }) =>
      lawReportsIn(body.slice(start, end)).map((found) => ({
        start: start + found.start,
        end: start + found.end,
      })),
    );
  return (name) => touching(reports, name).some((report) => holds(report, name));
}
