const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
/** Roman numbers up to 39, for a pattern that ignores case. */
export const ROMAN_NUMBER = "(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})";
const WELL_FORMED = /^(?=.)m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

/** The value of a Roman number, "MDCCXLVIII" or "viii"; undefined where the letters make none. */
export function numberOfRoman(letters: string): number | undefined {
  if (!WELL_FORMED.test(letters)) return undefined;
  const values = [...letters.toLowerCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
