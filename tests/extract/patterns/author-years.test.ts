import { expect, test } from "vitest";
import { saysAndOthers, yearsAfterAuthor } from "../../../extract/patterns/citing-words.ts";

test("'et al.' behind a name says that others wrote with him", () => {
  expect(
    [" et al. 1997)", ", et al., 1997", " and colleagues (1997)", " and others 1997"].every(saysAndOthers),
  ).toBe(true);
  expect([" and Jones 1997)", " 1997)", " and otherwise"].some(saysAndOthers)).toBe(false);
});

test("a page behind a year is no letter of a second year", () => {
  expect(yearsAfterAuthor(" 2001, p. 4)", true)).toEqual(["2001"]);
  expect(yearsAfterAuthor(" 2001a, b, p. 4)", true)).toEqual(["2001a", "2001b"]);
});
