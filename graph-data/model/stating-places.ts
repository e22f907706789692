import { byPlace, type Evidence } from "./mention.ts";

/** What the method of a place ends with where it is the sentence of the mark of a note that states the same: "note, at mark". */
const AT_MARK = ", at mark";

/** The method of the sentence that a mark stands in, for what a note proves by a rule. */
export function methodAtMark(rule: string): string {
  return `${rule}${AT_MARK}`;
}

/** The rule behind the method of a place, be it a note or the sentence of its mark. */
export function ruleOf(method: string): string {
  return method.endsWith(AT_MARK) ? method.slice(0, -AT_MARK.length) : method;
}

/**
 * How many places state a relation, at least one: a note and the sentence of its mark are one place, and so are places that
 * overlap. Both stay in the evidence.
 */
export function statingPlaces(evidence: readonly Evidence[]): number {
  let count = 0;
  let last = { text: "", end: 0, isAtMark: false };
  for (const { text, start, end, method } of [...evidence].sort(byPlace)) {
    const isNew = text !== last.text || start >= last.end;
    if (isNew) last = { text, end, isAtMark: false };
    else last.end = Math.max(last.end, end);
    const isFirstMark = method.endsWith(AT_MARK) && !last.isAtMark;
    count += Number(isNew) - Number(isFirstMark);
    last.isAtMark ||= isFirstMark;
  }
  return Math.max(1, count);
}
