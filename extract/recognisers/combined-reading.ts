import { groupedBy } from "#model";
import { BUILT_IN, type FoundName, JUDGED_TYPES, type Reading } from "./recogniser.ts";

/**
 * One reading of several: of names that share a word the surest is kept; of equals the longest, then the first, then the
 * one of the earlier reading. A claim or a relation counts as much as whoever is surest of it says.
 */
export function combinedReading(readings: readonly Reading[]): Reading {
  const sentences = Math.max(0, ...readings.map(({ claims }) => claims.length));
  const claims = Array.from({ length: sentences }, (_, sentence) =>
    highest(readings.map((reading) => reading.claims[sentence] ?? 0)),
  );
  return {
    names: surestNames(readings.flatMap(({ names }) => names)),
    claims: claims.map(({ value }) => value),
    nameConfidence: (range, type) =>
      highest(readings.map((reading) => reading.nameConfidence(range, type))).value,
    relations: (...ends) => {
      const judged = readings.map((reading) => reading.relations(...ends));
      const entries = JUDGED_TYPES.map((type) => [type, highest(judged.map((one) => one[type] ?? 0)).value]);
      return Object.fromEntries(entries);
    },
    claimMethod: (sentence) => readings[claims[sentence]?.by ?? 0]?.claimMethod?.(sentence) ?? BUILT_IN,
    relationMethod: (type, ...ends) => {
      const { by } = highest(readings.map((reading) => reading.relations(...ends)[type] ?? 0));
      return readings[by]?.relationMethod?.(type, ...ends) ?? BUILT_IN;
    },
    remarks: readings.flatMap(({ remarks }) => remarks ?? []),
  };
}

/** The highest value, and the number of the first reading that gives it. */
function highest(values: readonly number[]): { readonly value: number; readonly by: number } {
  const value = Math.max(0, ...values);
  return { value, by: Math.max(0, values.indexOf(value)) };
}

/** The names that stay of all that were found, by their start: the surest of those that share a word. */
export function surestNames(names: readonly FoundName[]): FoundName[] {
  const taken = new Set<number>();
  const kept: FoundName[] = [];
  for (const name of inOrderOfSurety(foundByAll(names))) {
    const words = Array.from({ length: name.range.to - name.range.from }, (_, at) => name.range.from + at);
    if (words.some((word) => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The same words with the same type are one name, as sure as its surest finder, and found by all of them. */
function foundByAll(names: readonly FoundName[]): FoundName[] {
  const byKey = groupedBy(names, ({ start, end, type }) => `${start} ${end} ${type}`);
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    const methods = [...new Set(same.map(({ method }) => method ?? BUILT_IN))];
    const confidence = Math.max(...same.map((name) => name.confidence));
    return first ? [{ ...first, confidence, method: methods.join(" and ") }] : [];
  });
}

function inOrderOfSurety(names: readonly FoundName[]): FoundName[] {
  return [...names].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
}
