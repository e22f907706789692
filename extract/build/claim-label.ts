import { type Span, wordsAt } from "#model";

/** What a reader sees of a claim: its words without the marks of notes (in order) that stand in them. */
export function claimLabel(body: string, claim: Span, marks: readonly Span[]): string {
  const pieces: string[] = [];
  let from = claim.start;
  for (const mark of marks) {
    if (mark.start < from || mark.end > claim.end) continue;
    pieces.push(body.slice(from, mark.start));
    const isBetweenBlanks = body[mark.start - 1] === " " && body[mark.end] === " ";
    from = isBetweenBlanks ? mark.end + 1 : mark.end;
  }
  const label = [...pieces, body.slice(from, claim.end)].join("").trim();
  return label === "" ? wordsAt(body, claim) : label;
}
