import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Graph, Span } from "#model";

/** A graph of one text, and its words. */
export interface LongText {
  readonly graph: Graph;
  readonly body: string;
}

/** What was found in a text, put there again and again until the text has at least so many characters. */
export function longTextGraph(graphFile: string, characters: number): LongText {
  const graph = JSON.parse(readFileSync(graphFile, "utf8")) as Graph;
  const [record] = graph.attributes.texts;
  if (!record) throw new Error(`bench: ${graphFile} has no text`);
  const once = `${readFileSync(join(dirname(graphFile), record.file), "utf8").trimEnd()}\n\n`;
  const copies = Math.ceil(characters / once.length);
  const body = once.repeat(copies);
  const again = <Place extends Span>(places: readonly Place[]) =>
    Array.from({ length: copies }, (_, copy) =>
      places.map((place) => shifted(place, copy * once.length)),
    ).flat();
  const sentences = Array.from({ length: copies }, (_, copy) =>
    record.sentences.map((at) => at + copy * once.length),
  ).flat();
  const text = {
    ...record,
    sha256: createHash("sha256").update(body).digest("hex"),
    length: body.length,
    passages: again(record.passages),
    notes: again(record.notes),
    sentences,
    remarks: [],
  };
  return {
    body,
    graph: {
      ...graph,
      attributes: { ...graph.attributes, texts: [text] },
      nodes: graph.nodes.map(({ key, attributes }) => ({
        key,
        attributes: { ...attributes, mentions: again(attributes.mentions) },
      })),
      edges: graph.edges.map((edge) => ({
        ...edge,
        attributes: { ...edge.attributes, evidence: again(edge.attributes.evidence) },
      })),
    },
  };
}

/** A place, and every place within it, so many characters further on. */
function shifted<Place extends Span>(place: Place, by: number): Place {
  const moved = Object.entries(place).map(([name, value]) => [
    name,
    isPlace(value) ? shifted(value, by) : value,
  ]);
  return { ...Object.fromEntries(moved), start: place.start + by, end: place.end + by } as Place;
}

function isPlace(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}
