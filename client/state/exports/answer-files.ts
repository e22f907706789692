import {
  type AnswerRow,
  type Cell,
  csvText,
  type EntitySummary,
  type Quote,
  type RelationSummary,
} from "#model";
import { type ConnectedRow, wayInWords, yearsOfRow } from "../connected.ts";
import { yearsInWords } from "../filters.ts";
import { arrowed } from "../places-in-words.ts";
import { type Piece, PORTRAIT_RULE, type Portrait } from "../portrait.ts";

import type { Proofs } from "./relation-proofs.ts";
import { placeOf, stageGexf } from "./stage-gexf.ts";
import { surestQuote } from "./surest-quote.ts";

/** Everything connected to an entity, as it is shown: what was cut is part of it. */
export interface WrittenAnswer {
  readonly centre: EntitySummary;
  readonly rows: readonly ConnectedRow[];
  /** What is tied only by a claim or a shared sentence, where that is shown. */
  readonly loose: readonly AnswerRow[];
  readonly portrait: Portrait | undefined;
  /** The sentences of the relations of the best ways. */
  readonly proofs: Proofs;
  /** "500 of 562, strongest first." */
  readonly sum: string;
  /** The citation of the view. */
  readonly citation: string;
}

/** The relations of the best ways: what the rows of an answer need the sentences of. */
export function relationsOfWays(rows: readonly ConnectedRow[]): RelationSummary[] {
  const all = rows.flatMap(({ way }) => way.map(({ relation }) => relation));
  return [...new Map(all.map((relation) => [relation.id, relation])).values()];
}

const HEAD = [
  "steps",
  "kind",
  "entity",
  "id",
  "way",
  "from year",
  "to year",
  "strength",
  "places",
  "accepted",
];

/** The answer as a table for spreadsheets: for each step of a way the surest sentence that states it, and its place. */
export function connectedCsv({ centre, rows, loose, proofs }: WrittenAnswer): string {
  const stated = rows.map((row) => {
    const years = yearsOfRow(row);
    const { entity, distance, way, strength, proofs: places, isAccepted } = row;
    const words = wayInWords(centre.label, way);
    const judged = isAccepted ? "yes" : "";
    const cells = [distance, entity.type, entity.label, entity.id, words];
    const quotes = quotesOfWay(row, proofs);
    return { cells: [...cells, years?.from, years?.to, strength, places, judged], quotes };
  });
  const others = loose.map(({ entity, words, distance, strength, quotes }) => {
    const { type, label, id } = entity;
    const cells = [distance, type, label, id, arrowed(words), undefined, undefined, strength, quotes.length];
    return { cells: [...cells, ""], quotes: [surestQuote(quotes)] };
  });
  const lines = [...stated, ...others];
  const steps = Math.max(1, ...lines.map(({ quotes }) => quotes.length));
  const head = Array.from({ length: steps }, (_, at) => placeHead(` ${at + 1}`)).flat();
  return csvText([
    [...HEAD, ...head],
    ...lines.map(({ cells, quotes }) => [
      ...cells,
      ...Array.from({ length: steps }, (_, at) => placeCells(quotes[at])).flat(),
    ]),
  ]);
}

/** The surest sentence of each step of a way. */
function quotesOfWay({ way }: ConnectedRow, proofs: Proofs): (Quote | undefined)[] {
  return way.map(({ relation }) => surestQuote(proofs.get(relation.id) ?? []));
}

function placeHead(of = ""): string[] {
  return ["sentence", "text", "place", "sure"].map((name) => `${name}${of}`);
}

function placeCells(quote: Quote | undefined): Cell[] {
  if (!quote) return [undefined, undefined, undefined, undefined];
  return [oneLine(quote.context), quote.title, placeOf(quote), quote.confidence];
}

/** The answer as Markdown: the paragraph with its notes, then what is connected by steps, each row with notes of its own. */
export function connectedMarkdown(answer: WrittenAnswer): string {
  const { centre, rows, loose, portrait, proofs, sum, citation } = answer;
  const notes = new Notes(portrait?.notes ?? []);
  const paragraph = (portrait?.sentences ?? []).map((pieces) => pieces.map(markdownPiece).join("")).join(" ");
  const rule = paragraph === "" ? "" : `*${PORTRAIT_RULE}*`;
  const distances = [...new Set(rows.map(({ distance }) => distance))];
  const sections = distances.map((distance) => {
    const near = rows.filter((row) => row.distance === distance);
    const lines = near.map((row) => rowLine(centre, row) + notes.signs(quotesOfWay(row, proofs)));
    return `## ${distance === 1 ? "Directly" : `In ${distance} steps`}\n\n${lines.join("\n")}`;
  });
  if (loose.length > 0) {
    const lines = loose.map((row) => looseLine(row) + notes.signs([surestQuote(row.quotes)]));
    sections.push(`## Only by a claim or a shared sentence\n\n${lines.join("\n")}`);
  }
  const title = `# Everything connected to ${plain(centre.label)}`;
  return page([title, paragraph, rule, plain(sum), ...sections], citation, notes);
}

/** Parts of a page, the citation of the view under them, and the notes. */
function page(parts: readonly string[], citation: string, notes: Notes): string {
  return `${[...parts, `---\n\n${plain(citation)}`, notes.toString()].filter(Boolean).join("\n\n")}\n`;
}

/** The notes of a page in Markdown, numbered as they come; a sentence that is noted again keeps its number. */
class Notes {
  readonly #lines: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(first: readonly Quote[]) {
    for (const quote of first) this.#add(quote);
  }

  /** The signs of some sentences: "[^1][^4]". */
  signs(quotes: readonly (Quote | undefined)[]): string {
    const known = quotes.filter((quote) => quote !== undefined);
    return known.map((quote) => `[^${this.#numbers.get(placeOf(quote)) ?? this.#add(quote)}]`).join("");
  }

  toString(): string {
    return this.#lines.join("\n");
  }

  #add(quote: Quote): number {
    const number = this.#lines.push(`[^${this.#lines.length + 1}]: ${noteText(quote)}`);
    this.#numbers.set(placeOf(quote), number);
    return number;
  }
}

function markdownPiece({ words, note }: Piece): string {
  return plain(words) + (note === undefined ? "" : `[^${note}]`);
}

function rowLine(centre: EntitySummary, row: ConnectedRow): string {
  const years = yearsOfRow(row);
  const when = years ? `, ${yearsInWords(years)}` : "";
  const places = `${row.proofs} ${row.proofs === 1 ? "place" : "places"}`;
  return `- **${plain(row.entity.label)}** (${row.entity.type.toLowerCase()}${when}): ${plain(wayInWords(centre.label, row.way))} (${places})`;
}

function looseLine({ entity, words }: AnswerRow): string {
  return `- **${plain(entity.label)}**: ${plain(arrowed(words))}`;
}

function noteText(quote: Quote): string {
  const { context, title, start, end } = quote;
  return `“${plain(oneLine(context))}” ${plain(title)}, characters ${start}–${end}.`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** Words that Markdown would read as marks are shown as they are; a link or a picture in a text stays words. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/gu, (mark) => `\\${mark}`);
}

/** The answer as a graph: the centre, what is connected, and the relations of the best ways. */
export function connectedGexf({ centre, rows, proofs, citation }: WrittenAnswer): string {
  const entities = new Map<string, EntitySummary>([[centre.id, centre]]);
  for (const { way } of rows) for (const { to } of way) entities.set(to.id, to);
  return stageGexf({
    entities: [...entities.values()],
    relations: relationsOfWays(rows),
    description: citation,
    proofs,
  });
}

/** The rows of any other answer as a table, each with its first sentence. */
export function rowsCsv(rows: readonly AnswerRow[]): string {
  const head = ["steps", "kind", "entity", "id", "words", "strength", ...placeHead()];
  const lines = rows.map(({ entity, words, distance, strength, quotes: [quote] }) => {
    return [distance, entity.type, entity.label, entity.id, words, strength, ...placeCells(quote)];
  });
  return csvText([head, ...lines]);
}

/** The rows of any other answer as Markdown, each with its first sentence as a note. */
export function rowsMarkdown(
  title: string,
  sum: string,
  rows: readonly AnswerRow[],
  citation: string,
): string {
  const notes = new Notes([]);
  const lines = rows.map((row) => looseLine(row) + notes.signs(row.quotes.slice(0, 1)));
  return page([`# ${plain(title)}`, plain(sum), lines.join("\n")], citation, notes);
}
