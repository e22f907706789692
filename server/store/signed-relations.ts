import {
  compareText,
  edgesOfSigners,
  type GraphEdge,
  groupedBy,
  type RelationType,
  relationId,
} from "#model";
import type { RelationHead, TextHead } from "./graph-source.ts";

/** A text by several: its relations are kept of its first author, and are of those too who sign it with that one. */
export interface JointText extends TextHead {
  readonly author: string;
  readonly coAuthors: readonly string[];
}

type Signed = Pick<JointText, "id" | "author" | "coAuthors">;

/** A relation; where it is kept of another, that one, whose texts its source signs too. */
export interface SignedEdge extends GraphEdge {
  readonly coAuthorOf?: string;
}

/** What a text says in the voice of its author is of these types: all who sign it say so. */
const OF_VOICES: ReadonlySet<RelationType> = new Set<RelationType>(["CITES", "SUPPORTS", "OPPOSES"]);

/** Those of the texts that several sign. */
export function jointTexts(heads: readonly TextHead[]): JointText[] {
  return heads.filter(
    (head): head is JointText => head.author !== undefined && (head.coAuthors?.length ?? 0) > 0,
  );
}

/** True where the relation may be of others too. */
export function isOfVoices({ type }: Pick<RelationHead, "type">): boolean {
  return OF_VOICES.has(type);
}

/** The first authors of texts that one signs after them. */
export function firstAuthorsOf(joint: readonly Signed[], id: string): string[] {
  return [...new Set(joint.filter(({ coAuthors }) => coAuthors.includes(id)).map(({ author }) => author))];
}

/** The relations of first authors from which one that begins at somebody else may follow. */
export function headsBehind(
  joint: readonly JointText[],
  { type, source, target }: RelationHead,
): RelationHead[] {
  if (!OF_VOICES.has(type)) return [];
  return firstAuthorsOf(joint, source).map((first) => ({
    id: relationId(type, first, target),
    type,
    source: first,
    target,
  }));
}

/** The relations of co-authors that follow from those given; where one has the same of its own, that one with all places. */
export function followingFrom(joint: readonly Signed[], edges: ReadonlyMap<string, GraphEdge>): SignedEdge[] {
  // In one order, whichever a store gives them in: places of several first authors stand behind one another.
  const ofVoices = [...edges.values()]
    .filter(({ attributes }) => OF_VOICES.has(attributes.type))
    .sort((a, b) => compareText(a.key, b.key));
  const alike = groupedBy(ofVoices, ({ attributes, target }) => `${attributes.type} ${target}`);
  return edgesOfSigners(joint, ofVoices).flatMap((edge): SignedEdge[] => {
    const own = edges.get(edge.key)?.attributes.evidence.length ?? 0;
    if (edge.attributes.evidence.length <= own) return [];
    if (own > 0) return [edge];
    const firsts = firstAuthorsOf(joint, edge.source);
    const behind = alike.get(`${edge.attributes.type} ${edge.target}`) ?? [];
    const first = behind.find(
      ({ source, attributes }) => firsts.includes(source) && shares(attributes, edge),
    );
    return [first ? { ...edge, coAuthorOf: first.source } : edge];
  });
}

function shares({ evidence }: GraphEdge["attributes"], { attributes }: GraphEdge): boolean {
  return attributes.evidence.some((place) => evidence.includes(place));
}
