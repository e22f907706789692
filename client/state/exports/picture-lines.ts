import type { RelationSummary } from "#model";
import { isDisputed } from "../visible-graph.ts";
import type { PictureColours } from "./picture-colours.ts";

/** The colours of lines: of each there is a head for arrows. */
export const TONES = ["edge", "support", "oppose", "disputed"] as const;
export type LineTone = (typeof TONES)[number];

/** How lines are broken: evenly where unsure, long and short in turn where disputed. */
export const DASHED = 'stroke-dasharray="5 4"';
export const DISPUTED = 'stroke-dasharray="9 3 2 3"';

/** The heads of arrows, one in each tone. */
export function headsOf(colours: PictureColours): string {
  const heads = TONES.map(
    (tone) =>
      `<marker id="head-${tone}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8 7 4 0 7.200z" fill="${colours[tone]}"/></marker>`,
  );
  return `<defs>${heads.join("")}</defs>`;
}

/** What has a line end in the head of its tone. */
export function headed(tone: LineTone): string {
  return `marker-end="url(#head-${tone})"`;
}

/** How the line of a relation is drawn: dashed where unsure or disputed, without a head where names merely stand together. */
export function lineLook(relation: RelationSummary, colours: PictureColours): string {
  const isWeak = relation.type === "APPEARS_WITH";
  const tone = toneOf(relation);
  const width = Math.min(1 + 0.9 * Math.log(relation.evidence), 4.5) * (isWeak ? 0.6 : 1);
  const style = [
    `stroke="${colours[tone]}"`,
    `stroke-width="${Math.round(width * 10) / 10}"`,
    `opacity="${isWeak ? 0.35 : tone === "edge" ? 0.62 : 0.95}"`,
    tone === "disputed" ? DISPUTED : relation.confidence < 0.5 ? DASHED : "",
    isWeak ? "" : headed(tone),
  ];
  return style.filter(Boolean).join(" ");
}

function toneOf(relation: RelationSummary): LineTone {
  if (isDisputed(relation)) return "disputed";
  return relation.type === "SUPPORTS" ? "support" : relation.type === "OPPOSES" ? "oppose" : "edge";
}
