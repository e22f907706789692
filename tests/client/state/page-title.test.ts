import { expect, test } from "vitest";
import { pageTitle } from "../../../client/state/page-title.ts";
import { START, type View } from "../../../client/state/view.ts";

const NAMES = new Map([
  ["event:brest", "Brest-Litovsk"],
  ["person:radek", "Karl Radek"],
  ["letters", "*Letters* of a printer"],
]);
const titled = (view: Partial<View>) => pageTitle({ ...START, ...view }, NAMES);

test.each<[Partial<View>, string]>([
  [{}, "Ibid"],
  [{ page: "answer", centre: "event:brest" }, "Brest-Litovsk – everything connected – Ibid"],
  [{ page: "answer", question: "Who opposed it?" }, "Who opposed it? – Ibid"],
  [{ page: "text", text: "letters" }, "Letters of a printer – Ibid"],
  [{ page: "citations" }, "Who cited whom – Ibid"],
  [{ page: "citations", centre: "person:radek" }, "Karl Radek – who cited whom – Ibid"],
  [{ page: "explore", seeds: ["person:radek", "event:brest"] }, "Karl Radek, Brest-Litovsk – graph – Ibid"],
  [{ page: "search", words: "peace" }, "“peace” – search – Ibid"],
  [{ page: "corpus" }, "Texts – Ibid"],
])("the page of %o is called %s", (view, title) => {
  expect(titled(view)).toBe(title);
});

test("a name that is not known yet is left out, not made of its id", () => {
  expect(titled({ page: "answer", centre: "person:rosa-luxemburg" })).toBe("everything connected – Ibid");
  expect(titled({ page: "text", text: "unread" })).toBe("Ibid");
});
