const REACH = 400;
const FURNITURE =
  /^(?:skip to (?:main )?content|share(?: this)?|print(?: this)?|email this|tags?:|categor(?:y|ies):|filed under|posted in|related (?:posts|articles)|previous (?:post|article)|next (?:post|article)|all rights reserved|copyright ©|©|log ?in|search|menu|back to top|subscribe|close|download|read more|comments? (?:are )?closed)\b.{0,80}$/iu;
const LICENCE =
  /licen[sc]ed under|creative commons|all rights reserved|get summaries of|sign up for|our newsletter|funding drive/iu;
const SUBSCRIPTION = /\bsubscri(?:be|ptions?)\b/iu;
const PRICE = /[£€$]\s?\d/u;
const JOURNAL_FOOTER =
  /^(?:[Tt]he )?(?:[Jj]ournal|[Mm]agazine|[Oo]rgan|[Bb]ulletin|[Nn]ewspaper|[Pp]ublication|[Pp]aper|[Qq]uarterly) of the \p{Lu}/u;

const JOURNAL_BODY =
  /^(?:[Tt]he )?\p{L}{5,12} of the (\p{Lu}[\p{L}'’ &-]{2,70}?)(?= --| –| —| \(|[.,;:\n]|$)/u;

/** True where the block is no part of the text: navigation, licence, subscription lines. */
export function isFurniture(block: string): boolean {
  const head = block.slice(0, REACH);
  if (FURNITURE.test(head) || JOURNAL_FOOTER.test(head)) return true;
  return block.length <= 700 && (LICENCE.test(head) || (SUBSCRIPTION.test(head) && PRICE.test(block)));
}

/** True where the block says whose journal this is: "Journal of the Communist Workers' Organisation". */
export function isJournalFooter(block: string): boolean {
  return JOURNAL_FOOTER.test(block.slice(0, REACH));
}

/** Where the body stands whose journal the footer says it is, as a place in the block. */
export function bodyOfJournal(block: string): { start: number; end: number } | undefined {
  const match = JOURNAL_BODY.exec(block.slice(0, REACH));
  if (!match?.[1]) return undefined;
  const start = match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

const COMMENT_ENDS = /^(?:#\s?\d{4}|reply\b|posted (?:on|at)\b|permalink\b|(?:ping|track)back:|on \d)/iu;

/** True for the line that ends a reader's comment: its date, "Reply to this", the next trackback. */
export function endsComment(line: string): boolean {
  return COMMENT_ENDS.test(line.slice(0, REACH));
}

const WHERE_FROM = /^, (?:of |from |in )?\p{Lu}[^.!?]{2,80}$/u;
const date =
  "(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{4})(?:,? (?:at )?\\d{1,2}[:.]\\d\\d[^!?]{0,6})?";
const DATED = new RegExp(`^,? (?:on )?${date}:?$`, "u");
/** "says:", "wrote on 3 May:", "at 5:14 pm", "· 3 years ago", "(3 May 2019):" */
const WHEN =
  /^,? (?:says?|said|wrote|writes|commented|replied|on|at)(?!\p{L})[^!?]{0,60}$|^(?: ?[·•|–—@]| -|,) ?[^!?]{0,20}(?:\d|ago|yesterday|today)[^!?]{0,40}$|^ \([^!?()]{0,30}(?:\d|ago)[^!?()]{0,20}\):?$/u;

/** True where the words behind a name on the first line of a comment say only where its bearer is from, or when they wrote. */
export function isCommenter(after: string): boolean {
  return WHERE_FROM.test(after) || WHEN.test(after) || DATED.test(after);
}

const HEAD_OF_COMMENT =
  /^\S{1,40}(?: \S{1,30}){0,4}(?: (?:says|said|wrote|commented|replied)(?: \(?(?:on|at)? ?[^!?]{0,40}\d[^!?]{0,20})?:| ?[·•|] ?[^!?]{0,30}(?:\d|ago)[^!?]{0,30})$/u;

const HEAD_WITH_DATE = new RegExp(`^\\S{1,40}(?: \\p{Lu}\\S{0,30}){0,3},? (?:on )?${date}:?$`, "u");

/** True for a line that opens a comment, whoever it names: "bigbill says:", "treed · 3 years ago". */
export function opensComment(line: string): boolean {
  return line.length <= 120 && (HEAD_OF_COMMENT.test(line) || HEAD_WITH_DATE.test(line));
}

const COUNTED = /^\(?\d{1,5}\)? /u;

/** True for a heading that counts what stands under it: "12 comments". */
export function isCounted(heading: string): boolean {
  return COUNTED.test(heading.slice(0, 10));
}
