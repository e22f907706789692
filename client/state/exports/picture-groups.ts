import { linksOf } from "../group-shape.ts";
import type { PictureColours } from "./picture-colours.ts";
import type { PictureMark } from "./picture-names.ts";
import { round } from "./picture-shapes.ts";

/** A group as a picture shows it: what the legend calls it, its tint from 0, and whose marks lie on its ground. */
export interface PictureGroup {
  readonly words: string;
  readonly tint: number;
  readonly members: readonly string[];
}

/** Room around a mark, and the width of the bridge between two, in the units of the picture. */
const ROOM = 13;
const BRIDGE = 30;
/** How much of its tint a group's ground and its rim have. */
const GROUND = 0.13;
const RIM = 0.45;

/** The grounds of the groups, largest first: where two mingle, the smaller lies on the larger, and nothing shines through. */
export function groundsOf(
  groups: readonly PictureGroup[],
  marks: readonly PictureMark[],
  colours: PictureColours,
): string {
  const byId = new Map(marks.map((mark) => [mark.entity.id, mark]));
  return groups
    .map(({ members, tint }) => {
      const within = members.flatMap((id) => byId.get(id) ?? []);
      if (within.length === 0) return "";
      return groundOf(tintIn(colours, tint), colours.ground, (more) => outlineOf(within, more));
    })
    .join("");
}

/** The sign of a group in the legend, with its middle at a place. */
export function groundSign(tint: number, colours: PictureColours, at: { x: number; y: number }): string {
  const outline = (more: number) =>
    `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(6 + more)}" stroke="none"/>`;
  return groundOf(tintIn(colours, tint), colours.ground, outline);
}

function groundOf(tint: string, paper: string, outline: (more: number) => string): string {
  const layer = (colour: string, opacity: number, more: number) =>
    `<g fill="${colour}" stroke="${colour}" opacity="${opacity}">${outline(more)}</g>`;
  return layer(paper, 1, 1) + layer(tint, RIM, 1) + layer(paper, 1, 0) + layer(tint, GROUND, 0);
}

function outlineOf(marks: readonly PictureMark[], more: number): string {
  const bridges = linksOf(marks).flatMap(([from, to]) => {
    const [a, b] = [marks[from], marks[to]];
    return a && b ? [`M${a.x} ${a.y}L${b.x} ${b.y}`] : [];
  });
  const discs = marks.map(
    ({ x, y, radius }) => `<circle cx="${x}" cy="${y}" r="${round(radius + ROOM + more)}" stroke="none"/>`,
  );
  return `<path d="${bridges.join("")}" stroke-width="${BRIDGE + 2 * more}"/>${discs.join("")}`;
}

function tintIn({ groups, soft }: PictureColours, tint: number): string {
  return groups[tint] ?? soft;
}
