import type { Span } from "#model";

/** "_Drapier's Letters_", "*Capital*": one sign on either side, nothing emphasised within. */
const EMPHASISED =
  /(?<![\p{L}\p{N}_*\\])(?<sign>[_*])(?![\s_*])(?<words>[^_*]{1,158}[^_*\s])\k<sign>(?![\p{L}\p{N}_*])/gu;
const EMPTY_LINE = /\n\s*\n/u;

/** What a text in Markdown, or as Project Gutenberg sets italics, emphasises by signs, without the signs; nothing over several paragraphs. */
export function emphasisedIn(body: string): Span[] {
  return [...body.matchAll(EMPHASISED)].flatMap(({ index, groups }) => {
    const words = groups?.["words"] ?? "";
    const start = index + 1;
    return EMPTY_LINE.test(words) ? [] : [{ start, end: start + words.length }];
  });
}
