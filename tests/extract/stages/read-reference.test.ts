import { expect, test } from "vitest";
import { AVRICH, tiesIn } from "../cited-text.ts";

const DOVER = ["Organisation", "Dover"] as const;
const WYRD = ["Work", "Wyrd Words"] as const;
const entry = (line: string) => ["They lost.", "# Bibliography", line];

test.each<[string, string, string[]]>([
  [
    "what is not yet printed",
    "Avrich, Paul. In press. Wyrd Words. Oslo: Dover.",
    ["Paul Avrich AUTHORED Wyrd Words"],
  ],
  [
    "the day of an article",
    "Avrich, Paul (1 May 2001) Wyrd Words, Dover.",
    ["Paul Avrich AUTHORED Wyrd Words"],
  ],
  [
    "authors parted by a semicolon",
    "Avrich, Paul; & Lea Hall. Wyrd Words. Oslo: Dover, 1999.",
    ["Lea Hall AUTHORED Wyrd Words", "Paul Avrich AUTHORED Wyrd Words"],
  ],
  [
    "a co-author behind the title",
    "Avrich, Paul. Wyrd Words (1985). With Lea Hall. Oslo: Dover, 1999.",
    ["Lea Hall AUTHORED Wyrd Words", "Paul Avrich AUTHORED Wyrd Words"],
  ],
  [
    "a series in brackets, which its publisher does not put out alone",
    "Avrich, Paul. 1990. Wyrd Words (Studies in Words 11). Oslo: Dover.",
    ["Dover PUBLISHED Wyrd Words"],
  ],
  [
    "two publishers",
    "Avrich, Paul. (1954) 1999. Wyrd Words. Oslo: Dover; Elm Press.",
    ["Dover PUBLISHED Wyrd Words", "Elm Press PUBLISHED Wyrd Words"],
  ],
  [
    "an editor",
    "Avrich, Paul. 1990. Wyrd Words, edited by Lea Hall. Oslo: Dover.",
    ["Lea Hall RELATED_TO Wyrd Words", "Paul Avrich AUTHORED Wyrd Words"],
  ],
])("an entry is read with %s", (_, line, wanted) => {
  const found = tiesIn(entry(line), [
    AVRICH,
    ["Person", "Lea Hall"],
    WYRD,
    ["Work", "Studies in Words"],
    DOVER,
    ["Organisation", "Elm Press"],
    ["Place", "Oslo"],
  ]);
  expect(found).toEqual(expect.arrayContaining(wanted));
});

test("a publisher of a series is not tied to the series", () => {
  const found = tiesIn(entry("Avrich, Paul. 1990. Wyrd Words (Studies in Words 11). Oslo: Dover."), [
    AVRICH,
    WYRD,
    ["Work", "Studies in Words"],
    DOVER,
    ["Place", "Oslo"],
  ]);
  expect(found).not.toContain("Dover PUBLISHED Studies in Words");
});

test("one who is named alone in front of another's reference is no co-author of it", () => {
  const found = tiesIn(
    ["They lost.(1)", "Notes", "(1) Lea Hall; Paul Avrich, Wyrd Words, p. 4."],
    [AVRICH, ["Person", "Lea Hall"], WYRD],
  );
  expect(found).toContain("Paul Avrich AUTHORED Wyrd Words");
  expect(found).not.toContain("Lea Hall AUTHORED Wyrd Words");
});
