/** How a note's mark is written. */
export type MarkStyle = "square" | "round" | "raised" | "symbol" | "plain";

/** The mark in front of a note's own words: what it says, how it is written, and how long it is. */
export interface NoteLabel {
  readonly label: string;
  readonly style: MarkStyle;
  readonly length: number;
}

/** A mark in running text; UTF-16 offsets. */
export interface NoteMark {
  readonly label: string;
  readonly style: MarkStyle;
  readonly start: number;
  readonly end: number;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = `[${RAISED}]{1,4}`;
const symbol = "(?:\\*{1,4}|[†‡¶‖§]{1,3})";
const counted = "(?:[A-Z]?\\d{1,5}[a-z]?(?:[-:./]\\d{1,3})?)";
const letter = "[A-Za-z]|[ivxl]{2,6}";

const LABELS: ReadonlyArray<readonly [MarkStyle, RegExp]> = [
  [
    "square",
    new RegExp(`^\\[(?:foot-?note|note)?\\s?\\^?(${counted}|${symbol}|${letter})(?:\\]|:)[.:]?\\s?`, "iu"),
  ],
  ["round", new RegExp(`^\\((?:note )?(${counted}|${symbol})\\)[.:]?\\s?`, "iu")],
  ["round", new RegExp(`^\\{(${counted}|${symbol})\\}[.:]?\\s?`, "u")],
  ["raised", new RegExp(`^(${raised})\\s?`, "u")],
  ["symbol", new RegExp(`^(${symbol})\\s?(?=[\\p{L}"“'‘(])`, "u")],
];

const PLAIN_LABEL =
  /^(?:(?:foot)?note )?\^?(\d{1,4}[a-z]?(?:[-:/]\d{1,3})?)(?:[.):]{1,2}\s{0,2}|\s{1,3})(?=\S)/iu;
const SAYS_NOTE = /^\[(?:foot-?)?note\s?\S{1,6}[:\]]/iu;
const LABEL_REACH = 40;

/** Raised figures as plain ones; other labels as they are, lower case. */
function plainLabel(label: string): string {
  return [...label]
    .map((sign) => (RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign))
    .join("")
    .toLowerCase();
}

/** The bracketed, raised or symbol mark that opens a line, or nothing. */
export function noteLabelAt(line: string): NoteLabel | undefined {
  const head = line.slice(0, LABEL_REACH);
  for (const [style, pattern] of LABELS) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined) return { label: plainLabel(match[1]), style, length: match[0].length };
  }
  return undefined;
}

/** True where a line opens with "[Footnote 36:" or the like. */
export function saysNote(line: string): boolean {
  return SAYS_NOTE.test(line.slice(0, LABEL_REACH));
}

const NUMBERED = /^\[\^?\d{1,4}\][.:]?\s?\S/u;

/** True where a line opens with a figure in square brackets: "[12] See ...". */
export function numberedLabelAt(line: string): boolean {
  return NUMBERED.test(line.slice(0, LABEL_REACH));
}

/** The mark that opens a line among notes, where a bare figure (`12.`, `12)`, `12 `) is a mark too. */
export function looseLabelAt(line: string): NoteLabel | undefined {
  const strict = noteLabelAt(line);
  if (strict) return strict;
  const match = PLAIN_LABEL.exec(line.slice(0, LABEL_REACH));
  return match?.[1] === undefined
    ? undefined
    : { label: plainLabel(match[1]), style: "plain", length: match[0].length };
}

const MARKS: ReadonlyArray<readonly [MarkStyle, RegExp]> = [
  ["square", new RegExp(`\\[\\^?(${counted}|${symbol}|${letter})\\]`, "gu")],
  ["round", new RegExp(`[({](${counted}|${symbol})[)}]`, "gu")],
  ["raised", new RegExp(`(?<=\\S)(${raised})`, "gu")],
  // Old prints set a blank before the sign too: "Mr. Gardiner † supposes".
  ["symbol", new RegExp(`(?<=[\\p{L}.,;:!?"”’')] ?)(${symbol})(?![\\p{L}*])`, "gu")],
  // Behind the stop of a sentence, of a quotation (in either order), of a bracket or of a year: "in 1934.1".
  [
    "plain",
    /(?<=[\p{L}]{2}[.,;:!?]["”’']?|[.,]["”’']|["”’')][.,;:]|(?<!\d)(?:1[4-9]|20)\d\d[.,;:])(\d{1,3})(?=[\s)]|$)/gu,
  ],
];

/** Every mark of a style in a stretch of text; offsets count from `offset`. */
export function noteMarksIn(text: string, offset: number): NoteMark[] {
  return MARKS.flatMap(([style, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      label: plainLabel(match[1] ?? ""),
      style,
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
}
