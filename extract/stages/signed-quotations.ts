import type { Markup, Segmented } from "../document.ts";
import { isClosedQuotation } from "../patterns/block-quotations.ts";
import {
  bareSignatureOnLine,
  comesToAnEnd,
  mayBeListed,
  signatureOnLine,
} from "../patterns/quotation-signatures.ts";
import { markedBlocks } from "./marked-blocks.ts";
import { type Block, partedAt } from "./segment-blocks.ts";
import type { KindOfBlock } from "./segment-kinds.ts";

/** The blocks of a body, the last line of one parted from it where it signs what stands above it. */
export function withSignaturesParted(body: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.lines < 2) return [block];
    const cut = block.tail.lastIndexOf("\n");
    const line = block.tail.slice(cut + 1);
    if (cut < 0 || !signatureOnLine(line.trim())) return [block];
    const above = block.tail.slice(0, cut).trimEnd();
    const lineAbove = above.slice(above.lastIndexOf("\n") + 1);
    if (!comesToAnEnd(above) || signatureOnLine(lineAbove) || listed(lineAbove, line)) return [block];
    return partedAt(body, block, block.end - line.length);
  });
}

/** Entries of one list open with the same sign. */
function listed(above: string, line: string): boolean {
  return mayBeListed(above) && mayBeListed(line) && above.trimStart()[0] === line.trimStart()[0];
}

/** What becomes of the blocks that are quoted and signed: which are signatures, which are shown to be quotations by them. */
export interface SignedBlocks {
  readonly signatures: ReadonlySet<number>;
  readonly quoted: ReadonlySet<number>;
}

/** Finds the lines of their own that sign the quotation above them; words in closed quotation marks over such a line are one. */
export function signedBlocks(
  blocks: readonly Block[],
  kinds: readonly KindOfBlock[],
  markup: readonly Markup[],
): SignedBlocks {
  const signatures = new Set<number>();
  const quoted = new Set<number>();
  const setApart = markedBlocks(blocks, markup, "quotation");
  blocks.forEach(({ head, lines }, at) => {
    const above = blocks[at - 1];
    if (!above || lines > 1 || kinds[at]?.zone !== "body" || signatures.has(at - 1)) return;
    if (listed(head, blocks[at + 1]?.head ?? "")) return;
    if (mayBeListed(lastLineOf(above)) || !mayStandUnder(kinds[at - 1], above)) return;
    const isBare =
      (setApart.has(at) || head.startsWith(">")) && endsRun(kinds, at) && comesToAnEnd(above.tail);
    if (!(signatureOnLine(head) ?? (isBare ? bareSignatureOnLine(head) : undefined))) return;
    signatures.add(at);
    quoted.add(at - 1).add(at);
  });
  return { signatures, quoted };
}

function mayStandUnder(kind: KindOfBlock | undefined, { head, tail }: Block): boolean {
  return kind?.kind === "quotation" || (kind?.kind === "paragraph" && isClosedQuotation(head, tail));
}

function endsRun(kinds: readonly KindOfBlock[], at: number): boolean {
  return kinds[at + 1]?.kind !== "quotation";
}

function lastLineOf({ tail }: Block): string {
  return tail.slice(tail.lastIndexOf("\n") + 1);
}

/** True for a stretch that signs the quotation above it, and not the text or a part of it. */
export function signsQuotation(
  { stretches, sections }: Pick<Segmented, "stretches" | "sections">,
  at: number,
) {
  const signature = stretches[at];
  if (signature?.kind !== "signature" || stretches[at - 1]?.kind !== "quotation") return false;
  return sections[signature.section]?.authorSpan?.start !== signature.start;
}
