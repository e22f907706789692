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

const REPORTS =
  "U\\. ?S\\.|S\\. ?Ct\\.|L\\. ?Ed\\.(?: ?2d)?|F\\.(?: ?(?:2d|3d|4th)| ?Supp\\.(?: ?[23]d)?)?|Dall\\.|Cranch|Wheat\\.|Pet\\.|How\\.|Wall\\.|[NS]\\. ?[EW]\\.(?: ?2d)?|[AP]\\.(?: ?[23]d)?|N\\. ?Y\\.(?: ?S\\.)?(?: ?2d)?|A\\.?C\\.?|[QK]\\.?B\\.?|Ch|W\\.?L\\.?R\\.?|All E\\.?R\\.?|E\\.?R\\.?|C\\.?L\\.?R\\.?|S\\.?C\\.?R\\.?";
/** "558 U.S. 310", "5 U.S. (1 Cranch) 137", "[1932] AC 562", "3 QB 360". */
const REPORT = new RegExp(
  `(?<![\\p{L}\\d.])(?:\\d{1,4} (?:${REPORTS})(?: \\(\\d{1,2} (?:${REPORTS})\\))?|\\[1[89]\\d\\d\\](?: \\d)? (?:${REPORTS})|\\[20\\d\\d\\](?: \\d)? (?:${REPORTS})) \\d{1,5}(?![\\p{L}\\d])`,
  "gu",
);

/** The volumes and pages of law reports in which cases stand: they name no work of their own. */
export function lawReportsIn(words: string): Span[] {
  return [...words.matchAll(REPORT)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
