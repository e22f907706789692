import { expect, test } from "vitest";
import { signingNames } from "../../../extract/stages/signing-names.ts";
import { datedText } from "../named-text.ts";

const signers = (blocks: readonly string[]) => {
  const document = datedText(blocks.join("\n\n"));
  return signingNames(document, []).map(
    ({ type, start, end }) => `${type} ${document.body.slice(start, end)}`,
  );
};
const PROSE =
  "Much could be said of it that would go beyond what fits here, and much was said of it at the time.";

test("the names on a byline are people", () => {
  expect(signers(["A Title", "By Ann Archer and Bo Baker, Ph.D.", PROSE])).toEqual([
    "Person Ann Archer",
    "Person Bo Baker",
  ]);
});

test("a signature is a person, without the place and date behind it", () => {
  expect(signers(["A Title", PROSE, PROSE, "N. Bukharin"])).toEqual(["Person N. Bukharin"]);
  expect(signers(["A Title", PROSE, PROSE, "Friedrich Engels. London, January 30, 1888."])).toEqual([
    "Person Friedrich Engels",
  ]);
});

test("the footer of a journal names the body that puts it out", () => {
  const blocks = [
    "A Title",
    PROSE,
    PROSE,
    "Perspectives",
    "Journal of the Communist Workers’ Organisation -- Why not subscribe?",
  ];
  expect(signers(blocks)).toEqual(["Organisation Communist Workers’ Organisation"]);
});
