/** What XML 1.0 has no place for: control characters and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as XML writes them, in an element or an attribute. */
export function xmlText(words: string): string {
  return words.replace(FORBIDDEN, "").replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}
