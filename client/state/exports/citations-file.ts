import {
  type Cell,
  csvText,
  type Evidence,
  type NetworkCitation,
  placesOfAll,
  placesStating,
  type Quote,
  ruleOf,
} from "#model";
import type { Network } from "../citation-network.ts";
import { evidenceKey, widest } from "../citing-places.ts";

const HEAD = [
  "place",
  "citing",
  "citing id",
  "citing authors",
  "cited",
  "cited id",
  "cited authors",
  "cited date",
  "cited date of",
  "places",
  "stance",
  "quoted in",
  "page",
  "sentence",
  "text",
  "start",
  "end",
  "method",
  "sure",
  "sentence of the mark",
  "mark at",
];

/**
 * The citations that are shown as a table for spreadsheets, those that most places state first: a line for each place and
 * each one that is cited there, as many as `places` says. Lines of one place have one number, so that different numbers are
 * the places that the page and the matrix count. `proofs` are the sentences by the id of the relation.
 */
export function citationsCsv(network: Network, proofs: ReadonlyMap<string, readonly Quote[]>): string {
  const numberOf = placeNumbers(network);
  const lines = network.citations.flatMap((one) => {
    const cells = endCells(network, one);
    const quotes = new Map((proofs.get(one.relation) ?? []).map((quote) => [evidenceKey(quote), quote]));
    return placesStating(one.evidence).map((place) => [
      numberOf(place),
      ...cells,
      ...placeCells(place, { one, quotes }),
    ]);
  });
  return csvText([HEAD, ...lines]);
}

/** Numbers the places of all the citations, one that states several of them once. */
function placeNumbers({ citations }: Network) {
  const numbers = new Map<string, number>();
  for (const [at, place] of placesOfAll(citations.map(({ evidence }) => evidence)).entries()) {
    for (const sentence of place) numbers.set(evidenceKey(sentence), at + 1);
  }
  return (place: readonly Evidence[]) => {
    const [first] = notesOf(place);
    return first && numbers.get(evidenceKey(first));
  };
}

function endCells({ entities }: Network, { citing, cited, count, stance, via }: NetworkCitation): Cell[] {
  const label = (id: string) => entities.get(id)?.label ?? id;
  const authors = (id: string) =>
    entities
      .get(id)
      ?.authors.map((author) => label(author.id))
      .join("; ");
  const end = (id: string) => [label(id), id, authors(id)];
  const through = via === undefined ? undefined : label(via);
  const { date, dateOf } = entities.get(cited) ?? {};
  return [...end(citing), ...end(cited), date, dateOf && "edition cited", count, stance, through];
}

interface Quoted {
  readonly one: NetworkCitation;
  /** The sentences of the citation by what tells them apart. */
  readonly quotes: ReadonlyMap<string, Quote>;
}

/** A place is as sure as its surest sentence. */
function placeCells(place: readonly Evidence[], { one, quotes }: Quoted): Cell[] {
  const notes = notesOf(place);
  const marks = notes.length === place.length ? [] : widest(place.filter(isAtMark));
  const words = (sentences: readonly Evidence[], part: "quote" | "context") =>
    sentences.flatMap((sentence) => quotes.get(evidenceKey(sentence))?.[part] ?? []).join(" … ");
  const told = notes.map((note) => quotes.get(evidenceKey(note))?.locator).find(Boolean);
  const page = told ?? (one.count === 1 ? one.locator : undefined);
  return [
    page,
    oneLine(words(widest(notes), "context")),
    notes[0]?.text,
    Math.min(...notes.map(({ start }) => start)),
    Math.max(...notes.map(({ end }) => end)),
    [...new Set(notes.map(({ method }) => method))].join("; "),
    Math.max(...place.map(({ confidence }) => confidence)),
    oneLine(words(marks, "context")),
    marks.map(({ start, end }) => `${start}-${end}`).join("; "),
  ];
}

/** The sentences of a place without those of its marks, where it has others. */
function notesOf(place: readonly Evidence[]): readonly Evidence[] {
  const notes = place.filter((sentence) => !isAtMark(sentence));
  return notes.length > 0 ? notes : place;
}

function isAtMark({ method }: Evidence): boolean {
  return ruleOf(method) !== method;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
