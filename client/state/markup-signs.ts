import { overlaps, type Span } from "#model";

/** A heading's "## ". */
const HEADING = /^#{1,6}[ \t]+/gu;
/** The "> " that each line of a quotation may open with. */
const QUOTED_LINE = /^(?:>[ \t]?)+/gmu;
/** What a sentence that is quoted by itself may open its lines with. */
const ANY_LINE = /^(?:#{1,6}[ \t]+|(?:>[ \t]?)+)/gmu;
const OPENINGS: Readonly<Record<string, RegExp>> = {
  title: HEADING,
  heading: HEADING,
  quotation: QUOTED_LINE,
  sentence: ANY_LINE,
};
const NONE = /(?!)/gu;
/** Words between two equal signs of emphasis, neither of which touches a letter from outside: a note's star stays a star. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?![\s*_])(?:[^*_\n\\]|\\[^\n]){1,300}?(?<![\s*_\\])\1(?![\p{L}\p{N}*_])/gu;

/** A note's mark "[^1]", or "[^1]:" where the note itself begins: its number is shown. */
const NOTE_MARK = /\[\^[^\]\s]{1,20}(\]:?)/gu;

/** An address of the web, or code between back-quotes, whose signs are their own. */
const OWN_SIGNS = /(?:https?:\/\/|ftp:\/\/|www\.|doi:)\S+|(?<!`)(`{1,3})(?!`)[^`\n]{1,300}(?<!`)\1(?!`)/giu;

/** The sign that makes the next one an ordinary one: "\*". */
const ESCAPE = /\\(?=[*_`#>[\]()\\])/gu;

/** One of them at least stands in words that have any sign. */
const ANY_SIGN = /[*_#>^\\]/u;

/** A sign that is not shown, or emphasised words with the signs around them. */
export interface MarkupSpan extends Span {
  readonly what: "sign" | "emphasis";
}

/**
 * The signs of Markdown in a block of a text, which a reader need not see, and what they emphasise: the words keep them, so
 * that every offset stays. Plain text is shown so too, as those who type books in (Project Gutenberg) write _italics_; the
 * signs of an address stay. Spans are in UTF-16 units of the text.
 */
export function markupSigns(body: string, block: Span & { readonly kind: string }): MarkupSpan[] {
  const words = body.slice(block.start, block.end);
  const span = (what: MarkupSpan["what"], from: number, length: number): MarkupSpan => {
    const start = block.start + from;
    return { what, start, end: start + length };
  };
  const own = spansOf(words, OWN_SIGNS);
  const isFree = ({ 0: all, index }: RegExpExecArray) =>
    !own.some((one) => overlaps(one, { start: index, end: index + all.length }));
  const opening = [...words.matchAll(OPENINGS[block.kind] ?? NONE)];
  return [
    ...opening.map(({ 0: sign, index }) => span("sign", index, sign.length)),
    ...[...words.matchAll(NOTE_MARK)].flatMap(({ 0: all, 1: after = "", index }) => {
      if (block.kind === "sentence") return [span("sign", index + 1, 1)]; // not raised there: "[1]"
      return [span("sign", index, 2), span("sign", index + all.length - after.length, after.length)];
    }),
    ...[...words.matchAll(EMPHASIS)]
      .filter(isFree)
      .flatMap(({ 0: all, 1: sign = "", index }) => [
        span("emphasis", index, all.length),
        span("sign", index, sign.length),
        span("sign", index + all.length - sign.length, sign.length),
      ]),
    ...[...words.matchAll(ESCAPE)].filter(isFree).map(({ index }) => span("sign", index, 1)),
  ];
}

function spansOf(words: string, pattern: RegExp): Span[] {
  return Array.from(words.matchAll(pattern), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

/** Words that are shown by themselves, such as a claim, without the signs of Markdown and in one line. */
export function plainWords(words: string): string {
  if (!ANY_SIGN.test(words)) return words; // names of a whole stage are drawn anew at each step of the camera
  const spans = markupSigns(words, { kind: "sentence", start: 0, end: words.length });
  const signs = spans.filter(({ what }) => what === "sign").sort((a, b) => b.start - a.start);
  const plain = signs.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return plain === words ? words : plain.replace(/\s+/gu, " ").trim();
}
