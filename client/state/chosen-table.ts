import { relationWords } from "./places-in-words.ts";
import type { StageGraph } from "./stage-graph.ts";

const HEAD = ["from", "relation", "to", "places", "confidence", "from id", "to id"];

/** The ties among these entities as CSV (RFC 4180); one that has none stands in a line alone. */
export function tableOf({ entities, relations }: StageGraph, ids: readonly string[]): string {
  const chosen = new Set(ids);
  const label = (id: string) => entities.get(id)?.label ?? id;
  const ties = [...relations.values()].filter(
    ({ source, target }) => chosen.has(source) && chosen.has(target),
  );
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const lines = ties.map((tie) => [
    label(tie.source),
    relationWords(tie, true, entities.get(tie.target)),
    label(tie.target),
    String(tie.evidence),
    tie.confidence.toFixed(2),
    tie.source,
    tie.target,
  ]);
  const alone = ids.filter((id) => !tied.has(id)).map((id) => [label(id), "", "", "", "", id, ""]);
  return [HEAD, ...lines, ...alone].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** Quoted where it must be; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(words: string): string {
  const safe = /^[=+\-@\t\r]/u.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
