import { type Graph, wordsAt } from "#model";
import type { Tally } from "./tally.ts";

/** How many spans of a graph lie in its text and re-read as what the graph says: a name its entity, a claim its words, a proof some words. */
export function scoreSpans({ nodes, edges }: Graph, body: string): Tally {
  const names = nodes.flatMap(({ attributes: { label, aliases, mentions } }) => {
    const words = new Set([label, ...aliases]);
    return mentions.map((span) => words.has(wordsAt(body, span)));
  });
  const proofs = edges.flatMap(({ attributes }) =>
    attributes.evidence.map(
      (span) => span.start >= 0 && span.end <= body.length && wordsAt(body, span).trim() !== "",
    ),
  );
  const all = [...names, ...proofs];
  return { right: all.filter(Boolean).length, given: all.length, wanted: all.length };
}
