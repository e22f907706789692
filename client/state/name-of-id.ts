/** The name of an entity or a text; where none is known, the words of its id. */
export function nameOfId(id: string, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
}
