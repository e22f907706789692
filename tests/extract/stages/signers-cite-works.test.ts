import { expect, test } from "vitest";
import type { Claimed } from "../../../extract/document.ts";
import { signersCiteWorks } from "../../../extract/stages/signers-cite-works.ts";

const [ANN, BEN, CARL] = [0, 1, 2];

/** The methods that are left of one citation in a text of Ann and Ben. */
function leftOf(source: number, target: number, methods: readonly string[], coAuthors = [BEN]): string[] {
  const evidence = methods.map((method) => ({ start: 0, end: 9, confidence: 0.9, method }));
  const relations = [{ type: "CITES", source, target, manner: "mention", evidence }];
  const text = { author: ANN, coAuthors, relations } as unknown as Claimed;
  return signersCiteWorks(text).relations.flatMap((one) => one.evidence.map(({ method }) => method));
}

test("what a text tells of one of its authors is no citation by the other", () => {
  expect(leftOf(ANN, BEN, ["says"])).toEqual([]);
  expect(leftOf(BEN, ANN, ["encoder, author", "quotation"])).toEqual([]);
});

test("a note or a year names a work, by which one author cites the other", () => {
  expect(leftOf(ANN, BEN, ["author-year", "says"])).toEqual(["author-year"]);
  expect(leftOf(ANN, BEN, ["note, at mark"])).toEqual(["note, at mark"]);
});

test("others are cited as ever, and so is whoever signs nothing", () => {
  expect(leftOf(ANN, CARL, ["says"])).toEqual(["says"]);
  expect(leftOf(ANN, BEN, ["says"], [])).toEqual(["says"]);
});
