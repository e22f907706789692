import type { AnswerRow } from "#model";
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
  const all = found.map((relation) => rowOfRelation(relation, x.id)).sort(byDate);
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

/** Dated rows first and in order, then the others strongest first. */
export function byDate(a: AnswerRow, b: AnswerRow): number {
  const [one, other] = [a.entity.date ?? "~", b.entity.date ?? "~"];
  return one < other ? -1 : one > other ? 1 : byStrength(a, b);
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
