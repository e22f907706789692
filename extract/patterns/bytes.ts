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

/** Marks at the head of a text that tell its encoding; those of four bytes first, as one of them begins like another of two. */
const ENCODING_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["UTF-32LE", [0xff, 0xfe, 0, 0]],
  ["UTF-32BE", [0, 0, 0xfe, 0xff]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];
/** Of each four bytes of mostly Latin words, those that are zero in an encoding without a mark. */
const ZEROS: readonly (readonly [encoding: string, zeros: readonly boolean[]])[] = [
  ["UTF-32LE", [false, true, true, true]],
  ["UTF-32BE", [true, true, true, false]],
  ["UTF-16LE", [false, true, false, true]],
  ["UTF-16BE", [true, false, true, false]],
];
const MOSTLY = 0.7;
const SELDOM = 0.02;

/** The encoding of wide characters that the bytes seem to be in, by their mark or by where they are zero; nothing where it is none. */
export function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const marked = ENCODING_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const shares = zeros.map((count) => count / Math.max(1, sample.length / 4));
  const fits = (expected: readonly boolean[]) =>
    expected.every((isZero, at) => (isZero ? (shares[at] ?? 0) > MOSTLY : (shares[at] ?? 0) < SELDOM));
  return ZEROS.find(([, expected]) => fits(expected))?.[0];
}
