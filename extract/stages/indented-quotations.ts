import { endsInColon, opensList } from "../patterns/block-quotations.ts";
import type { Block } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

/**
 * The numbers of the blocks that a plain text sets apart by indenting every line of them: two lines or more behind an empty
 * line, or a single line that a colon leads to. A paragraph of which the first line alone is indented is none.
 */
export function indentedBlocks(blocks: readonly Block[], kinds: readonly KindOfBlock[]): Set<number> {
  const usual = usualIndent(blocks, kinds);
  const quoted = new Set<number>();
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (!before || block.indent <= usual || opensList(block.head) || kinds[at]?.zone !== "body") return;
    const goesOn = quoted.has(at - 1) && before.indent === block.indent;
    const isLed = goesOn || (kinds[at - 1]?.kind === "paragraph" && endsInColon(before.tail));
    const kind = kinds[at]?.kind;
    if (kind === "paragraph" ? isLed || (block.stands && block.lines > 1) : isLed && kind === "heading")
      quoted.add(at);
  });
  return quoted;
}

/** The indentation of most lines of the text's paragraphs. */
function usualIndent(blocks: readonly Block[], kinds: readonly KindOfBlock[]): number {
  const lines = new Map<number, number>();
  blocks.forEach((block, at) => {
    if (kinds[at]?.kind === "paragraph" && block.stands)
      lines.set(block.indent, (lines.get(block.indent) ?? 0) + block.lines);
  });
  return [...lines].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
