import { readString } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";

/** Each stretch of a text as its kind and its first words. */
export function layout(body: string): string[] {
  const { stretches, body: text } = segment(readString(body, "x.txt"));
  return stretches.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 24))}`);
}

/** A paragraph that begins with the words given and goes on in sentences that no other paragraph has. */
export function prose(words: string): string {
  const own = words.replace(/\P{L}+/gu, " ").toLowerCase();
  return `${words} ${`Much could be said of ${own} that would go beyond what fits here. `.repeat(3)}`.trim();
}
