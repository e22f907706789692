import fc from "fast-check";
import {
  type Act,
  type Graph,
  type GraphEdge,
  type Mention,
  NAMED_TYPES,
  type PlaceInText,
  RELATION_TYPE_NAMES,
} from "#model";

/** Numbers out of which the acts on a graph are made, whatever the graph. */
export type Draw = readonly [number, number, number, number, number];

/** Random draws, one for each act. */
export const randomDraws: fc.Arbitrary<Draw[]> = fc.array(
  fc.tuple(fc.nat(15), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(9)),
  { minLength: 1, maxLength: 14 },
);

/** What a draw picks from the graph; every maker below takes what it needs. */
interface Picked {
  readonly graph: Graph;
  readonly one: string;
  readonly other: string;
  readonly place: PlaceInText | undefined;
  readonly edge: GraphEdge | undefined;
  readonly node: string;
  readonly c: number;
  readonly yes: "accept" | "reject";
}

const POLARITIES = ["asserted", "denied", "doubted"] as const;

const MAKERS: readonly ((picked: Picked) => Act | undefined)[] = [
  ({ one, other }) => (one === other ? undefined : { kind: "same", keep: one, merge: other }),
  ({ one, other }) => (one === other ? undefined : { kind: "same", keep: other, merge: one }),
  ({ one, other }) => (one === other ? undefined : { kind: "different", one, other }),
  ({ one, c }) => ({ kind: "rename", entity: one, label: `Name ${c % 4}` }),
  ({ one, c }) => ({ kind: "retype", entity: one, type: NAMED_TYPES[c % 5] ?? "Person" }),
  ({ one, c }) => ({ kind: "redate", entity: one, ...(c % 3 > 0 && { date: `19${10 + (c % 9)}` }) }),
  ({ graph, c }) => {
    const text = pick(graph.attributes.texts, c)?.id;
    return text === undefined
      ? undefined
      : { kind: "date-text", text, ...(c % 3 > 0 && { date: `19${10 + (c % 9)}` }) };
  },
  ({ one, place, c }) => place && { kind: "split", entity: one, places: [place], label: `Split ${c % 3}` },
  ({ node, yes }) => ({ kind: yes, judged: { entity: node } }),
  ({ one, place, yes }) => place && { kind: yes, judged: { entity: one, mention: place } },
  judgedEdge,
  addedMention,
  correctedEdge,
  correctedClaim,
  ({ one, other, place, c }) => {
    if (!place) return undefined;
    if (c % 5 === 0) return { kind: "said-by", place, speaker: one };
    if (c % 2) return { kind: "add-claim", place, speaker: other, about: [one] };
    const type = pick(RELATION_TYPE_NAMES, c) ?? "RELATED_TO";
    return { kind: "add-relation", relation: { type, source: one, target: other }, place };
  },
];

/** The act that a draw makes on a graph; one of them takes back one of the decisions that were made before. */
export function actOf(graph: Graph, [kind, a, b, c, d]: Draw, made: readonly string[]): Act | undefined {
  const named = graph.nodes.filter(({ attributes }) => attributes.type !== "Claim");
  const [one, other, undone] = [pick(named, a), pick(named, b), pick(made, a)];
  if (kind === MAKERS.length) return undone === undefined ? undefined : { kind: "undo", decision: undone };
  if (!one || !other) return undefined;
  const mention = pick(one.attributes.mentions, c);
  return MAKERS[kind]?.({
    graph,
    one: one.key,
    other: other.key,
    place: mention && placeOf(mention),
    edge: pick(graph.edges, a),
    node: pick(graph.nodes, a)?.key ?? one.key,
    c,
    yes: d % 2 ? "accept" : "reject",
  });
}

function judgedEdge({ edge, c, yes }: Picked): Act | undefined {
  if (!edge) return undefined;
  const { source, target, attributes } = edge;
  const proof = pick(attributes.evidence, c);
  const relation = { type: attributes.type, source, target };
  return { kind: yes, judged: c % 2 && proof ? { relation, proof: placeOf(proof) } : { relation } };
}

function correctedEdge({ edge, one, c }: Picked): Act | undefined {
  if (!edge) return undefined;
  const { source, target, attributes } = edge;
  const relation = { type: attributes.type, source, target };
  const type = pick(RELATION_TYPE_NAMES, c) ?? "RELATED_TO";
  const to =
    c % 2 ? { type: attributes.type, source: target, target: source } : { type, source, target: one };
  return { kind: "correct-relation", relation, to, ...(type === "RELATED_TO" && { label: "wrote to" }) };
}

function correctedClaim({ graph, one, c }: Picked): Act | undefined {
  const claim = pick(
    graph.nodes.filter(({ attributes }) => attributes.type === "Claim"),
    c,
  )?.key;
  if (claim === undefined) return undefined;
  const polarity = POLARITIES[c % 4];
  return { kind: "correct-claim", claim, ...(polarity ? { polarity } : { about: c % 8 > 3 ? [one] : [] }) };
}

function addedMention({ graph, other, place, c }: Picked): Act | undefined {
  if (!place) return undefined;
  const length = graph.attributes.texts.find(({ id }) => id === place.text)?.length ?? 0;
  const longer = { ...place, end: Math.min(length, place.end + (c % 7)) };
  const entity = c % 2 ? other : { type: "Person" as const, label: "Somebody" };
  return { kind: "add-mention", place: longer, entity };
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function placeOf({ text, start, end }: Mention): PlaceInText {
  return { text, start, end };
}
