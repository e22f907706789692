const LONGEST_BETWEEN = 120;
/** A mark that leads to an affiliation, and what stands in brackets behind a name: "Ann Archer1,*", "Ann Archer (Leeds)". */
const ASIDES = /[\d*†‡§¹²³⁴⁵^_]|\([^()\n]{0,100}\)/gu;
/** What lists authors on one line; two names without anything between them are one name or two things. */
const LISTS = /^(?=.*\S)[ \t]*[,;|·•/]?[ \t]*(?:and|&|und|et|y)?[ \t]*$/u;
const BLANK = /^[ \t]*$/u;
const AFFILIATION = /^, [^\n]{3,100}$/u;

/** What stands between two names of a title page, and behind the second of them up to the end of its line. */
export interface BetweenNames {
  readonly between: string;
  readonly behind: string;
}

/** True where the second of two names is beside the first as an author: on the same line, or on the next one that is set alike. */
export function areCoAuthors({ between, behind }: BetweenNames): boolean {
  if (between.length > LONGEST_BETWEEN) return false;
  const bare = between.replace(ASIDES, " ");
  if (!between.includes("\n")) return LISTS.test(bare) || (between !== bare && BLANK.test(bare));
  const [first = "", ...others] = between.replace(/\r/gu, "").split("\n");
  if (others.length !== 1 || !BLANK.test(others[0] ?? "")) return false;
  const isBare = BLANK.test(first.replace(ASIDES, "")) && BLANK.test(behind.replace(ASIDES, ""));
  return isBare || (AFFILIATION.test(first) && AFFILIATION.test(behind.trimEnd()));
}
