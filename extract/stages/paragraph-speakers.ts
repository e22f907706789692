import type { Span } from "#model";
import type { EntityNumber, FoundQuotation } from "../document.ts";
import { lastBeginningAt } from "../patterns/word-range.ts";
import { isNamelessQuotation } from "./nameless-quotations.ts";
import type { Speaker, SpeakerClues } from "./quotation-subjects.ts";
import { touching } from "./span-order.ts";

/** UTF-16 units of a paragraph that are searched before quoted words: paragraphs without end stay linear. */
const PARAGRAPH_REACH = 4_000;

/**
 * Gives words in quotation marks that nothing beside them gives to anybody to whom their paragraph speaks of most, where
 * the text quotes that person elsewhere: "Mitchel ... It contained a famous sentence: '...'".
 */
export function withParagraphSpeakers<Q extends FoundQuotation>(
  clues: SpeakerClues,
  quotations: readonly Q[],
  speakers: readonly (EntityNumber | undefined)[],
): (Q & Partial<Pick<Speaker, "rule" | "confidence">>)[] {
  const quoted = new Set(quotations.map(({ speaker }) => speaker));
  return quotations.map((quotation) => {
    if (quotation.kind !== "inline" || quotation.speaker !== undefined) return quotation;
    const speaker = personOfParagraph(clues, quotation);
    const own = speakers[lastBeginningAt(clues.document.stretches, quotation.start)];
    if (speaker === undefined || speaker === own || !quoted.has(speaker)) return quotation;
    return { ...quotation, speaker, rule: "subject", confidence: 0.5 } as const;
  });
}

/** The one person that a paragraph names or means most often before the quoted words; nobody whom the words name. */
function personOfParagraph(clues: SpeakerClues, quotation: Span): EntityNumber | undefined {
  const { actors, document } = clues;
  const around = document.stretches[lastBeginningAt(document.stretches, quotation.start)];
  if (around?.kind !== "paragraph" || isNamelessQuotation(clues, quotation)) return undefined;
  const from = Math.max(around.start, quotation.start - PARAGRAPH_REACH);
  const counts = new Map<EntityNumber, number>();
  for (const { entity, type, end } of touching(actors, { start: from, end: quotation.start }))
    if (type === "Person" && end <= quotation.start) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] === next?.[1]) return undefined;
  const isNamed = touching(actors, quotation).some(
    ({ entity, isPronoun }) => entity === most[0] && !isPronoun,
  );
  return isNamed ? undefined : most[0];
}
