import type { Span } from "#model";
import type { Block } from "./text-layout.ts";

/** Blocks that are laid out and marked together. */
export interface TextSection extends Span {
  readonly blocks: readonly Block[];
}

/** So many characters, about three screens, are few enough to be marked at once, and many enough to be few. */
const ENOUGH = 6_000;

/** Blocks in sections, in their order. A heading never begins one: its margin would stand beside the one before. */
export function sectionsOf(blocks: readonly Block[]): TextSection[] {
  const sections: Block[][] = [];
  let from = 0;
  for (const block of blocks) {
    const last = sections.at(-1);
    const isFull = last === undefined || (block.start - from >= ENOUGH && block.kind !== "heading");
    if (!isFull) last.push(block);
    else {
      sections.push([block]);
      from = block.start;
    }
  }
  return sections.map((some) => ({ start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0, blocks: some }));
}
