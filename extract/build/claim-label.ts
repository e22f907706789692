import { type Span, wordsAt } from "#model";

/** What a reader sees of a claim: its words in one line, without the marks of notes (in order) that stand in them. */
export function claimLabel(body: string, claim: Span, marks: readonly Span[]): string {
  const pieces: string[] = [];
  let from = claim.start;
  for (const mark of marks) {
    if (mark.start < from || mark.end > claim.end) continue;
    pieces.push(body.slice(from, mark.start));
    from = mark.end;
  }
  const label = [...pieces, body.slice(from, claim.end)].join("").replace(/\s+/gu, " ").trim();
  return label === "" ? wordsAt(body, claim) : label;
}
