import { expect, test } from "vitest";
import { lineEmphasis, withoutMarkup } from "../../../extract/patterns/markup-signs.ts";
import { growthOf } from "../../growth.ts";

test.each([
  ["Freedom and Planning in **Postwar", "Freedom and Planning in Postwar"],
  ["Capital* and Its Critics", "Capital and Its Critics"],
  ["_The Road_ and *Serfdom*", "The Road and Serfdom"],
  ["***Iskra***, No. 1", "Iskra, No. 1"],
  ["M*A*S*H", "M*A*S*H"],
  ["snake_case", "snake_case"],
  ["2 * 3", "2 * 3"],
  ["at https://example.org/_foo_/ and _Iskra_", "at https://example.org/_foo_/ and Iskra"],
  ["*www.example.org/*all*/x*", "www.example.org/*all*/x"],
  ["_Iskra_, http://a.org/_b_ and http://a.org/*c*/", "Iskra, http://a.org/_b_ and http://a.org/*c*/"],
])("%s is %s without markup", (words, bare) => {
  expect(withoutMarkup(words)).toBe(bare);
});

test("a line is emphasised as a whole where the same signs open and close it, and stand nowhere else in it", () => {
  const lines = [
    "*By Ann Archer*",
    "**By Ann Archer**",
    "__Preface__",
    "* See *Capital*",
    "*Capital*, p. 3",
    "***",
  ];
  expect(lines.map(lineEmphasis)).toEqual([1, 2, 2, 0, 0, 0]);
});

test.each(["*", "*a", "_a_ ", "**a**"])(
  "signs take time that grows as the length of %j again and again",
  (sign) => {
    const ask = (words: string) => [withoutMarkup(words), lineEmphasis(words)];
    expect(growthOf(ask, (size) => sign.repeat(size), 20_000)).toBeLessThan(2);
  },
);
