import { type Entity, GRAPH_OPTIONS, type Graph, relationId } from "#model";
import { sha256Of } from "../../cli/graph-file.ts";

/** The words that the small graph is made of. */
export const SMALL_TEXT = "Avrich quotes Bukharin. Bukharin wrote State and Revolution.\n";

/** A sound graph of two people and a work, and who quotes whom. */
export function smallGraph(file = "small.txt"): Graph {
  const avrich = "person:avrich";
  const bukharin = "person:bukharin";
  return {
    attributes: { format: 1, texts: [textRecord(file)] },
    options: GRAPH_OPTIONS,
    nodes: [
      { key: avrich, attributes: entity("Person", "Avrich") },
      { key: bukharin, attributes: entity("Person", "Bukharin") },
      { key: "work:state-and-revolution", attributes: entity("Work", "State and Revolution") },
    ],
    edges: [
      edge("AUTHORED", bukharin, "work:state-and-revolution", "Bukharin wrote State and Revolution."),
      edge("CITES", avrich, bukharin, "Avrich quotes Bukharin."),
    ],
  };
}

function textRecord(file: string): Graph["attributes"]["texts"][number] {
  return {
    id: "small",
    title: "Small",
    language: "en",
    sha256: sha256Of(SMALL_TEXT),
    file,
    length: SMALL_TEXT.length,
    passages: [{ kind: "paragraph", start: 0, end: SMALL_TEXT.length - 1 }],
    notes: [],
    sentences: [0, 23, 24, 60],
    remarks: [],
  };
}

function entity(type: Entity["type"], label: string): Entity {
  return { type, label, aliases: [], mentions: [placeOf(label)] };
}

function edge(
  type: "CITES" | "AUTHORED",
  source: string,
  target: string,
  words: string,
): Graph["edges"][number] {
  const attributes = { type, evidence: [placeOf(words)], confidence: 0.9 };
  return { key: relationId(type, source, target), source, target, attributes };
}

function placeOf(words: string): Entity["mentions"][number] {
  const start = SMALL_TEXT.indexOf(words);
  return { text: "small", start, end: start + words.length, confidence: 0.9, method: "test" };
}
