import {
  type Bodies,
  boundsOf,
  type Cell,
  csvText,
  type Entity,
  edgesOfSigners,
  type Graph,
  onlySpeaksOf,
  type Polarity,
  RELATION_TYPES,
  relationVerbs,
  STANCE_WORDS,
  stanceOn,
  statingPlaces,
} from "#model";
import { quotedPlaces } from "./quoted-places.ts";

const RELATION_HEAD = [
  "source",
  "source type",
  "relation",
  "words",
  "target",
  "target type",
  "text title",
  "sentence",
  "start",
  "end",
  "confidence",
  "method",
  "source id",
  "target id",
  "text",
  "relation confidence",
  "places",
  "judged",
  "polarity",
];

/**
 * The relations as a table (CSV after RFC 4180), a row for each place that proves one, with its sentence. What a text by several
 * cites, each of them cites. A claim is asserted, denied or doubted by who makes it; where neither end is one, that is empty.
 */
export function toRelationsCsv(graph: Graph, bodies: Bodies): string {
  const quoted = quotedPlaces(graph, bodies);
  const entities = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  const rows = edgesOfSigners(graph.attributes.texts, graph.edges).flatMap((edge): Cell[][] => {
    const { type, label, evidence, confidence, status } = edge.attributes;
    const [source, target] = [entities.get(edge.source), entities.get(edge.target)];
    const polarity = heldAs(source) ?? heldAs(target);
    const speaksOf = onlySpeaksOf(type, evidence);
    const words =
      label ??
      (type === "ASSERTS" && polarity ? STANCE_WORDS[polarity] : relationVerbs({ type, speaksOf }).label);
    const said = [source?.label, source?.type, type, words, target?.label, target?.type];
    const whole = [confidence, statingPlaces(evidence), status, polarity];
    return evidence.map((place) => {
      const { title, sentence } = quoted(place);
      const { start, end, confidence: sure, method, text } = place;
      return [...said, title, sentence, start, end, sure, method, edge.source, edge.target, text, ...whole];
    });
  });
  return csvText([RELATION_HEAD, ...rows]);
}

/** How who makes the claim stands to its words; undefined of what is no claim. */
function heldAs(entity: Entity | undefined): Polarity | undefined {
  if (entity?.type !== "Claim") return undefined;
  return stanceOn({ words: entity.label, polarity: entity.polarity });
}

const ENTITY_HEAD = [
  "id",
  "type",
  "name",
  "other names",
  "date",
  "from",
  "to",
  "born",
  "died",
  "kind",
  "polarity",
  "places",
  "texts",
  "stated relations",
  "judged",
];

/** The entities as a table, a row for each, with how often it is named and how many relations texts state of it. */
export function toEntitiesCsv(graph: Graph): string {
  const degrees = statedDegrees(graph);
  const rows = graph.nodes.map(({ key, attributes }): Cell[] => {
    const { type, label, aliases, date, born, died, kind, polarity, mentions, status } = attributes;
    const bounds = date === undefined ? undefined : boundsOf(date);
    const known = [date, bounds?.from, bounds?.to, born, died, kind, polarity];
    const texts = [...new Set(mentions.map(({ text }) => text))].join("; ");
    const counts = [mentions.length, texts, degrees.get(key) ?? 0];
    return [key, type, label, aliases.join("; "), ...known, ...counts, status];
  });
  return csvText([ENTITY_HEAD, ...rows]);
}

function statedDegrees(graph: Graph): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target, attributes } of edgesOfSigners(graph.attributes.texts, graph.edges)) {
    if (!RELATION_TYPES[attributes.type].stated) continue;
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}
