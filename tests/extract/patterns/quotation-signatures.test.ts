import { expect, test } from "vitest";
import { bareSignatureOnLine, signatureOnLine } from "../../../extract/patterns/quotation-signatures.ts";

const signed = (line: string) => {
  const name = signatureOnLine(line);
  return name && line.slice(name.start, name.end);
};
const bare = (line: string) => {
  const name = bareSignatureOnLine(line);
  return name && line.slice(name.start, name.end);
};

test.each([
  ["— Camillo Berneri, Guerra di Classe", "Camillo Berneri"],
  ["> — Kwame Nkrumah, *The Accra Evening News*", "Kwame Nkrumah"],
  ["—Lenin", "Lenin"],
  ["-- Rosa Luxemburg, 1918", "Rosa Luxemburg"],
  ["- Emma Goldman", "Emma Goldman"],
  ["– Ludwig von Mises (1922, 14)", "Ludwig von Mises"],
  ["— Simone de Beauvoir, in The Ethics of Ambiguity", "Simone de Beauvoir"],
  ["— The Times, 3 May 1919", "The Times"],
])("a dash and a name sign a quotation: %s", (line, name) => {
  expect(signed(line)).toBe(name);
});

test.each([
  "— And so the war went on.",
  "— No, I never said so.",
  "— Comrades, you are wrong.",
  "— Lenin was right.",
  "— Long live the Republic!",
  "- Bread",
  "- Land reform",
  "— from the very beginning",
  "Camillo Berneri, Guerra di Classe",
])("a line that tells something, or an entry of a list, signs nothing: %s", (line) => {
  expect(signed(line)).toBeUndefined();
});

test.each([
  ["Camillo Berneri", "Camillo Berneri"],
  ["Camillo Berneri, Guerra di Classe", "Camillo Berneri"],
])("a line that stands apart signs without a dash: %s", (line, name) => {
  expect(bare(line)).toBe(name);
});

test.each([
  "Paris, 1871",
  "The second part",
  "Spain, Catalonia",
  "Camillo Berneri was shot.",
  "New York, 1871",
])("but not every short line: %s", (line) => {
  expect(bare(line)).toBeUndefined();
});
