import type { Span } from "#model";
import type { Stretch } from "../document.ts";
import { namesSpeakerOfBlock } from "../patterns/named-behind-blocks.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { touching } from "./span-order.ts";

const VOICES = new Set(["Person", "Organisation", "Work"]);
/** A short line behind a passage may have been taken for a heading or a signature. */
const LINES = new Set<Stretch["kind"]>(["paragraph", "heading", "byline", "signature"]);

/** Whom the line behind a block quotation, or behind the last of several, gives it to: "So wrote John Lilburne.", "Thus Burke." */
export function namedBehindBlock({ actors, document }: SpeakerClues, block: Span): Speaker | undefined {
  const { body, sentences, stretches } = document;
  let at = lastBeginningAt(stretches, block.start);
  while (stretches[at]?.kind === "quotation") at++;
  const stretch = stretches[at];
  const sentence = stretch && LINES.has(stretch.kind) && sentences[lastBeginningAt(sentences, stretch.start)];
  if (!sentence) return undefined;
  const named = touching(actors, sentence).find(({ type, isPronoun }) => !isPronoun && VOICES.has(type));
  if (!named) return undefined;
  const isTold = namesSpeakerOfBlock(
    body.slice(sentence.start, named.start),
    body.slice(named.end, sentence.end),
  );
  return isTold ? { entity: named.entity, cue: sentence, rule: "introduction", confidence: 0.85 } : undefined;
}
