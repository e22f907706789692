/** The colours that an edge may have, by number; the palette has them by name. */
export const TONES = ["edge", "support", "oppose", "disputed", "accent"] as const;
export type Tone = (typeof TONES)[number];
