import { expect, test } from "vitest";
import { whySenseless } from "../../../graph-data/decisions/senseless-act.ts";

const mention = (end: number) => ({
  kind: "add-mention" as const,
  place: { text: "letters", start: 0, end },
  entity: "person:n-bukharin",
});

test("a page of an old title may be a name, a whole text is none", () => {
  expect(whySenseless(mention(1_000))).toBeUndefined();
  expect(whySenseless(mention(44_210))).toMatch(
    /^A name has at most 1000 characters, and the place 0-44210 has more: mark the name itself\.$/u,
  );
});

test("a further place that is too long is found as well", () => {
  const also = [{ text: "letters", start: 50, end: 5_000 }];
  expect(whySenseless({ ...mention(9), also })).toMatch(/the place 50-5000 has more/u);
});
