import { literal, type Triple } from "./read-turtle.ts";

const XSD = "http://www.w3.org/2001/XMLSchema#";
type Context = Record<string, string | { "@type": string }>;

/** What a JSON-LD file states whose context holds prefixes and types of properties alone; anything else throws. */
export function readJsonLd(file: string): Triple[] {
  const read = JSON.parse(file) as { "@context": Context; "@graph": Record<string, unknown>[] };
  expectKeys(read, ["@context", "@graph"]);
  const triples: Triple[] = [];
  let nameless = 0;
  const address = (name: string) => {
    const [, prefix = "", local = ""] = /^([^:]*):(.*)$/su.exec(name) ?? [];
    const known = read["@context"][prefix];
    return `<${typeof known === "string" ? known + local : name}>`;
  };
  const objectOf = (property: string, value: unknown): string => {
    const coerced = read["@context"][property];
    if (typeof coerced === "object") return literal(value as number, address(coerced["@type"]).slice(1, -1));
    if (typeof value === "string") return literal(value, "");
    if (Number.isInteger(value)) return literal(String(value), `${XSD}integer`);
    const thing = value as Record<string, unknown>;
    if ("@value" in thing)
      return literal(String(thing["@value"]), address(String(thing["@type"])).slice(1, -1));
    return Object.keys(thing).length === 1 ? address(String(thing["@id"])) : resource(thing);
  };
  const resource = (thing: Record<string, unknown>): string => {
    const { "@id": id, "@type": type, ...said } = thing;
    if (id === undefined) nameless += 1;
    const subject = id === undefined ? `_:${nameless}` : address(String(id));
    triples.push([subject, address("rdf:type"), address(String(type))]);
    for (const [property, values] of Object.entries(said))
      for (const value of [values].flat())
        triples.push([subject, address(property), objectOf(property, value)]);
    return subject;
  };
  for (const thing of read["@graph"]) resource(thing);
  return triples;
}

function expectKeys(thing: object, keys: readonly string[]): void {
  const odd = Object.keys(thing).filter((key) => !keys.includes(key));
  if (odd.length > 0) throw new Error(`odd keys: ${odd.join(", ")}`);
}
