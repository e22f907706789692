import type { EntitySummary, Span, TextReply } from "#model";

/** The entities that a stretch of a text names, each once, in the order of its words; claims are none. */
export function namedIn({ entities, mentions }: TextReply, { start, end }: Span): EntitySummary[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const ids = [...here].sort((a, b) => a.start - b.start).map(({ entity }) => entity);
  return [...new Set(ids)].flatMap((id) => {
    const entity = byId.get(id);
    return entity && entity.type !== "Claim" ? [entity] : [];
  });
}

/** The sentence that holds a place, or from the first sentence that it touches to the last. */
export function sentenceAround(
  { sentences, body }: Pick<TextReply, "sentences" | "body">,
  { start, end }: Span,
): Span {
  const before = sentences.findLast((begin) => begin <= start) ?? 0;
  const after = sentences.find((begin) => begin >= end) ?? body.length;
  return { start: before, end: after };
}

/** A span without the blanks at its ends; undefined where it holds nothing else. */
export function trimmed(body: string, { start, end }: Span): Span | undefined {
  const words = body.slice(start, end);
  const inner = words.trim();
  if (inner === "") return undefined;
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + inner.length };
}
