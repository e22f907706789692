import { expect, test } from "vitest";
import { isSetAside } from "../../../extract/patterns/set-aside.ts";

/** Reads "<Lenin> left <Paris>." as the words before, between and behind two names. */
function around(marked: string) {
  const [before = "", , between = "", , behind = ""] = marked.split(/[<>]/u);
  return { before, between, behind };
}

test.each([
  "<Mehring> sided with Kautsky, not with <Luxemburg>.",
  "<Mehring> sided with Kautsky and not with Rosa <Luxemburg>.",
  "<Thalheimer> supported not <Levi> but Radek.",
  "<Bauer> voted not for <Adler>, but for Renner.",
  "<Rühle> rather sided with Pannekoek than with <Lenin>.",
  "<Parvus> was closer to Luxemburg than to <Kautsky>.",
  "<Radek> preferred Levi to <Zetkin>.",
  "<Krasin> took the side of Bogdanov instead of that of <Lenin>.",
  "<Ryazanov> supported Plekhanov, though not <Axelrod>.",
  "Bukharin, not <Trotsky>, supported <Stalin>.",
])("one of two names is only set against another: %s", (marked) => {
  expect(isSetAside(around(marked))).toBe(true);
});

test.each([
  "<Mehring> sided with <Luxemburg>, not with Kautsky.",
  "<Thalheimer> supported not Levi but <Radek>.",
  "<Thalheimer> supported not only <Levi> but Radek.",
  "<Radek> supported Levi no less than <Zetkin>.",
  "<Radek> preferred <Levi> to Zetkin.",
  "<Rühle> rather sided with <Pannekoek> than with Lenin.",
  "<Rühle> joined with more than thirty members of the <League>.",
])("what is told holds of both names: %s", (marked) => {
  expect(isSetAside(around(marked))).toBe(false);
});
