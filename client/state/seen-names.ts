import { signal } from "@preact/signals";

/** Names of entities by id, as pages that are fetched later have shown them. */
export const seenNames = signal<ReadonlyMap<string, string>>(new Map());

/** Keeps the names of what a page shows. */
export function keepNames(entities: Iterable<{ readonly id: string; readonly label: string }>): void {
  const known = seenNames.peek();
  const news = [...entities].filter(({ id, label }) => known.get(id) !== label);
  if (news.length === 0) return;
  seenNames.value = new Map([...known, ...news.map(({ id, label }): [string, string] => [id, label])]);
}
