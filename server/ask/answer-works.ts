import { type AnswerRow, boundsOf, datesInWords } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, WORKS_QUERY } from "./cypher-text.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { counted, short } from "./in-words.ts";
import { isWithin, type When } from "./read-when.ts";
import { byStrength, rowOfRelation } from "./rows.ts";
import { worksOf } from "./works-of.ts";

/** The works of x, by date where one is known; with a time only those that are dated within it. */
export async function answerWorks({ store, x, when, limit }: Asked): Promise<Answer> {
  if (x === undefined) throw new Error("ask: no author in the question");
  const found = await worksOf(store, x);
  const best = new Map(found.map(({ target, evidence }) => [target.id, evidence]));
  const all = found.map((relation) => withDate(rowOfRelation(relation, x.id))).sort(byDate);
  const rows = all.filter(({ entity }) => when === undefined || isWithin(entity.date, when) === true);
  const works = rows.map(({ entity }) => proven(entity, best.get(entity.id) ?? []));
  const undated = when === undefined ? 0 : all.filter(({ entity }) => entity.date === undefined).length;
  return {
    answer: `${sentence(short(x.label), works, when)}${undatedInWords(undated)}`,
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "oldest first",
    api: apiCall(`/api/entities/${encodeURIComponent(x.id)}/relations`, { type: "AUTHORED" }),
    cypher: cypherText(WORKS_QUERY, { x: x.id }),
  };
}

/** The row with its date in words, by which such rows are ordered: "Marx -> wrote -> Capital (1867)". */
export function withDate(row: AnswerRow): AnswerRow {
  const date = datesInWords(row.entity);
  return date === "" ? row : { ...row, words: `${row.words} (${date})` };
}

/** Dated rows first and in order, years before Christ from the remotest on, then the others strongest first. */
export function byDate(a: AnswerRow, b: AnswerRow): number {
  return firstDay(a) - firstDay(b) || byStrength(a, b);
}

/** The first day that the date may mean, as a number that grows with time; what has no date comes after all days. */
function firstDay({ entity: { date } }: AnswerRow): number {
  const from = date === undefined ? undefined : boundsOf(date)?.from;
  if (from === undefined) return Number.MAX_SAFE_INTEGER;
  const isBefore = from.startsWith("-");
  const [year = 0, month = 1, day = 1] = from
    .slice(isBefore ? 1 : 0)
    .split("-")
    .map(Number);
  return (isBefore ? -year : year) * 10_000 + month * 100 + day;
}

/** What to say of those that no date places. */
export function undatedInWords(count: number): string {
  return count === 0
    ? ""
    : ` ${counted(count, "more has", "more have")} no date here and ${count === 1 ? "is" : "are"} left out.`;
}

/** A time as a sentence says it, with a blank before it. */
export function timeInWords(when: When | undefined): string {
  return when === undefined ? "" : ` ${when.role} ${when.words}`;
}

function sentence(x: string, works: readonly Proven[], when: When | undefined): string {
  const time = timeInWords(when);
  if (works.length === 0)
    return `No text here names a work by ${x} dated${time || " at all"}.`.replace(" dated at all", "");
  return saidOf(works, (names) => `${counted(works.length, "work")} by ${x}${time}: ${names}`);
}
