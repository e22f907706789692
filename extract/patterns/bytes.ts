const SAMPLE = 65_536;
const MOST_CONTROL_BYTES = 0.02;

/** True where the bytes hold a NUL or many control bytes, which no text file does. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  return controls > sample.length * MOST_CONTROL_BYTES || bytes.indexOf(0) >= 0;
}

/** How many bytes the UTF-8 character that begins with this byte has; 0 where none begins so. */
function widthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** True where the second byte keeps the character out of overlong forms, surrogates and beyond U+10FFFF. */
function isLawfulSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}

/** The offset of the first byte that breaks UTF-8 (RFC 3629), or nothing. */
export function invalidUtf8At(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const width = widthOf(lead);
    if (width === 0 || at + width > bytes.length) return at;
    for (let next = 1; next < width; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    if (width > 1 && !isLawfulSecond(lead, bytes[at + 1] ?? 0)) return at;
    at += width;
  }
  return undefined;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** True where the text holds a letter or a digit, and not blanks and invisible signs alone. */
export function holdsWords(text: string): boolean {
  return WORD_SIGN.test(text);
}
