import { overlaps, type Span, wordsAt } from "#model";
import type { Claimed, FoundRelation } from "../document.ts";

/** The text that was read is itself a work, where its title stands in it: adds it, and that its author wrote it. */
export function findOwnTitle(document: Claimed): Claimed {
  const span = titleSpan(document);
  if (!span || coveredBy(document, span)) return document;
  const mention = { ...span, type: "Work", confidence: 0.9, method: "title" } as const;
  const work = {
    type: "Work",
    label: wordsAt(document.body, span),
    aliases: [],
    mentions: [mention],
  } as const;
  const number = document.entities.length;
  const written: FoundRelation[] =
    document.author === undefined
      ? []
      : [
          {
            type: "AUTHORED",
            source: document.author,
            target: number,
            evidence: [{ ...span, confidence: 0.8, method: "title" }],
          },
        ];
  return {
    ...document,
    entities: [...document.entities, work],
    relations: [...document.relations, ...written],
  };
}

function titleSpan({ body, title, stretches }: Claimed): Span | undefined {
  const headed =
    stretches.find(({ kind }) => kind === "title") ??
    stretches.find(
      ({ kind, start, end }) => kind === "heading" && body.slice(start, end).trim() === title.trim(),
    );
  return headed && { start: headed.start, end: headed.end };
}

/** A title that is mostly one name says whom the text is about, or names a work that was found already. */
function coveredBy({ entities }: Claimed, span: Span): boolean {
  return entities.some(({ mentions }) =>
    mentions.some(
      (mention) => overlaps(mention, span) && mention.end - mention.start >= 0.5 * (span.end - span.start),
    ),
  );
}
