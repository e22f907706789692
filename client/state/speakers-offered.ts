import { signersOf, type TextReply } from "#model";

/** So many are offered before anything is typed. */
const OFFERED = 5;

/** Names of those whose words a text may hold: who signs it, then who speaks in its passages, each once. */
export function speakersOffered(
  text: Pick<TextReply, "author" | "coAuthors" | "voices"> | undefined,
): string[] {
  if (!text) return [];
  const labels = [...signersOf(text), ...text.voices].map(({ label }) => label);
  return [...new Set(labels)].slice(0, OFFERED);
}
