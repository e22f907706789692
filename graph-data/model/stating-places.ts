import { methodOfAll } from "./author-method.ts";
import { byPlace, type Evidence } from "./mention.ts";

/** What the method of a place ends with where it is the sentence of the mark of a note that states the same: "note, at mark". */
const AT_MARK = ", at mark";

/** The method of the sentence that a mark stands in, for what a note proves by a rule. */
export function methodAtMark(rule: string): string {
  return `${rule}${AT_MARK}`;
}

/** The rule behind the method of a place, be it a note or the sentence of its mark. */
export function ruleOf(method: string): string {
  const known = methodOfAll(method);
  return known.endsWith(AT_MARK) ? known.slice(0, -AT_MARK.length) : known;
}

/** Methods of what names in the running text a work that the list of references gives in full. */
const IN_TEXT: ReadonlySet<string> = new Set(["author-year", "author-of-work"]);
/** The method of an entry of that list. */
const ENTRY = "bibliography";
/** The method of words that are quoted from whom they cite, how far behind them their reference may begin, and how long it may be. */
const QUOTED = { method: "quoted-claim", gap: 6, longest: 90 } as const;

/**
 * How many places state a relation, at least one: a note and the sentence of its mark are one place, and so are places that
 * overlap, and a quotation and the reference behind it; an entry of the list of references is none where the text refers to it.
 * All stay in the evidence.
 */
export function statingPlaces(evidence: readonly Evidence[]): number {
  return evidence.length < 2 ? 1 : placesStating(evidence).length;
}

/** The places that `statingPlaces` counts of one relation, each with its evidence in the order of the text; none where there is no evidence. */
export function placesStating<Place extends Evidence>(evidence: readonly Place[]): Place[][] {
  return withoutEntries(placesAmong(evidence));
}

/** Places without the entries of lists of references to which another of them refers from the same text. */
export function withoutEntries<Place extends Evidence>(places: readonly Place[][]): Place[][] {
  const referring = new Set(
    places.flat().flatMap(({ method, text }) => (IN_TEXT.has(ruleOf(method)) ? text : [])),
  );
  return places.filter((place) =>
    place.some(({ method, text }) => methodOfAll(method) !== ENTRY || !referring.has(text)),
  );
}

/** The places that state any of several relations, given by the evidence of each; one that states several of them is one. */
export function placesOfAll<Place extends Evidence>(relations: readonly (readonly Place[])[]): Place[][] {
  return placesAmong(relations.flatMap((evidence) => placesStating(evidence).flat()));
}

/**
 * Evidence by places, entries of lists of references counted in. Marks and notes that one rule reads are paired in their order; marks that are left stand with the last note.
 */
export function placesAmong<Place extends Evidence>(evidence: readonly Place[]): Place[][] {
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
  let last = { text: "", end: 0, isQuoted: false };
  for (const place of [...evidence].sort(byPlace)) {
    const reach = last.end + (last.isQuoted && isReferenceAlone(place) ? QUOTED.gap : 0);
    const isNew = runs.length === 0 || place.text !== last.text || place.start >= reach;
    if (isNew) runs.push([place]);
    else runs.at(-1)?.push(place);
    const isLast = isNew || place.end >= last.end;
    const isQuoted = isLast ? methodOfAll(place.method) === QUOTED.method : last.isQuoted;
    last = { text: place.text, end: isLast ? place.end : last.end, isQuoted };
  }
  return runs;
}

/** True for a reference that stands by itself, as behind a block quotation: the next sentence would be longer. */
function isReferenceAlone({ method, start, end }: Evidence): boolean {
  return IN_TEXT.has(ruleOf(method)) && end - start <= QUOTED.longest;
}

/** True for the sentence of a mark whose note states the same. */
export function isAtMark({ method }: Evidence): boolean {
  return methodOfAll(method).endsWith(AT_MARK);
}

/** Finds for the sentence of a mark the places, by number, that the same rule reads as notes of its text; looked up, as one work may be cited thousands of times. */
function notesByRule(places: readonly (readonly Evidence[])[]) {
  const numbers = new Map<string, number[]>();
  for (const [number, place] of places.entries()) {
    for (const key of new Set(place.map(({ text, method }) => `${text} ${methodOfAll(method)}`))) {
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
