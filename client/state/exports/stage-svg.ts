import { type EntitySummary, type RelationSummary, xmlText } from "#model";
import type { LaidPlace } from "../placed-stage.ts";
import type { PictureColours } from "./picture-colours.ts";
import { groundsOf, type PictureGroup } from "./picture-groups.ts";
import { type Frame, legendOf, type Part } from "./picture-legend.ts";
import { headsOf, lineLook } from "./picture-lines.ts";
import {
  inLines,
  LINE,
  type PictureLine,
  type PictureMark,
  type PictureName,
  placeNames,
} from "./picture-names.ts";
import { round, shapeOf } from "./picture-shapes.ts";

/** What is drawn: the graph where it lies, and what the caption says. */
export interface StagePicture {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
  readonly places: ReadonlyMap<string, LaidPlace>;
  readonly seeds: readonly string[];
  readonly colours: PictureColours;
  /** Largest first; none where the stage shows none. */
  readonly groups?: readonly PictureGroup[];
  readonly title: string;
  /** Filters, texts, fingerprint, address: one paragraph. */
  readonly caption: string;
  /** Style rules that bring typefaces along, for where the page's are not at hand. */
  readonly fonts?: string;
}

const MARGIN = 76;
const LEAST_WIDTH = 640;
const SERIF = "'Source Serif 4 Variable','Source Serif 4',Georgia,'Times New Roman',serif";

/** The stage as an SVG file with legend and caption; a plate that can be printed. */
export function stageSvg(picture: StagePicture): string {
  const marks = marksOf(picture);
  const names = placeNames(marks, linesOf(picture, marks));
  const frame = frameOf(marks, names);
  const legend = legendOf(picture, frame);
  const caption = captionOf(picture, frame, legend.bottom);
  const height = caption.bottom - frame.top;
  const box = [frame.left, frame.top, frame.width, height].map(Math.round).join(" ");
  const { colours } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${Math.round(frame.width)}" height="${Math.round(height)}" font-family="${SERIF}">`,
    `<title>${xmlText(picture.title)}</title>`,
    `<desc>${xmlText(picture.caption)}</desc>`,
    picture.fonts ? `<style>${picture.fonts}</style>` : "",
    headsOf(colours),
    `<rect x="${frame.left}" y="${frame.top}" width="${frame.width}" height="${height}" fill="${colours.ground}"/>`,
    `<g stroke-linecap="round">${groundsOf(picture.groups ?? [], marks, colours)}</g>`,
    `<g fill="none" stroke-linecap="round">${edgesOf(picture, marks).join("")}</g>`,
    `<g stroke-linejoin="round">${marks.map((mark) => shapeOf(mark, picture.colours, picture.seeds)).join("")}</g>`,
    namesOf(names, picture),
    legend.svg,
    caption.svg,
    "</svg>",
    "",
  ].join("\n");
}

function marksOf({ entities, places }: StagePicture): PictureMark[] {
  return entities.flatMap((entity) => {
    const place = places.get(entity.id);
    if (!place) return [];
    const radius = Math.min(5 + 3.2 * Math.log1p(entity.mentions), 20);
    return [{ entity, x: round(place.x), y: round(-place.y), radius: round(radius) }];
  });
}

/** The frame around all marks and names. */
function frameOf(marks: readonly PictureMark[], names: readonly PictureName[]): Frame {
  const xs = [0, ...marks.map(({ x }) => x), ...names.flatMap(sidesOf)];
  const ys = marks.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - MARGIN / 2, Math.max(...xs) + MARGIN / 2];
  const [top, bottom] = [Math.min(...ys, 0) - MARGIN * 0.6, Math.max(...ys, 0) + MARGIN * 0.8];
  const more = Math.max(0, LEAST_WIDTH - (right - left)) / 2;
  return { left: left - more, top, width: right - left + 2 * more, height: bottom - top };
}

function sidesOf({ x, halfWidth }: PictureName): number[] {
  return [x - halfWidth, x + halfWidth];
}

function edgesOf({ relations, colours }: StagePicture, marks: readonly PictureMark[]): string[] {
  const byId = new Map(marks.map((mark) => [mark.entity.id, mark]));
  const pairs = new Map<string, number>();
  return relations.flatMap((relation) => {
    const [from, to] = [byId.get(relation.source), byId.get(relation.target)];
    if (!from || !to || from === to) return [];
    const key = [relation.source, relation.target].sort().join(" ");
    const nth = pairs.get(key) ?? 0;
    pairs.set(key, nth + 1);
    return [`<path d="${curve(from, to, nth)}" ${lineLook(relation, colours)}/>`];
  });
}

function linesOf({ relations }: StagePicture, marks: readonly PictureMark[]): PictureLine[] {
  const byId = new Map(marks.map((mark) => [mark.entity.id, mark]));
  return relations.flatMap(({ source, target }) => {
    const [from, to] = [byId.get(source), byId.get(target)];
    return from && to && from !== to ? [{ from, to }] : [];
  });
}

/** A line from rim to rim; every further one between the same two bends more, to either side. */
function curve(from: PictureMark, to: PictureMark, nth: number): string {
  const bend =
    nth === 0
      ? 0
      : Math.ceil(nth / 2) * 0.2 * (nth % 2 === 0 ? -1 : 1) * (from.entity.id < to.entity.id ? 1 : -1);
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  };
  const [a, b] = [towards(from, control, from.radius), towards(to, control, to.radius + 2)];
  return `M${round(a.x)} ${round(a.y)}Q${round(control.x)} ${round(control.y)} ${round(b.x)} ${round(b.y)}`;
}

function towards(mark: PictureMark, point: { x: number; y: number }, by: number) {
  const long = Math.hypot(point.x - mark.x, point.y - mark.y) || 1;
  return { x: mark.x + ((point.x - mark.x) / long) * by, y: mark.y + ((point.y - mark.y) / long) * by };
}

function namesOf(names: readonly PictureName[], { colours, seeds }: StagePicture): string {
  const texts = names.map(({ mark, lines, x, y, halfWidth, anchor }) => {
    const begin = anchor === "start" ? x - halfWidth : anchor === "end" ? x + halfWidth : x;
    const top = y - ((lines.length - 1) * LINE) / 2 + 4.3;
    const look = [
      anchor === "middle" ? "" : `text-anchor="${anchor}"`,
      mark.entity.type === "Work" ? 'font-style="italic"' : "",
      seeds.includes(mark.entity.id) ? 'font-weight="650"' : "",
    ];
    const spans = lines.map(
      (line, index) => `<tspan x="${round(begin)}" y="${round(top + index * LINE)}">${xmlText(line)}</tspan>`,
    );
    return `<text ${look.filter(Boolean).join(" ")}>${spans.join("")}</text>`;
  });
  // a line beneath a name is knocked out: a halo alone would leave it between the letters
  const grounds = names.map(({ x, y, halfWidth, halfHeight }) => {
    const [left, top] = [x - halfWidth - 1, y - halfHeight + 1];
    return `<rect x="${round(left)}" y="${round(top)}" width="${round(2 * halfWidth + 2)}" height="${round(2 * halfHeight)}" rx="4"/>`;
  });
  return [
    `<g fill="${colours.ground}" fill-opacity=".85">${grounds.join("")}</g>`,
    `<g font-size="13" text-anchor="middle" fill="${colours.text}" stroke="${colours.ground}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${texts.join("")}</g>`,
  ].join("\n");
}

function captionOf({ title, caption, colours }: StagePicture, { left, width }: Frame, top: number): Part {
  const x = left + 24;
  const letters = Math.floor((width - 48) / 5.9);
  const titleLines = inLines(title, Math.floor((width - 48) / 8.2), 2);
  const lines = inLines(caption, letters, 6);
  const rule = `<line x1="${round(x)}" x2="${round(left + width - 24)}" y1="${round(top)}" y2="${round(top)}" stroke="${colours.soft}" stroke-width=".6"/>`;
  const heads = titleLines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(top + 24 + index * 20)}">${xmlText(line)}</tspan>`,
  );
  const begin = top + 24 + titleLines.length * 20;
  const words = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(begin + index * 16)}">${xmlText(line)}</tspan>`,
  );
  return {
    svg: `${rule}<text font-size="17" font-weight="600" fill="${colours.text}">${heads.join("")}</text><text font-size="12" font-style="italic" fill="${colours.soft}">${words.join("")}</text>`,
    bottom: begin + lines.length * 16 + 12,
  };
}
