import type { Span } from "#model";
import { closingBracketIn } from "../patterns/reference-cues.ts";

/** The bracket that ends a block quotation with its reference, "... on a Sunday. (Destrée 1913, 44)", as a part of the block. */
export function sourceOfBlock<Block extends Span>(body: string, block: Block): Block | undefined {
  const bracket = closingBracketIn(body.slice(block.start, block.end));
  return bracket === undefined ? undefined : { ...block, start: block.start + bracket };
}
