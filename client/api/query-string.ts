/** A query as the server reads it: lists repeat their key, what is undefined is left out; empty without any. */
export function queryString(query: object): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query) as [string, unknown][]) {
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const one of values) if (one !== undefined) search.append(key, String(one));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}
