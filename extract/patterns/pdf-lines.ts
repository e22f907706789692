const PAGE_NUMBER =
  /^[-–—\s[(]*(?:(?:page|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s\])]*$/iu;
const LABEL =
  /^(?:\[(\d{1,3}|\*{1,3}|[†‡§¶])\]|(\d{1,3})[.)]?(?=\s["“‘'([]{0,2}\p{L})|(\*{1,3}|[†‡§¶])(?=\s?\p{L}))\s*/u;
const ENDS_SENTENCE = /[.!?…:]["”’')\]]{0,3}(?:\[\d{1,3}\])?$/u;
const ENDS_BROKEN = /\p{L}[-\u00ad\u2010]$/u;
/** Years and pages from one to another, parted at the line end. */
const ENDS_RANGE = /\d[-–]$/u;
const BEGINS_FIGURE = /^\d/u;
const BEGINS_LOWER = /^\p{Ll}/u;
const LAST_PART = /[\p{L}’'-]*\p{L}$/u;
const FIRST_PART = /^\p{L}[\p{L}’']*/u;
/** What begins a compound rather than a word that a line parted. */
const PREFIX = /^(?:self|well|ex|non|anti|semi|quasi|half|vice|ultra|neo|pseudo|mid|all|one|two|three)$/iu;

/** True for a line that is the number of its page. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}

/** The label that a note at the foot of a page opens with, and how long it is. */
export function footLabel(line: string): { label: string; length: number } | undefined {
  const match = LABEL.exec(line.slice(0, 12));
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return match && label !== undefined ? { label, length: match[0].length } : undefined;
}

/** A line with the first figure that stands right behind a word in brackets, where it is the label: some fonts raise their figures by themselves. */
export function withMarkAt(line: string, label: string): string {
  if (!/^\d{1,3}$/u.test(label)) return line;
  return line.replace(new RegExp(`(?<=\\p{L}[.,;:!?]?["”’')]{0,2})${label}(?!\\d)`, "u"), `[${label}]`);
}

/** True where a line ends a sentence. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line.trimEnd());
}

/** True where a line goes on with a small letter. */
export function beginsLower(line: string): boolean {
  return BEGINS_LOWER.test(line);
}

/** The words of a document, to tell a word that a line parted from a compound. */
export interface KnownWords {
  has(word: string): boolean;
}

/** Two lines as one: a word that the line end parted is whole again where that is safe, a compound keeps its hyphen. */
export function joinedLines(before: string, after: string, known: KnownWords): string {
  if (ENDS_RANGE.test(before) && BEGINS_FIGURE.test(after)) return before + after;
  if (!ENDS_BROKEN.test(before)) return `${before} ${after}`;
  const stem = before.slice(0, -1);
  const first = LAST_PART.exec(stem)?.[0] ?? "";
  const second = FIRST_PART.exec(after)?.[0] ?? "";
  if (known.has(`${first}-${second}`.toLowerCase())) return `${stem}-${after}`;
  const isWord = known.has((first + second).toLowerCase());
  const isParted = BEGINS_LOWER.test(after) && !PREFIX.test(first) && !first.includes("-");
  return isWord || isParted ? stem + after : `${stem}-${after}`;
}

/** The words of some lines as they stand within them, in small letters. */
export function knownWords(lines: readonly string[]): KnownWords {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}[\p{L}’'-]*\p{L}/gu)) words.add(word.toLowerCase());
  return words;
}
