import { expect, test } from "vitest";
import { BadTextError } from "../../../extract/readers/bad-text-error.ts";
import { MAX_TEXT_LENGTH } from "../../../extract/readers/plain.ts";
import { readBytes, readString } from "../../../extract/readers/read-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("a byte order mark is left out, everything else is kept as it stands", async () => {
  const source = await readBytes(utf8("\ufeffA Title\r\n\r\nWords.\r\n"), "texts/A Title.txt");
  expect(source.body).toBe("A Title\r\n\r\nWords.\r\n");
  const old = await readBytes(utf8("A Title\r\rWords.\rMore.\r\n"), "texts/A Title.txt");
  expect([old.title, old.body]).toEqual(["A Title", "A Title\n\nWords.\nMore.\r\n"]);
  expect(source).toMatchObject({ id: "a-title", title: "A Title", file: "texts/A Title.txt" });
});

test("the title is the first line where it looks like one, else the name of the file", () => {
  expect(readString("The Russian Anarchists\n\nIt began.", "x.txt").title).toBe("The Russian Anarchists");
  expect(readString("It began in the spring of that year, and nobody knew why.", "notes.txt").title).toBe(
    "notes",
  );
});

test("an id has only letters, digits, dots and dashes", () => {
  expect(readString("x", "Évolution & Révolution (2).txt").id).toBe("evolution-revolution-2");
  expect(readString("x", "文.txt").id).toBe("text");
});

test.each<[string, Uint8Array, string, RegExp]>([
  ["empty", new Uint8Array(), "a.txt", /a\.txt is empty/],
  ["blank", utf8(" \n\t\n"), "a.txt", /a\.txt holds no words/],
  ["invisible", utf8(" \u200b\n"), "a.txt", /a\.txt holds no words/],
  ["binary", new Uint8Array([0x25, 0x50, 0, 1, 2, 3]), "a.txt", /not a text file/],
  ["control bytes", new Uint8Array(400).fill(7), "a.txt", /not a text file/],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0]), "a.txt", /UTF-16LE: convert it to UTF-8/],
  [
    "UTF-16, most significant byte first",
    new Uint8Array([0xfe, 0xff, 0, 0x41]),
    "a.txt",
    /iconv -f UTF-16BE/,
  ],
  ["UTF-32", new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), "a.txt", /a\.txt is UTF-32BE: convert/],
  ["Latin-1", new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), "a.txt", /not UTF-8 \(byte 3\)/],
  ["an overlong form", new Uint8Array([0x41, 0xe0, 0x80, 0x80]), "a.txt", /byte 1/],
  ["a surrogate", new Uint8Array([0xed, 0xa0, 0x80]), "a.txt", /byte 0/],
  [
    "an old Word file",
    utf8("x"),
    "a.doc",
    /^a\.doc is of an old Word: .* save it as \.docx, and add that\.$/,
  ],
  ["an OpenDocument text", utf8("x"), "a.odt", /^a\.odt is an OpenDocument text: /],
  ["an image", utf8("x"), "a.JPG", /^a\.JPG is an image: read its letters first .*OCR/],
  [
    "a kind that nobody knows",
    utf8("x"),
    "a.xyz",
    /^a\.xyz is a \.xyz file, which is not read here: save it as/,
  ],
])("%s is refused with one sentence that says what to do", async (_, bytes, file, message) => {
  await expect(readBytes(bytes, file)).rejects.toThrow(BadTextError);
  await expect(readBytes(bytes, file)).rejects.toThrow(message);
});

test("a text beyond the limit is refused before it is read", () => {
  expect(() => readString("a".repeat(MAX_TEXT_LENGTH + 1), "long.txt")).toThrow(
    /long\.txt is longer than 20000000/,
  );
});
