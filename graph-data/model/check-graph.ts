import { Compile } from "typebox/compile";
import { isEdtf } from "./edtf.ts";
import type { Entity } from "./entity.ts";
import { Graph } from "./graph.ts";
import type { Mention } from "./mention.ts";
import { mayJoin, relationId } from "./relation-types.ts";
import { wordsAt } from "./span.ts";

/** One broken law of the model: the id of what breaks it, and what to know about it. */
export interface Fault {
  readonly id: string;
  readonly message: string;
}

/** The words of each text by its id; a text that is not given is checked for everything but its words. */
export type Bodies = ReadonlyMap<string, string>;

const shape = Compile(Graph);

/** Every law of the model that the value breaks: its shape first, then spans, ends, ids and words. */
export function checkGraph(value: unknown, bodies: Bodies = new Map()): Fault[] {
  if (!shape.Check(value)) {
    return shape.Errors(value).map((error) => ({ id: error.instancePath || "/", message: error.message }));
  }
  const graph = value as Graph;
  const lengths = new Map(graph.attributes.texts.map((text) => [text.id, text.length]));
  const places: Places = { lengths, bodies };
  return [
    ...duplicateIds(graph),
    ...textFaults(graph),
    ...entityFaults(graph, places),
    ...relationFaults(graph, places),
  ];
}

interface Places {
  readonly lengths: ReadonlyMap<string, number>;
  readonly bodies: Bodies;
}

function duplicateIds(graph: Graph): Fault[] {
  const seen = new Set<string>();
  const ids = [...graph.nodes.map((node) => node.key), ...graph.edges.map((edge) => edge.key)];
  return ids.filter((id) => seen.has(id) || !seen.add(id)).map((id) => ({ id, message: "stands twice" }));
}

function textFaults({ attributes: { texts } }: Graph): Fault[] {
  return texts.flatMap(({ id, date }) => dateFaults(id, date));
}

function entityFaults(graph: Graph, places: Places): Fault[] {
  return graph.nodes.flatMap(({ key, attributes }) => [
    ...attributes.mentions.flatMap((mention) => spanFaults(key, mention, places)),
    ...attributes.mentions.flatMap((mention) => wordFaults(key, attributes, mention, places.bodies)),
    ...[attributes.date, attributes.born, attributes.died].flatMap((date) => dateFaults(key, date)),
  ]);
}

function dateFaults(id: string, date: string | undefined): Fault[] {
  return date === undefined || isEdtf(date) ? [] : [{ id, message: `date ${date} is not EDTF` }];
}

function spanFaults(id: string, place: Mention, { lengths }: Places): Fault[] {
  const length = lengths.get(place.text);
  if (length === undefined) return [{ id, message: `speaks of the unknown text ${place.text}` }];
  if (place.start < place.end && place.end <= length) return [];
  return [{ id, message: `span ${place.start}-${place.end} lies outside ${place.text} (${length})` }];
}

function wordFaults(id: string, entity: Entity, mention: Mention, bodies: Bodies): Fault[] {
  const body = bodies.get(mention.text);
  if (body === undefined) return [];
  const words = wordsAt(body, mention);
  if (words === entity.label || entity.aliases.includes(words)) return [];
  return [
    { id, message: `${mention.start}-${mention.end} reads "${words.slice(0, 60)}", none of its names` },
  ];
}

function relationFaults(graph: Graph, places: Places): Fault[] {
  const types = new Map(graph.nodes.map((node) => [node.key, node.attributes.type]));
  return graph.edges.flatMap(({ key, source, target, attributes }) => {
    const from = types.get(source);
    const to = types.get(target);
    const faults: Fault[] = attributes.evidence.flatMap((place) => spanFaults(key, place, places));
    if (!from) faults.push({ id: key, message: `begins at the unknown ${source}` });
    if (!to) faults.push({ id: key, message: `leads to the unknown ${target}` });
    if (source === target) faults.push({ id: key, message: "leads to where it begins" });
    if (from && to && !mayJoin(attributes.type, from, to)) {
      faults.push({ id: key, message: `${attributes.type} may not lead from ${from} to ${to}` });
    }
    if (key !== relationId(attributes.type, source, target))
      faults.push({ id: key, message: "id and ends differ" });
    return faults;
  });
}
