import type { Claimed, Source } from "../../extract/document.ts";
import { readThrough, STAGES, type Stages } from "../../extract/pipeline.ts";
import type { Recogniser } from "../../extract/recognisers/recogniser.ts";

/** Reads a text as the pipeline does, with some of its stages replaced. */
export function readWith(
  source: Source,
  recogniser: Recogniser,
  changes: Partial<Stages> = {},
): Promise<Claimed> {
  return readThrough(source, recogniser, {}, { ...STAGES, ...changes });
}
