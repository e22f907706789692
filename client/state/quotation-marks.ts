/** Words in quotation marks, once; marks within them are single, as printers set a quotation in a quotation. */
export function quoted(words: string): string {
  const bare = unmarked(words.trim().replace(/[„«]/gu, "“").replace(/»/gu, "”"));
  return `“${bare
    .replace(/“/gu, "‘")
    .replace(/”/gu, "’")
    .replace(/"/gu, (_, at: number) => (isOpening(bare, at) ? "‘" : "’"))}”`;
}

/** True of a straight mark that opens: what is behind it is no gap, what is before it is one, a bracket, a dash or a mark. */
function isOpening(words: string, at: number): boolean {
  return /(?:^|[\s([{–—“‘'])$/u.test(words.slice(0, at)) && /^[^\s]/u.test(words.slice(at + 1));
}

/** Words without the marks that open or close all of them; those of words within stay. */
function unmarked(words: string): string {
  const isOpened = /^[“"]/u.test(words);
  const isClosed = /[”"]$/u.test(words);
  if (isOpened && isClosed && isOnePair(words.slice(1, -1))) return words.slice(1, -1);
  const surplus = countOf(words, "“") - countOf(words, "”");
  const isOdd = countOf(words, '"') % 2 === 1;
  if (isOpened && (surplus > 0 || (isOdd && words.startsWith('"')))) return words.slice(1);
  return isClosed && (surplus < 0 || (isOdd && words.endsWith('"'))) ? words.slice(0, -1) : words;
}

/** True where every mark between the outer two finds its own. */
function isOnePair(inner: string): boolean {
  let open = 0;
  for (const sign of inner) {
    if (sign === "“") open += 1;
    if (sign === "”") open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && !inner.includes('"');
}

function countOf(words: string, sign: string): number {
  return words.split(sign).length - 1;
}
