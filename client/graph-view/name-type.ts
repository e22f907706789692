import type { EntityType } from "#model";

/** The type in which words are set: the font as the canvas reads it, and the distance of its lines in pixels. */
export interface Type {
  readonly font: string;
  readonly line: number;
}

const SERIF = '"Source Serif 4 Variable", "Iowan Old Style", Palatino, Georgia, serif';
const SMALLEST = 12.5;
const LARGEST = 16.5;

/** Words of relations stand back from names. */
export const WORDS_TYPE: Type = { font: `italic 420 12px ${SERIF}`, line: 14 };

/** Names are set as in a book: titles of works in italics, what is named often somewhat larger, what is chosen heavier. */
export function nameType(kind: EntityType, mentions: number, isStrong: boolean): Type {
  const size = Math.min(SMALLEST + 0.85 * Math.log(Math.max(mentions, 1)), LARGEST) + (isStrong ? 0.5 : 0);
  const pixels = Math.round(2 * size) / 2;
  const weight = isStrong ? 660 : 470;
  const style = kind === "Work" ? "italic " : "";
  return { font: `${style}${weight} ${pixels}px ${SERIF}`, line: Math.round(pixels * 1.14) };
}
