import type { Span } from "#model";

const crown =
  "R\\.?|Rex|Reg\\.|Regina|(?:Crown|King|Queen|State|People|Commonwealth|United States)|U\\. ?S\\.";
/** "Book v. Homer" and "Henry V. Adams" name no parties. */
const noParty =
  "(?!(?:Vol|Volume|Book|Bk|Chap|Chapter|Ch|Lib|Tom|Act|Part|Pt|Canto|Ps|Sect?|See|Cf|In|The|And)(?![\\p{L}]))";
const word = "(?!(?:Its|His|Her|Their|After|Before)(?!\\p{L}))\\p{Lu}(?:\\p{L}|[’'](?=\\p{L})){1,24}";
const joining = "(?:of|and|&|the|de|for) ";
const party = `${noParty}${word}(?: (?:${joining}){0,2}${word}){0,4}`;
/** Who goes to law: one party, "v." and the other; without the stop only where the Crown or a state is the first. */
const CASE = new RegExp(
  `(?<![\\p{L}\\d.’'-])(?:(?:${crown}) vs?\\.? (?:${party})|(?:${noParty}${word}(?: (?:${joining}){0,2}${word}){0,2}) v\\. (?:${party}))(?![\\p{L}’'-])`,
  "gu",
);

/** The cases at law that words name by their parties: "R. v. Tadman", "Brownlow v. Lambert". */
export function lawCasesIn(words: string): Span[] {
  return [...words.matchAll(CASE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
