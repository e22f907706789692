import {
  type EdgeOf,
  edgesOfSigners,
  groupedBy,
  type Quote,
  type RelationSummary,
  statingPlaces,
  type TextSummary,
} from "#model";
import type { Proofs } from "./relation-proofs.ts";

/** Relations with the sentences that state them. */
export interface Stated {
  readonly relations: readonly RelationSummary[];
  readonly proofs: Proofs;
}

/**
 * Relations as files hold them, as the server's file of the whole graph does: what a text by several cites, each of them cites
 * who is among the `entities`, by the places of that text.
 */
export function relationsOfSigners(
  { relations, proofs }: Stated,
  texts: readonly Pick<TextSummary, "id" | "author" | "coAuthors">[],
  entities: ReadonlyMap<string, unknown>,
): Stated {
  const signed = texts.map(({ id, author, coAuthors }) => {
    return { id, author: author?.id, coAuthors: coAuthors?.map((one) => one.id) };
  });
  const before = relations.map((relation) => edgeOf(relation, proofs.get(relation.id) ?? []));
  const edges = edgesOfSigners(signed, before).filter(({ source }) => entities.has(source));
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  const unchanged = new Set(before);
  return {
    relations: edges.map((edge) => (unchanged.has(edge) && known.get(edge.key)) || summaryOf(edge)),
    proofs: new Map(edges.map(({ key, attributes }) => [key, attributes.evidence])),
  };
}

function edgeOf(relation: RelationSummary, evidence: readonly Quote[]): EdgeOf<Quote> {
  const { id: key, source, target, type, confidence, label, status } = relation;
  const said = { ...(label !== undefined && { label }), ...(status && { status }) };
  return { key, source, target, attributes: { type, confidence, ...said, evidence: [...evidence] } };
}

function summaryOf({ key: id, source, target, attributes }: EdgeOf<Quote>): RelationSummary {
  const { evidence, locator: _, ...said } = attributes;
  const texts = [...groupedBy(evidence, ({ text }) => text).keys()].sort();
  return { id, source, target, ...said, evidence: statingPlaces(evidence), texts };
}
