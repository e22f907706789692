import type { EntitySummary } from "#model";

/** A mark of the picture: y downwards. */
export interface PictureMark {
  readonly entity: EntitySummary;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A name beside its mark, in lines, by its middle; beside the mark it begins or ends there, whatever its true width. */
export interface PictureName {
  readonly mark: PictureMark;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly anchor: "start" | "middle" | "end";
}

export const LINE = 14.5;
/** The usual width of a letter at 13 pixels; names are placed without being measured. */
const LETTER = 7.1;
const LINE_LETTERS = 24;
const MOST_LINES = 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line between two marks, by its ends. */
export interface PictureLine {
  readonly from: PictureMark;
  readonly to: PictureMark;
}

/** Names for the marks, the most named first, each on the free side that fewest lines cross; one without room is left out. */
export function placeNames(marks: readonly PictureMark[], drawn: readonly PictureLine[] = []): PictureName[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => boxAround(x, y, radius * 0.85, radius * 0.85));
  const order = [...marks].sort((a, b) => b.entity.mentions - a.entity.mentions);
  return order.flatMap((mark) => {
    const lines = inLines(mark.entity.label);
    const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
    const halfHeight = (lines.length * LINE) / 2;
    const free = sidesOf(mark, halfWidth, halfHeight)
      .map((place) => ({ place, box: boxAround(place.x, place.y, halfWidth, halfHeight) }))
      .filter(({ box }) => !taken.some((other) => touch(other, box)))
      .map(({ place, box }) => ({ place, crossed: drawn.filter((line) => crosses(line, box)).length }));
    const found = free.sort((a, b) => a.crossed - b.crossed)[0]?.place;
    if (!found) return [];
    taken.push(boxAround(found.x, found.y, halfWidth, halfHeight));
    return [{ mark, lines, ...found, halfWidth, halfHeight }];
  });
}

/** True where a line runs through a box (clipping after Liang & Barsky, 1984). */
function crosses({ from, to }: PictureLine, { left, right, top, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [begin, end] = [0, 1];
  for (const [step, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) begin = Math.max(begin, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return begin <= end;
}

/** Below, right, above, left: as a map maker tries them. */
function sidesOf({ x, y, radius }: PictureMark, halfWidth: number, halfHeight: number) {
  const down = radius + halfHeight + 2;
  const across = radius + halfWidth + 5;
  return [
    { x, y: y + down, anchor: "middle" as const },
    { x: x + across, y, anchor: "start" as const },
    { x, y: y - down, anchor: "middle" as const },
    { x: x - across, y, anchor: "end" as const },
  ];
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Words in lines of so many letters at most, a longer word in pieces; what is over is cut with an ellipsis. */
export function inLines(words: string, letters = LINE_LETTERS, most = MOST_LINES): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/u).flatMap((one) => piecesOf(one, letters))) {
    if (line !== "" && line.length + word.length + 1 > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;
}

function piecesOf(word: string, letters: number): string[] {
  const count = Math.max(1, Math.ceil(word.length / letters));
  return Array.from({ length: count }, (_, index) => word.slice(index * letters, (index + 1) * letters));
}
