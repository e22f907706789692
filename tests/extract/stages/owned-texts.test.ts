import { expect, test } from "vitest";
import { claimsOf } from "../told-claims.ts";

const lastTold = async (marked: string) => (await claimsOf(`By {Person|Lecky}\n\n${marked}`)).at(-1);

test.each([
  "Author {Person|Ken MacLeod}'s 2003 analysis of the political nature of {Work|Starship Troopers} stated that it was a book of brutal camps.",
  "{Person|Ken MacLeod}'s review of {Work|Starship Troopers} stated that it was a book of brutal camps.",
  "{Person|Ken MacLeod}'s essay on the long history of the novel stated that it was a book of brutal camps.",
])("what somebody's text of something says is his: %s", async (marked) => {
  expect(await lastTold(marked)).toBe("reported asserted Ken MacLeod: it was a book of brutal camps");
});

test.each([
  "{Person|Ken MacLeod}'s analysis of what {Person|Anna Weil} wrote and {Person|Boris Adler} stated that it was a book of brutal camps.",
  "{Person|Ken MacLeod}'s analysis of the novel was praised by critics, and {Work|The Times} stated that it was a book of brutal camps.",
])("but not what another says behind it: %s", async (marked) => {
  expect(await lastTold(marked)).not.toMatch(/Ken MacLeod: it was/u);
});
