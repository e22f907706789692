import { expect, test } from "vitest";
import { printYearsIn } from "../../../extract/patterns/print-years.ts";
import { breaksIn } from "../../../extract/patterns/reference-cues.ts";

test("the year of print stands in the imprint, not in prose, pages or a day's date", () => {
  expect(printYearsIn(" (New York 1973) p.14.")).toEqual({ issued: "1973" });
  expect(printYearsIn(", a document last referred to in 1907 by Lenin")).toEqual({});
  expect(printYearsIn(" 121(9). 1539–1551.")).toEqual({});
  expect(printYearsIn("/1456 1/2 and Long to")).toEqual({});
  expect(printYearsIn(" (Petrograd 13 April 1918,")).toEqual({});
});

test.each([
  [" (1867; London: Penguin, 1976), p. 5.", "1867", "1976"],
  [" (1867), trans. Ben Fowkes, London: Penguin, 1976.", "1867", "1976"],
  [". 1951 [1924]. ", "1924", "1951"],
  [" [1899] 1961. ", "1899", "1961"],
  [" (1867/1976)", "1867", "1976"],
  [" (London 1899, repr. 1975), p. 3", "1899", "1975"],
  [" (1867; 2nd ed. 1976), p. 3", "1867", "1976"],
  [" (London, 1867; third revised edn, London: Penguin, 1976).", "1867", "1976"],
  [" (London: Macmillan, 1899; reprinted New York: Dover, 1975)", "1899", "1975"],
  [" (London: Verso, 1961; first published 1899)", "1899", "1961"],
  [". 1961. London: Verso. (Original work published 1899)", "1899", "1961"],
  [" (Harmondsworth: Penguin, 1976, originally published in German in 1867).", "1867", "1976"],
])("'%s' says that a work of %s was printed again in %s", (words, original, issued) => {
  expect(printYearsIn(words)).toEqual({ original, issued });
});

test.each([
  [" (London: Verso, 1961), pp. 1867-1870.", { issued: "1961" }],
  [" (1933, 1973, 2003)", { issued: "1933" }],
  [", vol. 2 (Paris, 1899), 1901", { issued: "1899" }],
  [", The Review 12 (1867), pp. 19-20.", { issued: "1867" }],
  [", which was first published in 1867 in Hamburg", { original: "1867" }],
  [", 5 (1923/1924), pp. 1-20.", { issued: "1923/1924" }],
  [" (Leipzig, 1923/1924), p. 3.", { issued: "1923/1924" }],
  [" (1923/24), 3-20.", { issued: "1923/1924" }],
])("'%s' names no second printing", (words, years) => {
  expect(printYearsIn(words)).toEqual(years);
});

test("a semicolon within an imprint parts no references", () => {
  const parts = (words: string) => breaksIn(words).length;
  expect(parts("Marx, Capital (1867; London: Penguin, 1976), p. 5")).toBe(0);
  expect(parts("Hill, Puritanism (London: Verso, 1961; first published 1899)")).toBe(0);
  expect(parts("Macaulay, History (London, 1848; repr. Dent, 1906)")).toBe(0);
  expect(parts("Marx, Capital (1867; 2nd ed. 1976), p. 5")).toBe(0);
  expect(parts("Marx, Capital (London 1976); Lenin, Imperialism; reprinted")).toBe(2);
});

test.each([
  [", fol. 1975; and the paths up this mountain", {}],
  [" (Antwerp, fol. 1626)", {}],
  [", MS. fr., no. 1888, p. 1815", {}],
  [" (Paris, fol., 1626)", { issued: "1626" }],
  [" (1867), p. 1815", { issued: "1867" }],
])("a leaf, a page or a number is no year of print: '%s'", (words, years) => {
  expect(printYearsIn(words)).toEqual(years);
});
