const kind =
  "book|novel|novella|novelette|poem|play|film|essay|pamphlet|treatise|work|study|article|story|memoir|autobiography|biography|collection|masterpiece|tract|history|success|publication";
const HIS_WORK = new RegExp(
  `^[*_]{0,3}["”’]?[*_]{0,3}(?: \\(\\d{4}\\))?,? (?:(?:is|was|became|remains|remained|to be)|(?:proved|turned out) to be|(?:is|was) (?:often|generally|usually|widely) (?:held|thought|considered) (?:to be )?)(?: perhaps| probably| also)? (?:his|her) (?:(?:own|\\p{Ll}[\\p{L}-]{1,14}|\\d{4}) ){0,4}(?:${kind})(?![\\p{L}])`,
  "u",
);

/** True for the words behind a title that call it a work of his or hers: "Title (1963) was his finest work". */
export function isCalledHis(after: string): boolean {
  return HIS_WORK.test(after);
}

const FOLLOWED = new RegExp(
  `^(?:It|This|These|Both|That) (?:was|were) (?:soon |quickly |later )?followed (?:in \\d{4} |a year later |\\p{L}+ years later )?by (?:(?:the |an? )?(?:\\p{Ll}[\\p{L}-]{1,14} ){0,2}(?:${kind}|volume|sequel)s?,? |the )?["“‘«]?[*_]{0,3}$`,
  "u",
);

/** True where a title follows another of the same hand: "It was followed in 1886 by a novel, ". */
export function followsOn(before: string): boolean {
  return FOLLOWED.test(before);
}
