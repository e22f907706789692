import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntitySummary, type RelationSummary, xmlText } from "#model";
import { isDisputed } from "../visible-graph.ts";
import type { PictureColours } from "./picture-colours.ts";
import { groundSign, type PictureGroup } from "./picture-groups.ts";
import { DASHED, DISPUTED, headed, type LineTone } from "./picture-lines.ts";
import { round, shapeOf } from "./picture-shapes.ts";

/** The part of the picture in which the graph lies. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the picture, and where it ends. */
export interface Part {
  readonly svg: string;
  readonly bottom: number;
}

interface Drawn {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly RelationSummary[];
  readonly colours: PictureColours;
  readonly groups?: readonly PictureGroup[];
}

interface Entry {
  readonly words: string;
  mark(x: number, y: number): string;
}

/** What the marks and the lines mean, only of those that are there, in rows that fit the width. */
export function legendOf(picture: Drawn, frame: Frame): Part {
  let [x, y] = [frame.left + 24, frame.top + frame.height + 14];
  const right = frame.left + frame.width - 24;
  const parts: string[] = [];
  for (const { mark, words } of [...kindsIn(picture), ...linesIn(picture), ...groupsIn(picture)]) {
    const width = 26 + words.length * 6.7;
    if (x + width > right) [x, y] = [frame.left + 24, y + 22];
    parts.push(`${mark(x + 7, y - 4.5)}<text x="${round(x + 20)}" y="${round(y)}">${xmlText(words)}</text>`);
    x += width + 8;
  }
  const { soft } = picture.colours;
  return { svg: `<g font-size="12.5" fill="${soft}">${parts.join("")}</g>`, bottom: y + 14 };
}

function kindsIn({ entities, colours }: Drawn): Entry[] {
  return ENTITY_TYPE_NAMES.flatMap((type): Entry[] => {
    const count = entities.filter((entity) => entity.type === type).length;
    const mark = (x: number, y: number) => shapeOf({ entity: { id: "", type }, x, y, radius: 6.5 }, colours);
    return count > 0 ? [{ words: `${ENTITY_TYPES[type].plural} ${count}`, mark }] : [];
  });
}

function groupsIn({ groups = [], colours }: Drawn): Entry[] {
  return groups.map(({ words, tint }) => ({ words, mark: (x, y) => groundSign(tint, colours, { x, y }) }));
}

function linesIn({ relations, colours }: Drawn): Entry[] {
  const plain = relations.filter((relation) => !isDisputed(relation));
  const isMarked = plain.length < relations.length;
  const isOf = (...types: RelationSummary["type"][]) => plain.some(({ type }) => types.includes(type));
  const isToned = isOf("SUPPORTS", "OPPOSES") || isMarked;
  const isPlain = plain.some(({ type }) => !["SUPPORTS", "OPPOSES", "APPEARS_WITH"].includes(type));
  const isUnsure = plain.some(({ confidence }) => confidence < 0.5);
  const arrow = (tone: LineTone, look: string) => `stroke="${colours[tone]}" ${look} ${headed(tone)}`;
  const entries: readonly (readonly [boolean, string, string])[] = [
    [isOf("SUPPORTS"), "supports", arrow("support", 'stroke-width="2"')],
    [isOf("OPPOSES"), "opposes", arrow("oppose", 'stroke-width="2"')],
    [isMarked, "disputed", arrow("disputed", `stroke-width="2" ${DISPUTED}`)],
    [isPlain, isToned ? "any other relation" : "a relation", arrow("edge", 'stroke-width="2" opacity=".75"')],
    [relations.some(isOftenStated), "stated more often", arrow("edge", 'stroke-width="4" opacity=".75"')],
    [isUnsure, "less sure", arrow("edge", `stroke-width="2" ${DASHED}`)],
    [isOf("APPEARS_WITH"), "named in one sentence", `stroke="${colours.edge}" stroke-width="1" opacity=".5"`],
  ];
  return entries.flatMap(([isThere, words, look]): Entry[] => {
    const mark = (x: number, y: number) =>
      `<line x1="${round(x - 7)}" x2="${round(x + 8)}" y1="${round(y)}" y2="${round(y)}" ${look}/>`;
    return isThere ? [{ words, mark }] : [];
  });
}

function isOftenStated({ type, evidence }: RelationSummary): boolean {
  return type !== "APPEARS_WITH" && evidence > 3;
}
