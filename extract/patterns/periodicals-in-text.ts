/** What the words beside a title say of it: that it is a paper, which comes out again and again and has no author. */
const kind =
  "newspapers?|news-?sheets?|dail(?:y|ies)|weekl(?:y|ies)|monthl(?:y|ies)|fortnightly|quarterly|magazines?|journals?|periodicals?|organs?|bulletins?";
const mark = '["“‘«]?[*_]{0,3}';
const KIND_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${kind}|the (?:\\p{Ll}{3,14} )?(?:paper|review)),? (?:the )?${mark}$`,
  "u",
);
const PLACE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:columns of|(?:editors?|editorship|editorial (?:board|staff|office)) of|(?:\\p{Ll}+ )?correspondents? (?:of|for)|issues? (?:\\p{L}{3,9} ){0,3}of|(?:wrote|writes|writing|write) for|contribut(?:ed|es|or|ors|ions?|ing) (?:\\p{Ll}{2,12} ){0,4}to|(?:published|printed|serialised|serialized|appeared|carried) in|subscribed? to|subscribers? (?:of|to)|columnist (?:of|for|at)) (?:the )?${mark}$`,
  "u",
);
const close = '[*_]{0,3}["”’»]?[*_]{0,3}';
const month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}";
const KIND_BEHIND = new RegExp(
  `^${close}(?:,? \\(?(?:(?:[Nn]o|Nr)s?\\.? ?\\d{1,4}|(?:of |on |for )?(?:\\d{1,2} ${month}|${month} \\d{1,2}))(?!\\p{L})|['’]s? (?:editors?|editorial|correspondents?|columns|readers|front page)(?!\\p{L})|, (?:an?|the) (?:\\p{L}[\\p{L}-]{2,14} ){0,3}(?:${kind}|paper|review)(?!\\p{L}))`,
  "u",
);

/** True where the words before a title call it a paper, or put it where papers stand: "the weekly", "editor of", "wrote for". */
export function namesPeriodicalBehind(before: string): boolean {
  return KIND_BEFORE.test(before) || PLACE_BEFORE.test(before);
}

/** True where the words behind a title say that it comes out again and again: ", no. 4", " of 12 March", "'s editor", ", a weekly". */
export function namesPeriodicalBefore(after: string): boolean {
  return KIND_BEHIND.test(after);
}
