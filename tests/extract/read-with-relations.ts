import type { Claimed } from "../../extract/document.ts";
import { readThrough } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import type { Reading } from "../../extract/recognisers/recogniser.ts";
import { scripted, TITLE, unmarked } from "./marked-text.ts";

/** Reads a text with marked names as a recogniser does that judges relations so. */
export async function readWith(marked: string, relations: Reading["relations"]): Promise<Claimed> {
  const text = unmarked(`${TITLE}\n\n${marked}`);
  const reader = scripted(text);
  const recogniser = {
    ...reader,
    read: async (...asked: Parameters<typeof reader.read>) => ({
      ...(await reader.read(...asked)),
      relations,
    }),
  };
  return readThrough(readString(text.body, "text.txt"), recogniser);
}
