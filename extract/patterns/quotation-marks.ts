/** A quotation mark in a text: the family it belongs to, and whether it opens, closes, or may do either. */
export interface QuotationMark {
  readonly at: number;
  readonly family: "double" | "single" | "guillemet" | "straight";
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /[“”„‟‘’‚«»‹›"'`]/gu;
const LETTER = /[\p{L}\p{Nd}]/u;
const OPENING_CONTEXT = /[\s([{—–\-/“‘«"']/u;
const BLANK = /\s/u;
/** Before these no mark opens: '"by the Lord Protector ";'. */
const NEVER_OPENED = /[;,)\]]/u;
const SIGN_BEFORE_CLOSING = /[\p{L}\p{Nd}.,!?;:…)\]%—–-]/u;

/** The quotation marks between two offsets, in order; apostrophes inside words and plural possessives are none. */
export function quotationMarksIn(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { 0: sign, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const mark = markOf(sign, at, text[at - 1] ?? " ", text[at + 1] ?? " ");
    if (mark && (mark.opens || mark.closes)) marks.push(mark);
  }
  return marks;
}

function markOf(sign: string, at: number, before: string, after: string): QuotationMark | undefined {
  const opensWords = !BLANK.test(after) && !NEVER_OPENED.test(after);
  const mayOpen = (OPENING_CONTEXT.test(before) || before === "\n") && opensWords;
  const mayClose = !LETTER.test(after) && SIGN_BEFORE_CLOSING.test(before);
  if ("„‟".includes(sign)) return { at, family: "double", opens: true, closes: false };
  if (sign === "“")
    return { at, family: "double", opens: !mayCloseOnly(before, after), closes: mayCloseOnly(before, after) };
  if (sign === "”") return { at, family: "double", opens: false, closes: true };
  if ("«‹".includes(sign)) return { at, family: "guillemet", opens: true, closes: false };
  if ("»›".includes(sign)) return { at, family: "guillemet", opens: false, closes: true };
  if (sign === '"')
    return { at, family: "straight", opens: mayOpen, closes: !BLANK.test(before) || !mayOpen };
  if (sign === "’") return { at, family: "single", opens: false, closes: mayClose };
  return { at, family: "single", opens: mayOpen && LETTER.test(after), closes: sign === "'" && mayClose };
}

/** German use puts “ at the end: a letter or stop before it, none behind. */
function mayCloseOnly(before: string, after: string): boolean {
  return SIGN_BEFORE_CLOSING.test(before) && !LETTER.test(after) && !OPENING_CONTEXT.test(before);
}
