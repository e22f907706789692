const LAST_WORD = /([\p{L}\p{M}'’-]{1,30})\.?\s{1,2}$/u;

/** The word right before an offset, lower case and without its full stop; empty where none stands there. */
export function wordBefore(text: string, offset: number): string {
  return LAST_WORD.exec(text.slice(Math.max(0, offset - 34), offset))?.[1]?.toLowerCase() ?? "";
}
