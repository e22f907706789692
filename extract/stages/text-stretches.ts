import type { Span } from "#model";
import type { Segmented, Stretch } from "../document.ts";
import { indexAt } from "./span-order.ts";

/** The stretches of the text itself, in order: without menus, licences and what a file says of itself. */
export function textStretches({ stretches }: Pick<Segmented, "stretches">): Stretch[] {
  return stretches.filter(({ kind }) => kind !== "furniture");
}

/** The lines of stretches, as they stand. */
export function linesOf(body: string, stretches: readonly Span[]): Span[] {
  return stretches.flatMap(({ start, end }) => {
    let from = start;
    return body
      .slice(start, end)
      .split("\n")
      .map((line) => {
        const first = from;
        from += line.length + 1;
        return { start: first, end: from - 1 };
      });
  });
}

/** Tells what stands in the head of a file beside title and byline: tags and settings, "[Macaulay, Hume]", name nobody. */
export function isInHead({
  markup,
  stretches,
}: Pick<Segmented, "markup" | "stretches">): (span: Span) => boolean {
  const end = markup.find(({ kind }) => kind === "front-matter")?.end ?? 0;
  return ({ start }) => start < end && stretches[indexAt(stretches, start) ?? -1]?.kind === "furniture";
}
