import { RELATION_TYPE_NAMES } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { tiesOfType, worksBy } from "./authorship.ts";
import type { CitationPart, CoVoices } from "./citation-voices.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");

/** A citation met on the way, with its places that lead there, and how many citations lie between it and the start. */
export interface CitationStep extends CitationPart {
  readonly depth: number;
}

export interface ChainSearch {
  readonly start: string;
  /** citing: whom the start cites; cited: who cites it. */
  readonly direction: "citing" | "cited";
  readonly depth: number;
}

/**
 * Every citation up to the depth, each where it is met first; nearest first, then strongest.
 * A person or organisation cites, and is cited, in its own name and through the works that it wrote; and it cites what the texts
 * do that it signs with others.
 */
export function citationChains(
  index: AdjacencyIndex,
  voices: CoVoices,
  { start, direction, depth }: ChainSearch,
): CitationStep[] {
  const steps: CitationStep[] = [];
  const met = new Set<number>();
  const seen = new Set<string>();
  const from = direction === "citing" ? citedBy : citing;
  // Whoever signs a text with the start does not cite it there, nor its works.
  const ofOthers = (part: CitationPart) =>
    voices.apart(part, idAt(index, index.source[part.relation]), start) ?? [];
  let level = withWorks(index, [start], seen);
  for (let at = 1; at <= depth && level.length > 0; at++) {
    const here = new Map(
      level.flatMap((entity) => from({ index, voices }, entity)).map((one) => [one.relation, one]),
    );
    const others =
      at === 1 && direction === "cited" ? [...here.values()].flatMap(ofOthers) : [...here.values()];
    const parts = others.filter(({ relation }) => !met.has(relation) && met.add(relation));
    parts.sort((a, b) => a.relation - b.relation);
    steps.push(...parts.map(({ relation, texts }) => ({ relation, texts, depth: at })));
    const far = parts.flatMap(({ relation }) =>
      direction === "citing"
        ? idAt(index, index.target[relation])
        : [idAt(index, index.source[relation]), ...voices.of(relation).map((voice) => voice.citing)],
    );
    level = withWorks(index, far, seen);
  }
  return steps;
}

interface Cited {
  readonly index: AdjacencyIndex;
  readonly voices: CoVoices;
}

/** What the entity cites, in its own name last, as that is all of a citation. */
function citedBy(among: Cited, entity: string): CitationPart[] {
  return [...among.voices.by(entity), ...tiesAt(among, among.index.source, entity)];
}

/** What cites the entity. */
function citing(among: Cited, entity: string): CitationPart[] {
  return tiesAt(among, among.index.target, entity);
}

function tiesAt({ index, voices }: Cited, end: Uint32Array, entity: string): CitationPart[] {
  const number = index.numberOf.get(entity);
  if (number === undefined) return [];
  const ties = tiesOfType(index, number, CITES).filter((tie) => end[tie] === number);
  return ties.flatMap((relation) => voices.own(relation) ?? []);
}

function withWorks(index: AdjacencyIndex, entities: readonly string[], seen: Set<string>): string[] {
  const all = entities.flatMap((entity) => {
    const number = index.numberOf.get(entity);
    return [entity, ...(number === undefined ? [] : worksBy(index, number).map((work) => idAt(index, work)))];
  });
  return all.filter((entity) => !seen.has(entity) && seen.add(entity));
}

function idAt(index: AdjacencyIndex, number = 0): string {
  return index.ids[number] ?? "";
}
