import { overlaps, type Span } from "#model";
import { CLASSICAL_AUTHORS, DOUBTFUL_AUTHORS } from "../lexicon/classical-authors.ts";

/** An author of antiquity as notes cut his name short, and the title behind it where one is given. */
export interface ClassicalReference {
  readonly author: Span;
  readonly title?: Span;
}

/** What opens a Latin title in a note: "de Off.", "in Verr.", "adv. Marc." */
const OPENING = "(?:[Dd]e|[Ii]n|[Pp]ro|[Aa]d|[Cc]ontra|[Aa]dv\\.|[Cc]\\.) ";
const CUT_SHORT = "(?:(?!Doc|Rep|Ex|Bill|Misc|Jour|Lib|Tit|Cap|Vol|Tom|Par)\\p{Lu}\\p{Ll}{0,12}\\.)";
const WORD = "(?:\\p{Lu}\\p{Ll}{1,14}\\.?)";
const LATIN = `${OPENING}${WORD}(?: ${WORD}| \\p{Ll}{4,14}){0,3}`;
const SHORTENED = `${CUT_SHORT}(?: (?:in |ad |de )?${CUT_SHORT}){0,3}`;
/** Book, chapter, line or page: "iii. 27", "XV. 44", "15.44", "l. vi.", "c. 2", "§ 4". */
const ROMAN = "(?:[ivxlc]{1,8}|[IVXLC]{1,8})(?!\\p{L})";
const SIGN = "(?:(?:lib|cap|l|c|b|ch|bk|p|v)\\.|§§?) ?";
const PLACE = `,? (?:(?:${SIGN}){1,2}(?:${ROMAN}|\\p{Nd})|${ROMAN}[., )]|\\p{Nd}{1,3}(?:[.,;:) ]|$))`;
const BOOK = `,? (?:(?:(?:lib|l|b|bk)\\.) ?(?:${ROMAN}|\\p{Nd})|(?:[ivxlc]{1,8}|[IVXLC]{2,8})(?:\\. ?|, )\\p{Nd}|\\p{Nd}{1,3}[.,] ?\\p{Nd})`;
const BEFORE = "(?<![\\p{L}\\p{Nd}'’-])(?<!\\p{Lu}\\p{L}{0,12}\\. )(?<!\\p{Lu}\\p{Ll}{1,12} )";
const CUE =
  "(?<=(?:^|[^\\p{L}])(?:See|Cf\\.|Comp\\.|Compare|Consult|Cp\\.|Vide?\\.?|Also|And|But|So|Read) )(?<![\\p{Nd}'’-])";

const known = `(?<author>(?:${CLASSICAL_AUTHORS})\\.)(?:,? (?<title>${LATIN}|${SHORTENED}|(?!See|Cf|Comp)${WORD})(?=${PLACE})|(?=${BOOK}))`;
const doubtful = `(?<author>(?:${DOUBTFUL_AUTHORS})\\.),? (?<title>${LATIN}|${SHORTENED})(?=${PLACE})`;
const MATCHERS = [known, doubtful].map((one) => new RegExp(`(?:${BEFORE}|${CUE})${one}`, "gdu"));

/** "Tac. Ann. xv. 44", "Cic. de Off. i. 22", "Thuc. ii. 40": authors of antiquity cut short, before a title or the number of a book. */
export function classicalReferencesIn(words: string): ClassicalReference[] {
  const [sure = [], doubtful = []] = MATCHERS.map((matcher) =>
    [...words.matchAll(matcher)].flatMap(referenceOf),
  );
  const others = doubtful.filter(({ author }) => !sure.some((one) => overlaps(one.author, author)));
  return [...sure, ...others].sort((a, b) => a.author.start - b.author.start);
}

function referenceOf({ indices }: RegExpExecArray): ClassicalReference[] {
  const { author, title } = indices?.groups ?? {};
  if (!author) return [];
  const span = ([start, end]: [number, number]) => ({ start, end });
  return [title ? { author: span(author), title: span(title) } : { author: span(author) }];
}
