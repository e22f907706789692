const ENDS_OPEN = /[:,—–-]["”’]?$/u;
const ENDS_STOPPED = /[.!?…]["”’)\]]{0,3}(?:\(\d{1,3}\)|\[\d{1,3}\])?$/u;
const TELLS = /\b(?:as follows|the following|tells us|says|said|wrote|writes)\.?$/iu;
const BREAK = /\n/u;

/** True where a sentence leads into the words behind it: it ends in a colon, or a line breaks off unfinished. */
export function introducesWords(sentence: string, gap: string): boolean {
  if (ENDS_OPEN.test(sentence) || TELLS.test(sentence)) return true;
  return BREAK.test(gap) && !ENDS_STOPPED.test(sentence);
}

const ENDS_A_STATEMENT = /[.!?…]["”’]?$/u;
const WORD = /[\p{L}\p{Nd}]+/gu;
const FINITE =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|cannot)\b|\p{L}{2}ed\b/iu;

/** True for words in quotation marks that state something, false for a word or phrase. */
export function isStatement(words: string): boolean {
  const count = [...words.matchAll(WORD)].length;
  if (count < 4) return false;
  return ENDS_A_STATEMENT.test(words) || FINITE.test(words) || count >= 12;
}
