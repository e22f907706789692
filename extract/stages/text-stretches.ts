import type { Span } from "#model";
import type { Segmented, Stretch } from "../document.ts";
import { markupBefore } from "../patterns/author-lines.ts";
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

/** The lines of stretches that hold words, without blanks around them and signs of markup before them. */
export function bareLinesOf(body: string, stretches: readonly Span[]): Span[] {
  return linesOf(body, stretches)
    .map(({ start, end }) => {
      const line = body.slice(start, end);
      const first = start + line.length - line.trimStart().length;
      return { start: first + markupBefore(body.slice(first, end)), end: start + line.trimEnd().length };
    })
    .filter((line) => line.end > line.start);
}
