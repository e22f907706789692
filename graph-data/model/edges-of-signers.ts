import { isSaidByAll } from "./author-method.ts";
import type { GraphEdge } from "./graph.ts";
import type { Evidence } from "./mention.ts";
import type { Relation } from "./relation.ts";
import { relationId } from "./relation-types.ts";
import { signersOf } from "./text.ts";

/** Who signs a text, by id. */
export interface SignedText {
  readonly id: string;
  readonly author?: string | undefined;
  readonly coAuthors?: readonly string[] | undefined;
}

/** An edge whose places may tell more than a graph keeps of them. */
export interface EdgeOf<Place extends Evidence> extends Omit<GraphEdge, "attributes"> {
  attributes: Omit<Relation, "evidence"> & { evidence: Place[] };
}

/**
 * The edges of a graph as programs need them that know nothing of texts by several: what a text says in the voice of its first
 * author, all who sign it say. Of each citation, and of each side that the author takes as the author, there is one edge for
 * everybody who signs, by the places of those texts; and nobody cites who signs the same text.
 */
export function edgesOfSigners<Place extends Evidence>(
  texts: readonly SignedText[],
  edges: readonly EdgeOf<Place>[],
): EdgeOf<Place>[] {
  const joint = new Map(
    texts.filter(({ coAuthors = [] }) => coAuthors.length > 0).map((one) => [one.id, one]),
  );
  if (joint.size === 0) return [...edges];
  const found = new Map<string, EdgeOf<Place>>();
  const add = (edge: EdgeOf<Place>) => {
    const known = found.get(edge.key);
    found.set(edge.key, known ? joined(known, edge) : edge);
  };
  for (const edge of edges)
    for (const source of voicesOf(edge, joint)) for (const own of asSaidBy(source, edge, joint)) add(own);
  return [...found.values()];
}

type Joint = ReadonlyMap<string, SignedText>;

/** The source of the edge, and all who sign a text with it. */
function voicesOf({ source, attributes: { evidence, type } }: EdgeOf<Evidence>, joint: Joint): string[] {
  if (type !== "CITES" && type !== "SUPPORTS" && type !== "OPPOSES") return [source];
  const others = evidence.flatMap(({ text }) => {
    const signed = joint.get(text);
    return signed?.author === source ? (signed.coAuthors ?? []) : [];
  });
  return [...new Set([source, ...others])];
}

/** The edge with another source, by those of its places that are his too; none where there are none. */
function asSaidBy<Place extends Evidence>(
  source: string,
  edge: EdgeOf<Place>,
  joint: Joint,
): EdgeOf<Place>[] {
  const { target, attributes } = edge;
  const isOwn = source === edge.source;
  const evidence = attributes.evidence.filter((place) => {
    const signers = signersIn(place, joint);
    if (attributes.type === "CITES" && signers.includes(source) && signers.includes(target)) return false;
    return (
      isOwn ||
      (signers[0] === edge.source && signers.includes(source) && isSaidByAll(attributes.type, place.method))
    );
  });
  if (evidence.length === attributes.evidence.length && isOwn) return [edge];
  if (evidence.length === 0 || source === target) return [];
  const { locator, ...said } = attributes;
  const isWhole = evidence.length === attributes.evidence.length;
  return [
    {
      key: relationId(attributes.type, source, target),
      source,
      target,
      attributes: { ...said, ...(isWhole && locator !== undefined && { locator }), evidence },
    },
  ];
}

function signersIn({ text }: Evidence, joint: Joint): readonly string[] {
  const signed = joint.get(text);
  return signed ? signersOf(signed) : [];
}

/** One edge of two that have the same ends, with the places of both. */
function joined<Place extends Evidence>(one: EdgeOf<Place>, other: EdgeOf<Place>): EdgeOf<Place> {
  const keyOf = ({ text, start, end, method }: Evidence) => `${text} ${start} ${end} ${method}`;
  const all = [...one.attributes.evidence, ...other.attributes.evidence];
  const evidence = [...new Map(all.map((place) => [keyOf(place), place])).values()];
  const confidence = Math.max(one.attributes.confidence, other.attributes.confidence);
  return { ...one, attributes: { ...one.attributes, confidence, evidence } };
}
