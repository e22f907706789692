const OPENING = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"“'‘([¡¿])/u;
const CLOSING = /(?<=[\p{L}\p{N}"”'’.,;:!?)\]])[*_]{1,3}(?![\p{L}\p{N}*_])/u;
const EITHER = new RegExp(`${OPENING.source}|${CLOSING.source}`, "gu");
const WHOLE_LINE = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]+(?<=\S)\1$/u;
/** An address of the web, whose signs are its own. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.|doi:)[^\s<>]{1,2000}/giu;
const AT_END = /[*_]{1,3}$/u;
const LONGEST_EMPHASISED_LINE = 400;

/** The words without the signs by which Markdown and plain text set emphasis: "Postwar **Britain**" is "Postwar Britain"; an address keeps its own. */
export function withoutMarkup(words: string): string {
  const addresses = Array.from(words.matchAll(ADDRESS), ({ 0: address, index }) => ({
    start: index,
    end: index + withoutClosing(address).length,
  }));
  const isOwn = (sign: number) => addresses.some(({ start, end }) => start <= sign && sign < end);
  return words.replace(EITHER, (signs: string, sign: number) => (isOwn(sign) ? signs : ""));
}

/** A sign at the end of an address that it opens nowhere closes what stands around the address. */
function withoutClosing(address: string): string {
  const [closing = ""] = AT_END.exec(address) ?? [];
  const isPaired = (address.split(closing.slice(-1)).length - 1) % 2 === 0;
  return closing === "" || isPaired ? address : address.slice(0, -closing.length);
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
