import type { Bodies, Graph } from "#model";
import { linkedGraph } from "./linked-graph.ts";
import { type Resource, type Value, wellFormed } from "./linked-resource.ts";
import { PREFIXES } from "./linked-terms.ts";

/** The graph as linked data in Turtle (w3.org/TR/turtle), a statement a line. */
export function toTurtle(graph: Graph, bodies: Bodies): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  return `${prefixes.join("\n")}\n\n${linkedGraph(graph, bodies).map(block).join("\n")}`;
}

function block({ ref, type, said }: Resource): string {
  const lines = said.map(([property, value]) => ` ;\n  ${property} ${written(value)}`);
  return `${ref === undefined ? "[]" : `<${ref}>`} a ${type}${lines.join("")} .\n`;
}

function written(value: Value): string {
  if ("ref" in value) return `<${value.ref}>`;
  if ("term" in value) return value.term;
  if ("whole" in value) return String(value.whole);
  if ("real" in value) return `${value.real}e0`;
  if ("word" in value) return `${quoted(value.word)}^^${value.as}`;
  if ("words" in value) return quoted(value.words);
  const { type, said } = value.inner;
  return `[ a ${type}${said.map(([property, inner]) => ` ; ${property} ${written(inner)}`).join("")} ]`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function quoted(words: string): string {
  const inside = wellFormed(words).replace(/["\\\p{Cc}]/gu, (mark) => {
    return ESCAPES[mark] ?? `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
  return `"${inside}"`;
}
