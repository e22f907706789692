import type { Markup } from "../document.ts";
import type { Block } from "./segment-blocks.ts";

/** The numbers of the blocks that lie within markup of a kind, such as the headings that a file marks as such. */
export function markedBlocks(
  blocks: readonly Block[],
  markup: readonly Markup[],
  kind: Markup["kind"],
): ReadonlySet<number> {
  const spans = markup.filter((span) => span.kind === kind);
  const found = new Set<number>();
  let next = 0;
  blocks.forEach(({ start, end }, at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const span = spans[next];
    if (span && span.start <= start && end <= span.end) found.add(at);
  });
  return found;
}
