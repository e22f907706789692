import type { Span } from "#model";
import type { Segmented, Stretch } from "../document.ts";
import { indexAt } from "./span-order.ts";

/** The stretches of the text itself, in order: without menus, licences and what a file says of itself. */
export function textStretches({ stretches }: Pick<Segmented, "stretches">): Stretch[] {
  return stretches.filter(({ kind }) => kind !== "furniture");
}

/** Tells what stands in the head of a file beside title and byline: tags and settings, "[Macaulay, Hume]", name nobody. */
export function isInHead({
  markup,
  stretches,
}: Pick<Segmented, "markup" | "stretches">): (span: Span) => boolean {
  const end = markup.find(({ kind }) => kind === "front-matter")?.end ?? 0;
  return ({ start }) => start < end && stretches[indexAt(stretches, start) ?? -1]?.kind === "furniture";
}
