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
  return evidence.length < 2 ? 1 : placesStating(evidence).length;
}

/**
 * The places that `statingPlaces` counts, each with all its evidence in the order of the text; none where there is no
 * evidence. Marks and notes that one rule reads are paired in their order; marks that are left stand with the last note.
 */
export function placesStating<Place extends Evidence>(evidence: readonly Place[]): Place[][] {
  const runs = overlapping(evidence);
  const marks = runs.filter((run) => run.some(isAtMark));
  if (marks.length === 0) return runs;
  const places = runs.filter((run) => !run.some(isAtMark));
  if (places.length === 0) return [marks.flat()];
  const joined = places.map((place) => [...place]);
  const notesOf = notesByRule(places);
  const turns = new Map<number, number>();
  for (const mark of marks) {
    const notes = notesOf(mark);
    const [first = 0] = notes;
    const turn = turns.get(first) ?? 0;
    turns.set(first, turn + 1);
    joined[notes[turn] ?? notes.at(-1) ?? 0]?.push(...mark);
  }
  return joined.map((place) => place.sort(byPlace));
}

/** Evidence that overlaps, together; in the order of the texts. */
function overlapping<Place extends Evidence>(evidence: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  let last = { text: "", end: 0 };
  for (const place of [...evidence].sort(byPlace)) {
    const isNew = runs.length === 0 || place.text !== last.text || place.start >= last.end;
    if (isNew) runs.push([place]);
    else runs.at(-1)?.push(place);
    last = { text: place.text, end: isNew ? place.end : Math.max(last.end, place.end) };
  }
  return runs;
}

/** True for the sentence of a mark whose note states the same. */
export function isAtMark({ method }: Evidence): boolean {
  return method.endsWith(AT_MARK);
}

/** Finds for the sentence of a mark the places, by number, that the same rule reads as notes of its text; looked up, as one work may be cited thousands of times. */
function notesByRule(places: readonly (readonly Evidence[])[]) {
  const numbers = new Map<string, number[]>();
  for (const [number, place] of places.entries()) {
    for (const key of new Set(place.map(({ text, method }) => `${text} ${method}`))) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  }
  return (mark: readonly Evidence[]): readonly number[] => {
    const rules = new Set(mark.filter(isAtMark).map(({ text, method }) => `${text} ${ruleOf(method)}`));
    const lists = [...rules].flatMap((key) => (numbers.has(key) ? [numbers.get(key) ?? []] : []));
    if (lists.length < 2) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  };
}
