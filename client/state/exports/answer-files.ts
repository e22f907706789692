import type { AnswerRow, EntitySummary, Quote, RelationSummary } from "#model";
import { type ConnectedRow, wayInWords, yearsOfRow } from "../connected.ts";
import { yearsInWords } from "../filters.ts";
import { arrowed } from "../places-in-words.ts";
import { type Piece, PORTRAIT_RULE, type Portrait } from "../portrait.ts";
import { csvText } from "./csv-text.ts";
import { stageGexf } from "./stage-gexf.ts";

/** Everything connected to an entity, as it is shown: what was cut is part of it. */
export interface WrittenAnswer {
  readonly centre: EntitySummary;
  readonly rows: readonly ConnectedRow[];
  /** What is tied only by a claim or a shared sentence, where that is shown. */
  readonly loose: readonly AnswerRow[];
  readonly portrait: Portrait | undefined;
  /** "500 of 562, strongest first." */
  readonly sum: string;
  /** The citation of the view. */
  readonly citation: string;
}

/** The answer as a table for spreadsheets. */
export function connectedCsv({ centre, rows, loose }: WrittenAnswer): string {
  const head = [
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
  const lines = rows.map((row) => {
    const years = yearsOfRow(row);
    const { entity, distance, way, strength, proofs, isAccepted } = row;
    const words = wayInWords(centre.label, way);
    const judged = isAccepted ? "yes" : "";
    return [
      distance,
      entity.type,
      entity.label,
      entity.id,
      words,
      years?.from,
      years?.to,
      strength,
      proofs,
      judged,
    ];
  });
  const others = loose.map(({ entity, words, distance, strength, quotes }) => {
    const { type, label, id } = entity;
    return [distance, type, label, id, arrowed(words), undefined, undefined, strength, quotes.length, ""];
  });
  return csvText([head, ...lines, ...others]);
}

/** The answer as Markdown: the paragraph with its notes, then what is connected by steps. */
export function connectedMarkdown({ centre, rows, loose, portrait, sum, citation }: WrittenAnswer): string {
  const paragraph = (portrait?.sentences ?? []).map((pieces) => pieces.map(markdownPiece).join("")).join(" ");
  const rule = paragraph === "" ? "" : `*${PORTRAIT_RULE}*`;
  const distances = [...new Set(rows.map(({ distance }) => distance))];
  const sections = distances.map((distance) => {
    const lines = rows.filter((row) => row.distance === distance).map((row) => rowLine(centre, row));
    return `## ${distance === 1 ? "Directly" : `In ${distance} steps`}\n\n${lines.join("\n")}`;
  });
  if (loose.length > 0) {
    const lines = loose.map(({ entity, words }) => `- **${plain(entity.label)}**: ${plain(arrowed(words))}`);
    sections.push(`## Only by a claim or a shared sentence\n\n${lines.join("\n")}`);
  }
  const notes = (portrait?.notes ?? []).map((quote, index) => `[^${index + 1}]: ${noteText(quote)}`);
  const parts = [
    `# Everything connected to ${plain(centre.label)}`,
    paragraph,
    rule,
    plain(sum),
    ...sections,
  ];
  return `${[...parts, `---\n\n${plain(citation)}`, notes.join("\n")].filter(Boolean).join("\n\n")}\n`;
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

function noteText({ context, title }: Quote): string {
  return `“${plain(context.replace(/\s+/gu, " ").trim())}” ${plain(title)}.`;
}

/** Words that Markdown would read as marks are shown as they are; a link or a picture in a text stays words. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/gu, (mark) => `\\${mark}`);
}

/** The answer as a graph: the centre, what is connected, and the relations of the best ways. */
export function connectedGexf({ centre, rows, citation }: WrittenAnswer): string {
  const relations = new Map<string, RelationSummary>();
  const entities = new Map<string, EntitySummary>([[centre.id, centre]]);
  for (const { way } of rows) {
    for (const { relation, to } of way) {
      relations.set(relation.id, relation);
      entities.set(to.id, to);
    }
  }
  return stageGexf({
    entities: [...entities.values()],
    relations: [...relations.values()],
    description: citation,
  });
}

/** The rows of any other answer as a table. */
export function rowsCsv(rows: readonly AnswerRow[]): string {
  const head = ["steps", "kind", "entity", "id", "words", "strength", "sentence", "text"];
  const lines = rows.map(({ entity, words, distance, strength, quotes: [quote] }) => {
    const sentence = quote?.context.replace(/\s+/gu, " ");
    return [distance, entity.type, entity.label, entity.id, words, strength, sentence, quote?.title];
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
  const noted = rows.filter(({ quotes }) => quotes.length > 0);
  const numbers = new Map(noted.map((row, index) => [row, index + 1]));
  const lines = rows.map((row) => {
    const number = numbers.get(row);
    return `- **${plain(row.entity.label)}**: ${plain(arrowed(row.words))}${number ? `[^${number}]` : ""}`;
  });
  const notes = noted.flatMap(({ quotes: [quote] }, index) =>
    quote ? [`[^${index + 1}]: ${noteText(quote)}`] : [],
  );
  const parts = [
    `# ${plain(title)}`,
    plain(sum),
    lines.join("\n"),
    `---\n\n${plain(citation)}`,
    notes.join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
