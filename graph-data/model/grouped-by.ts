/** Puts a value at the end of the list of a key, which begins with the first. */
export function addTo<Key, T>(lists: Map<Key, T[]>, key: Key, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The things of each key, keys and things in the order in which they come. (Map.groupBy needs Node 21.) */
export function groupedBy<T, Key>(things: Iterable<T>, keyOf: (thing: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) addTo(groups, keyOf(thing), thing);
  return groups;
}
