import { looseLabelAt, numberedLabelAt } from "../patterns/note-marks.ts";
import { looksLikeReference } from "../patterns/reference-cues.ts";
import type { Block } from "./segment-blocks.ts";

const FEWEST = 3;

/**
 * The blocks that are notes though a bare figure ("1)", "1.") opens them and no heading says so: they count on from one
 * another, most of them refer to something, and most of their figures stand as marks in the text before.
 */
export function plainNotesIn(
  blocks: readonly Block[],
  hasMarker: (label: string, before: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const run of countedRuns(blocks)) {
    const referring = run.filter((at) => looksLikeReference(blocks[at]?.head ?? "")).length;
    const marked = run.filter((at) => hasMarker(labelOf(blocks[at]) ?? "", blocks[at]?.start ?? 0)).length;
    if (run.length >= FEWEST && referring > run.length / 2 && marked > run.length / 2)
      for (const at of run) found.add(at);
  }
  return found;
}

/** Blocks in a row whose bare figures count on. */
function countedRuns(blocks: readonly Block[]): number[][] {
  const runs: number[][] = [];
  blocks.forEach((block, at) => {
    const label = labelOf(block);
    if (label === undefined) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last === at - 1 && Number(label) === Number(labelOf(blocks[last])) + 1) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

function labelOf(block: Block | undefined): string | undefined {
  const label = looseLabelAt(block?.head ?? "");
  return label?.style === "plain" ? label.label : undefined;
}

/** True where a block opens with a figure in square brackets. */
export function opensWithNumber(block: Block | undefined): boolean {
  return block !== undefined && numberedLabelAt(block.head);
}

/** True where most blocks that open with "[12]" refer to something: notes, no numbered paragraphs. */
export function listsNumberedNotes(blocks: readonly Block[]): boolean {
  const numbered = blocks.filter(opensWithNumber);
  return numbered.filter(({ head }) => looksLikeReference(head)).length > numbered.length / 2;
}
