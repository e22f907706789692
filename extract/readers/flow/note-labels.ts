import type { FlowBlock, FlowNote } from "./flow.ts";

/** What the engine knows as the mark of a note between square brackets. */
const READABLE = /^(?:[A-Z]?\d{1,5}[a-z]?|[a-z]|[ivxl]{2,6}|\*{1,4}|[†‡¶‖]{1,3})$/u;

/** The notes whose marks stand in some blocks, in order, each once. */
export function notesMarkedIn(blocks: readonly FlowBlock[], notes: ReadonlyMap<string, FlowNote>): string[] {
  const found = new Set<string>();
  const follow = (pieces: FlowBlock["pieces"]) => {
    for (const piece of pieces) {
      if (piece.kind !== "mark" || found.has(piece.note) || !notes.has(piece.note)) continue;
      found.add(piece.note);
      follow(notes.get(piece.note)?.pieces ?? []);
    }
  };
  for (const { pieces } of blocks) follow(pieces);
  return [...found];
}

/** The label of each of some notes: as printed where every one is printed and no two alike, else counted from 1. */
export function labelsOf(ids: readonly string[], notes: ReadonlyMap<string, FlowNote>): Map<string, string> {
  const printed = ids.map((id) => notes.get(id)?.label ?? "");
  const isTelling = new Set(printed).size === ids.length && printed.every((label) => READABLE.test(label));
  return new Map(ids.map((id, at) => [id, isTelling ? (printed[at] ?? "") : String(at + 1)]));
}
