import { expect, test } from "vitest";
import { locatorInWords, pageOfPlace, pagesOfPlaces } from "#model";

const TWO = "This is in Lenin, Collected Works Vol. 26 p. 475, but better in V. Serge, Year One p.197.";

test.each([
  ["Paul Avrich, The Anarchists (New York 1973) p.14.", "Paul Avrich", "14"],
  [TWO, "Collected Works", "475"],
  [TWO, "V. Serge", "197"],
  ["See pp. 14 – 16 there.", "Somebody Else", "14–16"],
])("the page of %s for %s is %s", (words, cited, page) => {
  expect(pageOfPlace(words, cited)).toBe(page);
});

test.each([
  ["As Avrich tells us, there were many.", "Avrich"],
  ["Collected Works Vol. 26, 1917", "Collected Works"],
  ["F. X. Martin, Myth, Studia 7 (1967). J. J. Lee disputes this in Ireland, p. 25.", "Martin"],
  ["Desmond Ryan, The Rising (Dublin, 1949); Townshend, Easter 1916, p. 101.", "The Rising"],
  ["at 5 p. m. Avrich spoke", "Avrich"],
])("%s gives no page", (words, cited) => {
  expect(pageOfPlace(words, cited)).toBeUndefined();
});

const sentence = (start: number, quote: string, method = "note") => ({
  text: "t",
  start,
  end: start + quote.length,
  confidence: 0.9,
  method,
  quote,
});

test("each place of a citation has the page of its own note, its mark has it too, and a place without one has none", () => {
  const [first, second] = [
    sentence(0, "Carr is wrong.1", "note, at mark"),
    sentence(20, "So is his heir.2", "note, at mark"),
  ];
  const said = sentence(40, "We disagree with Carr.", "encoder");
  const notes = [
    sentence(70, "Carr, Trade (London, 1951), p. 44."),
    sentence(110, "Carr, Trade, 113."),
  ] as const;
  const pages = pagesOfPlaces([first, second, said, ...notes], { label: "Edward Carr" }, "44");
  expect([first, notes[0], second, notes[1], said].map((place) => pages.get(place))).toEqual([
    "44",
    "44",
    "113",
    "113",
    undefined,
  ]);
});

test("what is known of the whole citation is said of its only place", () => {
  const only = sentence(0, "As Carr says there");
  expect([...pagesOfPlaces([only], { label: "Edward Carr" }, "II").values()]).toEqual(["II"]);
});

test.each([
  ["113", "p. 113"],
  ["14-16", "pp. 14-16"],
  ["12, 15", "pp. 12, 15"],
  ["ch. 4", "ch. 4"],
])("the locator %s is written %s", (locator, words) => {
  expect(locatorInWords(locator)).toBe(words);
});
