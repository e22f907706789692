/** How many things there are of each key, in the order in which the keys are met. */
export function countedBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}

/** The counts as a record with its keys in the given order, without those that do not occur. */
export function inOrderOf(
  keys: readonly string[],
  counts: ReadonlyMap<string, number>,
): Record<string, number> {
  return Object.fromEntries(keys.flatMap((key) => (counts.has(key) ? [[key, counts.get(key) ?? 0]] : [])));
}
