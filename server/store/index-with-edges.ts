import { compareText, RELATION_TYPE_NAMES, relationId, statingPlaces } from "#model";
import {
  type AdjacencyIndex,
  type IndexedRelations,
  relationTypeOf,
  withRelations,
} from "./adjacency-index.ts";
import type { SignedEdge } from "./signed-relations.ts";
import { rankOf } from "./tie-strength.ts";

/** One relation of the index that is made: one that is there by its number, or one that comes to it. */
type Place = number | SignedEdge;

/** The index with these relations too, each in the stead of the one of its id; one whose ends the index lacks is left out. */
export function withEdges(index: AdjacencyIndex, edges: readonly SignedEdge[]): AdjacencyIndex {
  const added = edges.filter(
    ({ source, target }) => index.numberOf.has(source) && index.numberOf.has(target),
  );
  return added.length === 0 ? index : withRelations(index, columnsOf(index, placesOf(index, added)));
}

/** All relations, strongest first and then by id, as those of the index are. */
function placesOf(index: AdjacencyIndex, added: readonly SignedEdge[]): Place[] {
  const replaced = new Set(added.map(({ key }) => key));
  const sources = new Set(added.map(({ source }) => index.numberOf.get(source)));
  const sorted = [...added].sort((a, b) => rankOfEdge(b) - rankOfEdge(a) || compareText(a.key, b.key));
  const places: Place[] = [];
  let next = 0;
  for (let number = 0; number < index.source.length; number++) {
    for (let edge = sorted[next]; edge && comesBefore(index, edge, number); edge = sorted[++next])
      places.push(edge);
    const isReplaced = sources.has(index.source[number]) && replaced.has(idOf(index, number));
    if (!isReplaced) places.push(number);
  }
  return [...places, ...sorted.slice(next)];
}

function comesBefore(index: AdjacencyIndex, edge: SignedEdge, number: number): boolean {
  const ranks = rankOfEdge(edge) - (index.rank[number] ?? 0);
  return ranks > 0 || (ranks === 0 && compareText(edge.key, idOf(index, number)) < 0);
}

function rankOfEdge({ attributes: { type, confidence, evidence } }: SignedEdge): number {
  return rankOf(type, confidence, statingPlaces(evidence));
}

function idOf(index: AdjacencyIndex, number: number): string {
  const [source = 0, target = 0] = [index.source[number], index.target[number]];
  return relationId(relationTypeOf(index, number), index.ids[source] ?? "", index.ids[target] ?? "");
}

function columnsOf(index: AdjacencyIndex, places: readonly Place[]): IndexedRelations {
  const textNumbers = new Map(index.textIds.map((text, number) => [text, number]));
  const column = <T>(ofIndex: (number: number) => T, ofEdge: (edge: SignedEdge) => T): T[] =>
    places.map((place) => (typeof place === "number" ? ofIndex(place) : ofEdge(place)));
  const known = <T>(
    ofIndex: (number: number) => T | undefined,
    ofEdge: (edge: SignedEdge) => T | undefined,
  ) =>
    new Map(
      column(ofIndex, ofEdge).flatMap((one, place) => (one === undefined ? [] : [[place, one] as const])),
    );
  const numberOf = (id: string) => index.numberOf.get(id) ?? 0;
  return {
    source: column(
      (number) => index.source[number] ?? 0,
      ({ source }) => numberOf(source),
    ),
    target: column(
      (number) => index.target[number] ?? 0,
      ({ target }) => numberOf(target),
    ),
    type: column(
      (number) => RELATION_TYPE_NAMES[index.relationType[number] ?? 0] ?? "RELATED_TO",
      ({ attributes }) => attributes.type,
    ),
    confidence: column(
      (number) => index.confidence[number] ?? 0,
      ({ attributes }) => attributes.confidence,
    ),
    places: column(
      (number) => index.places[number] ?? 0,
      ({ attributes }) => statingPlaces(attributes.evidence),
    ),
    texts: column(
      (number) => index.textsOf[number] ?? [],
      ({ attributes }) => [
        ...new Set(attributes.evidence.flatMap(({ text }) => textNumbers.get(text) ?? [])),
      ],
    ),
    labels: known(
      (number) => index.labels.get(number),
      ({ attributes }) => attributes.label,
    ),
    statuses: known(
      (number) => index.statuses.get(number),
      ({ attributes }) => attributes.status,
    ),
    coAuthorOf: known(
      (number) => index.coAuthorOf.get(number),
      (edge) => edge.coAuthorOf,
    ),
  };
}
