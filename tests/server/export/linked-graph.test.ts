import { describe, expect, test } from "vitest";
import type { Graph } from "#model";
import { toJsonLd } from "../../../server/export/to-json-ld.ts";
import { toTurtle } from "../../../server/export/to-turtle.ts";
import { BODIES, smallGraph } from "../ask/small-graph.ts";
import { AWKWARD_BODIES, AWKWARD_BODY, AWKWARD_NAMES, awkwardGraph } from "./awkward-graph.ts";
import { readJsonLd } from "./read-json-ld.ts";
import { literal, readTurtle, type Triple } from "./read-turtle.ts";
import { SAMPLE, SAMPLE_BODIES } from "./sample-graph.ts";

const SCHEMA = "https://schema.org/";
const OA = "http://www.w3.org/ns/oa#";
const entity = (id: string) => `<urn:ibid:entity:${id}>`;
const schema = (name: string) => `<${SCHEMA}${name}>`;
const own = (name: string) => `<urn:ibid:term:${name}>`;

const small = readTurtle(toTurtle(smallGraph(), BODIES));

/** What is said of a thing by a property. */
function said(triples: readonly Triple[], subject: string, property: string): string[] {
  return triples.filter(([of, by]) => of === subject && by === property).map(([, , object]) => object);
}

const graphs: [string, Graph, ReadonlyMap<string, string>][] = [
  ["the sample", SAMPLE, SAMPLE_BODIES],
  ["invented people", smallGraph(), BODIES],
  ["what is hard to write down", awkwardGraph(["a\u0000b\u0001\ud800c"]), AWKWARD_BODIES],
  ["texts whose words are not at hand", smallGraph(), new Map()],
];

test.each(graphs)("Turtle and JSON-LD state the very same: %s", (_name, graph, bodies) => {
  const sorted = (triples: Triple[]) => triples.map((triple) => triple.join(" ")).sort();
  const [turtle, json] = [readTurtle(toTurtle(graph, bodies)), readJsonLd(toJsonLd(graph, bodies))];
  expect(turtle.length).toBeGreaterThan(graph.nodes.length * 3);
  expect(sorted(turtle)).toEqual(sorted(json));
});

describe("the graph as linked data", () => {
  test.each([
    ["work:the-coming-storm", schema("author"), "person:karl-brandt"],
    ["work:the-red-lamp", schema("publisher"), "organisation:peace-league"],
    ["person:ivan-trotzkij", schema("memberOf"), "organisation:peace-league"],
    ["event:truce-of-loewen", schema("location"), "place:loewen"],
    ["place:old-mill", schema("containedInPlace"), "place:loewen"],
    ["claim:letters:1", schema("author"), "person:rosa-hart"],
    ["person:ivan-trotzkij", own("cites"), "work:the-coming-storm"],
    ["person:karl-brandt", own("participatedIn"), "event:truce-of-loewen"],
    ["person:rosa-hart", own("opposes"), "person:karl-brandt"],
  ])("%s %s %s", (subject, property, object) => {
    expect(said(small, entity(subject), property)).toContain(entity(object));
  });

  test("gives schema.org the dates that it can say, and all of them as EDTF", () => {
    const edtf = "http://id.loc.gov/datatypes/edtf/EDTF";
    const graph = smallGraph();
    const truce = graph.nodes.find(({ key }) => key === "event:truce-of-loewen");
    expect(said(small, entity("event:truce-of-loewen"), schema("startDate"))).toEqual([
      literal("1918-04", ""),
    ]);
    if (truce) truce.attributes.date = "1918-03~";
    const triples = readTurtle(toTurtle(graph, BODIES));
    expect(said(triples, entity("event:truce-of-loewen"), schema("startDate"))).toEqual([]);
    expect(said(triples, entity("event:truce-of-loewen"), own("date"))).toEqual([literal("1918-03~", edtf)]);
  });

  test("does not make whoever denies a claim its author", () => {
    const graph = smallGraph();
    const claim = graph.nodes.find(({ key }) => key === "claim:letters:1");
    if (claim) claim.attributes.polarity = "denied";
    const triples = readTurtle(toTurtle(graph, BODIES));
    expect(said(triples, entity("claim:letters:1"), schema("author"))).toEqual([]);
    expect(said(triples, entity("person:rosa-hart"), own("asserts"))).toEqual([entity("claim:letters:1")]);
  });

  test("names of each statement how sure it is, and the words that make it with their place", () => {
    const statement = "<urn:ibid:relation:MEMBER_OF:person:ivan-trotzkij:organisation:peace-league>";
    expect(said(small, statement, own("confidence"))).toEqual([
      literal(0.9, "http://www.w3.org/2001/XMLSchema#double"),
    ]);
    const [annotation = ""] = small.filter(([, , object]) => object === statement).map(([of]) => of);
    const [place = ""] = said(small, annotation, `<${OA}hasTarget>`);
    const [position = "", quote = ""] = said(small, place, `<${OA}hasSelector>`);
    expect(said(small, quote, `<${OA}exact>`)).toEqual([literal("Ivan Trotzkij of the Peace League", "")]);
    const [start = "", end = ""] = ["start", "end"].flatMap((side) =>
      said(small, position, `<${OA}${side}>`),
    );
    const offsets = [start, end].map((side) => Number(JSON.parse(side.split("^^")[0] ?? "")));
    expect(BODIES.get("letters")?.slice(...offsets)).toBe("Ivan Trotzkij of the Peace League");
  });

  test("counts places in whole characters, as Web Annotation does, and keeps names and quotations whole", () => {
    const triples = readTurtle(toTurtle(awkwardGraph(), AWKWARD_BODIES));
    const names = triples.filter(([, by]) => by === schema("name")).map(([, , name]) => name);
    expect(names.slice(1)).toEqual(AWKWARD_NAMES.map((name) => literal(name, "")));
    const characters = [...AWKWARD_BODY];
    const places = triples.filter(([, by]) => by === `<${OA}exact>`);
    expect(places.length).toBe(AWKWARD_NAMES.length);
    for (const [quote, , words] of places) {
      const [[place = ""] = []] = triples.filter(([, , object]) => object === quote);
      const [position = ""] = said(triples, place, `<${OA}hasSelector>`);
      const [start, end] = ["start", "end"].map((side) =>
        Number(JSON.parse(said(triples, position, `<${OA}${side}>`)[0]?.split("^^")[0] ?? "")),
      );
      expect(literal(characters.slice(start, end).join(""), "")).toBe(words);
    }
  });
});
