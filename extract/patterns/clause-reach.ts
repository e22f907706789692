import type { Span } from "#model";

/** Where a clause goes no farther: a stop, a comma with a conjunction, the conjunction of a clause of its own. */
const END =
  /[;:?!]|\.["”’]?\s|["”]\s(?:and|but)\s|—|\s–\s|,\s(?:and|but|yet|while|whereas|although|though|as|so|because|since|for)\s(?!that\s)|\s(?:but|because|although|whereas|while|since)\s|\sand\s(?=(?:he|she|they|we|it|I)\s)/u;
/** "Kautsky, who had supported Lenin, was ...": a clause within the clause that says what is so. */
const WITHIN = /,\s(?:who|whom|whose|which|where)\s/u;

/** How far a clause reaches that begins at an offset of a sentence, without the relative clauses between its commas. */
export function reachOf(words: string, from: number): Span[] {
  const rest = words.slice(from);
  const until = END.exec(rest)?.index ?? rest.length;
  return withoutRelatives(rest.slice(0, until)).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
}

function withoutRelatives(clause: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (;;) {
    const within = WITHIN.exec(clause.slice(start));
    if (!within) return [...spans, { start, end: clause.length }];
    const opens = start + within.index;
    spans.push({ start, end: opens });
    const closes = clause.indexOf(",", opens + within[0].length);
    if (closes < 0) return spans;
    start = closes;
  }
}
