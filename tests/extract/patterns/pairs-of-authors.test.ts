import { expect, test } from "vitest";
import { joinsTwoAuthors } from "../../../extract/patterns/reference-glue.ts";

test("two names are one pair by one sign alone", () => {
  expect([" & ", " and ", ", and "].map(joinsTwoAuthors)).toEqual([true, true, true]);
  expect([", ", " and by ", ". And ", "’s and ", " & others "].map(joinsTwoAuthors)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
