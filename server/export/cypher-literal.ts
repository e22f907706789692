/** A number that is a float in Cypher even where it is whole: a list must hold one type. */
export interface Real {
  readonly real: number;
}

/** A value as a Cypher literal on one line: words, numbers, yes and no, lists, maps; what is undefined in a map is left out. */
export function cypherLiteral(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return "null";
  if ("real" in value) return floatOf(value as Real);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([name, inner]) => `${name}: ${cypherLiteral(inner)}`).join(", ")}}`;
}

function floatOf({ real }: Real): string {
  return Number.isInteger(real) ? `${real}.0` : String(real);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "'": "\\'",
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * Neo4j reads \uXXXX before it reads anything else, so also where the backslash of "\\u0041" is meant as such: there the string
 * is parted in two.
 */
function quoted(words: string): string {
  const inside = words.replace(/['\\\n\r\t]/gu, (mark) => ESCAPES[mark] ?? mark);
  return `'${inside.replace(/\\\\(?=[uU])/gu, "\\\\' + '")}'`;
}
