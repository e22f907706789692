import { adverbs, aside, reviewing } from "./citing-words.ts";

const kindOfBook =
  "(?:book|novel|work|study|essay|pamphlet|article|biography|volume|monograph|poem|play|film|history|treatise|memoir)(?!\\p{L})";
const judging =
  "call(?:s|ed)|describ(?:es|ed)|dismiss(?:es|ed)|prais(?:es|ed)|hail(?:s|ed)|assail(?:s|ed)|lambast(?:s|ed)|decr(?:ies|ied)|condemn(?:s|ed)|denounc(?:es|ed)|attack(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|f(?:ound|inds)|th(?:ought|inks)|judg(?:es|ed)";
const quoting = "review(?:s|ed)|quot(?:es|ed)|cit(?:es|ed)|sa(?:ys|id)";
/** What somebody says of a book with a clause or a preposition: "stated that the novel", "referred to the setting of the book". */
const telling =
  "(?:sa(?:ys|id)|stat(?:es|ed)|argu(?:es|ed)|wr(?:ites|ote)|not(?:es|ed)|conclud(?:es|ed)|claim(?:s|ed)|suggest(?:s|ed)|observ(?:es|ed)|remark(?:s|ed)|maintain(?:s|ed)|complain(?:s|ed)|felt|feels|believ(?:es|ed)|contend(?:s|ed)|insist(?:s|ed)) (?:that |of )|conclud(?:es|ed) |(?:refer(?:s|red)|object(?:s|ed)) to |sp(?:eaks|oke) of |comment(?:s|ed) (?:up)?on |complain(?:s|ed) of |agre(?:es|ed) with ";
/** What is said in a book is its own, and not of it. */
const BOOK_AT_HAND = new RegExp(
  `^${aside}${adverbs}(?:(?:(?:${judging}|${quoting})(?: from)? |(?:${telling})(?:[\\p{Ll}\\d-]{1,14} ){0,6}?(?<! (?:in|by|to) ))(?:the|this) ${kindOfBook}|^['’]s? ${reviewing} (?:the|this) ${kindOfBook})`,
  "u",
);
const IT = new RegExp(
  `^${aside}${adverbs}(?:${judging}|(?:refer(?:s|red) to|sp(?:eaks|oke) of|compar(?:es|ed)|characteri[sz](?:es|ed)|view(?:s|ed)|regard(?:s|ed)|consider(?:s|ed)|label(?:s|led|ed)|interpret(?:s|ed))) it(?= (?:as|to|with|for|an?|the|in \\d{4} as)(?!\\p{L})| ?["“‘'])`,
  "u",
);
const REVIEW_IN = /(?<!\p{L})reviews? (?:of [^.;:!?]{1,40} )?(?:in|by|from|for) (?:the )?["“‘*_]{0,2}$/u;

/** True where the words behind a name say that its bearer judges or quotes the book that was spoken of: "called the book". */
export function judgesBookAtHand(after: string): boolean {
  return BOOK_AT_HAND.test(after);
}

/** True where they say so of an "it", which may be a book: "described it as". */
export function judgesIt(after: string): boolean {
  return IT.test(after);
}

/** True where the words in front of a periodical make it speak by a review: "a review in". */
export function isReviewIn(before: string): boolean {
  return REVIEW_IN.test(before);
}
