const LEAD_IN_COLON = /[:：]["”’']?\s*(?:\(\d+\)|\[\d+\])?$/u;
const SAYING =
  /\b(?:stat|declar|writ|wrot|say|said|argu|claim|explain|observ|remark|not|add|continu|conclud|tell|told|comment|put it|ask|answer|repl|announc|maintain|insist|recall|record|report)(?:e|es|ed|ing|s|y|ies|ied|d)?(?: us| me| that| this| as follows| thus)?,?$/iu;
const ENDS_SENTENCE = /[.!?…]["”’')\]]{0,2}(?:\(\d{1,3}\)|\[\d{1,3}\])?$/u;
const BEGINS_LIST = /^(?:[-–—•*]|\(?\d{1,2}[.)]|\(?[a-z][.)]\s|\(?[ivx]{1,4}[.)])/u;
const BEGINS_LOWER = /^\p{Ll}{1,20}[ ,']/u;
const BEGINS_OPEN_QUOTE = /^(?:["“«]|\.{3}|…)/u;
const SHORTEST_LEAD_IN = 12;
const SHORTEST_QUOTATION = 60;
const SENTENCE = /[^.!?…]{40,400}/gu;

/** How surely a block is quoted, from the end of the block before it and its own beginning. */
export type LeadIn = "no" | "colon" | "open";

/** Whether the block before leads into a quotation: it ends in a colon, or breaks off in a word of saying. */
export function opensQuotation(tailBefore: string, head: string): LeadIn {
  if (tailBefore.length < SHORTEST_LEAD_IN || BEGINS_LIST.test(head)) return "no";
  if (LEAD_IN_COLON.test(tailBefore))
    return head.length >= SHORTEST_QUOTATION || BEGINS_OPEN_QUOTE.test(head) ? "colon" : "no";
  if (ENDS_SENTENCE.test(tailBefore)) return "no";
  if (head.length < SHORTEST_QUOTATION || tailBefore.length < SHORTEST_QUOTATION) return "no";
  return SAYING.test(tailBefore) || BEGINS_LOWER.test(head) ? "open" : "no";
}

/** Keys of the longer sentences of a paragraph, folded, for finding them again elsewhere. */
export function sentenceKeysIn(paragraph: string): string[] {
  return [...paragraph.matchAll(SENTENCE)].map((match) =>
    match[0]
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
}
