const BREAKS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that change the direction of writing or cannot be seen, and halves of a character. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;

/** Words of a model in composed form (NFC), without control characters and marks that cannot be seen. */
export function plainWords(words: string): string {
  return words.replace(BREAKS_AND_CONTROLS, " ").replace(UNSEEN, "").normalize("NFC").trim();
}
