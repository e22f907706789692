import { signal } from "@preact/signals";

/** A passing sentence for the status line, for screen readers and beside the stage's tools; empty most of the time. */
export const spoken = signal("");

/** Milliseconds that it stays: time to notice it and to read it. */
const STAYS = 6_000;
let end: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence for some seconds. */
export function say(words: string): void {
  spoken.value = words;
  clearTimeout(end);
  end = setTimeout(() => (spoken.value = ""), STAYS);
}
