const OPENING = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"“'‘([¡¿])/gu;
const CLOSING = /(?<=[\p{L}\p{N}"”'’.,;:!?)\]])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;
const WHOLE_LINE = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]+(?<=\S)\1$/u;
const AT_END = /[*_]{1,3}$/u;
const LONGEST_EMPHASISED_LINE = 400;

/** The words without the signs by which Markdown and plain text set emphasis: "Postwar **Britain**" is "Postwar Britain". */
export function withoutMarkup(words: string): string {
  return words.replace(OPENING, "").replace(CLOSING, "");
}

/** The words without a sign that opens emphasis at their end: "By **" before a name. */
export function withoutOpenMarkup(words: string): string {
  return words.replace(AT_END, "");
}

/** How many signs of emphasis stand at each end of a line that is emphasised as a whole, "*By Ann Archer*"; else 0. */
export function lineEmphasis(line: string): number {
  if (line.length > LONGEST_EMPHASISED_LINE) return 0;
  return WHOLE_LINE.exec(line)?.[1]?.length ?? 0;
}
