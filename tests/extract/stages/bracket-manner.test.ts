import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, cited } from "../cited-text.ts";

test("a reference in brackets cites in running text, no note", () => {
  const found = cited(
    ["They lost (Paul Avrich, The Russian Anarchists, 1967, p. 14)."],
    [AVRICH, ANARCHISTS],
  );
  const cites = found.relations.filter(({ type }) => type === "CITES");
  expect(cites.map(({ manner }) => manner)).toEqual(["mention", "mention"]);
});
