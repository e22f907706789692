import { boundsOf, type Evidence, type GexfFields, type GexfValues, type Graph, statingPlaces } from "#model";

/** What is said of each entity in a file for programs that draw graphs, and of which type it is. */
export const ENTITY_FIELDS = {
  type: "string",
  aliases: "string",
  mentions: "integer",
  texts: "string",
  date: "string",
  from: "string",
  to: "string",
  born: "string",
  died: "string",
  kind: "string",
  polarity: "string",
} as const satisfies GexfFields;

/** What is said of each relation there beside its type and the number of its places. */
export const RELATION_FIELDS = {
  confidence: "double",
  evidence: "string",
  words: "string",
  manner: "string",
  locator: "string",
  via: "string",
  stance: "string",
} as const satisfies GexfFields;

/** The values of an entity's fields; what is not known of it is undefined. */
export function entityValues({ attributes }: Graph["nodes"][number]): GexfValues {
  const { type, aliases, mentions, date, born, died, kind, polarity } = attributes;
  const texts = [...new Set(mentions.map(({ text }) => text))].join(" ");
  const bounds = date === undefined ? undefined : boundsOf(date);
  return {
    type,
    aliases: aliases.join("; ") || undefined,
    mentions: mentions.length,
    texts,
    date,
    ...bounds,
    born,
    died,
    kind,
    polarity,
  };
}

/** The values of a relation's fields, its places as "letters:120-184". */
export function relationValues({ attributes }: Graph["edges"][number]): GexfValues {
  const { evidence, confidence, label, manner, locator, via, stance } = attributes;
  const places = evidence.map(placeInWords).join(" ");
  return { confidence, evidence: places, words: label, manner, locator, via, stance };
}

/** How strongly programs that draw are to tie the two: by how many places state it. */
export function weightOf({ attributes }: Graph["edges"][number]): number {
  return statingPlaces(attributes.evidence);
}

/** What a file is read from, in words. */
export function readFrom(graph: Graph): string {
  return `Read from: ${graph.attributes.texts.map(({ title }) => title).join("; ")}`;
}

function placeInWords({ text, start, end }: Evidence): string {
  return `${text}:${start}-${end}`;
}
