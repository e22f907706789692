import type { StageGraph } from "../state/stage-graph.ts";
import { nameLines } from "./name-lines.ts";
import { NamePlacer } from "./name-places.ts";
import { radiusOf } from "./node-look.ts";
import type { Place, Places } from "./places.ts";

/** A name of the still picture: the middle of its first line or the side it begins or ends at. */
export interface StillName extends Place {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  readonly isTitle: boolean;
  /** How large its letters are, against those of a picture that is shown as large as it is drawn. */
  readonly letters: number;
}

/** How large marks are against those of the stage, and letters against those of a picture shown as large as it is drawn. */
export interface StillSizes {
  readonly marks?: number;
  readonly letters?: number;
}

/** Distance of the lines of a name, in units of the picture. */
export const LINE = 14.5;
/** Width of a letter, rather too much than too little: nothing is measured here. */
const LETTER = 7;
/** Room around everything that a name may use. */
const MARGIN = 58;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

/** Two opposite corners of what a name covers. */
export function cornersOfName({ x, y, lines, anchor, letters }: StillName): readonly [Place, Place] {
  const width = Math.max(...lines.map(({ length }) => length)) * LETTER * letters;
  const line = LINE * letters;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [
    { x: left, y: y - line },
    { x: left + width, y: y + (lines.length - 0.5) * line },
  ];
}

/** Where names stand in the still picture (y downwards), the most often named first; a name without room is left out. */
export function stillNames(
  { entities, relations }: Pick<StageGraph, "entities" | "relations">,
  places: Places,
  { marks = 1, letters = 1 }: StillSizes = {},
): Map<string, StillName> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const margin = MARGIN * letters;
  const corner = { x: Math.min(...xs) - margin, y: Math.min(...ys) - margin };
  const placer = new NamePlacer(Math.max(...xs) + margin - corner.x, Math.max(...ys) + margin - corner.y);
  const inside = ({ x, y }: Place) => ({ x: x - corner.x, y: y - corner.y });
  const placeOf = (id: string) => inside(places.get(id) ?? corner);
  for (const { id, mentions } of entities.values()) placer.keepClear(placeOf(id), marks * radiusOf(mentions));
  const names = new Map<string, StillName>();
  for (const { id, label, type, mentions } of [...entities.values()].sort(
    (a, b) => b.mentions - a.mentions,
  )) {
    const lines = nameLines(label);
    const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER * letters) / 2;
    const ties = [...relations.values()].filter(({ source, target }) => source === id || target === id);
    const name = placer.placeName({
      at: placeOf(id),
      radius: marks * radiusOf(mentions),
      halfWidth,
      halfHeight: (lines.length * LINE * letters) / 2,
      isForced: false,
      others: ties.map(({ source, target }) => placeOf(source === id ? target : source)),
    });
    if (!name) continue;
    const side = name.align === "left" ? -halfWidth : name.align === "right" ? halfWidth : 0;
    const at = placeOf(id);
    names.set(id, {
      x: at.x + corner.x + name.across + side,
      y: at.y + corner.y + name.down - ((lines.length - 1) * LINE * letters) / 2,
      lines,
      anchor: ANCHORS[name.align],
      isTitle: type === "Work",
      letters,
    });
  }
  return names;
}
