import { expect, test } from "vitest";
import { wideEncodingOf } from "../../../extract/patterns/bytes.ts";

const WORDS = "Lenin wrote to Krupskaya – “at once”.\n";

function encoded(size: 2 | 4, isLittle: boolean, words: string, mark = ""): Uint8Array {
  const points = [...(mark + words)].map((sign) => sign.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * size));
  for (const [at, point] of points.entries())
    if (size === 2) view.setUint16(at * size, point, isLittle);
    else view.setUint32(at * size, point, isLittle);
  return new Uint8Array(view.buffer);
}

test.each<[string, 2 | 4, boolean]>([
  ["UTF-16LE", 2, true],
  ["UTF-16BE", 2, false],
  ["UTF-32LE", 4, true],
  ["UTF-32BE", 4, false],
])("%s is known by its mark, and without one by where it is zero", (encoding, size, isLittle) => {
  expect(wideEncodingOf(encoded(size, isLittle, WORDS, "\ufeff"))).toBe(encoding);
  expect(wideEncodingOf(encoded(size, isLittle, WORDS.repeat(40)))).toBe(encoding);
});

test.each<[string, Uint8Array]>([
  ["UTF-8", new TextEncoder().encode(WORDS)],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${WORDS}`)],
  ["nothing", new Uint8Array()],
  ["a program", new Uint8Array([0x25, 0x50, 0, 1, 2, 3, 0, 0, 0, 7, 0, 0])],
  ["nothing but zeros", new Uint8Array(400)],
])("%s is in no encoding of wide characters", (_name, bytes) => {
  expect(wideEncodingOf(bytes)).toBeUndefined();
});
