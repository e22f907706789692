import { expect, test } from "vitest";
import { locatorIn } from "#model";
import {
  isWrittenBy,
  opensOwnWorks,
  ownsTitle,
  wroteTitle,
} from "../../../extract/patterns/authoring-words.ts";
import {
  citesSomething,
  glossesQuoted,
  isSaidBy,
  saysSomething,
  yearsAfterAuthor,
} from "../../../extract/patterns/citing-words.ts";
import { printYearsIn } from "../../../extract/patterns/print-years.ts";
import {
  backReferenceIn,
  hasTwoWholeWords,
  namesNobody,
  notePointedAt,
} from "../../../extract/patterns/reference-cues.ts";
import {
  goesOnAsPeriodical,
  goesOnWithAuthor,
  isGlossed,
  isSeries,
  joinsAuthorToWork,
  joinsPublishers,
  joinsToContainer,
  leadsToPublisher,
  pointsOn,
  saysWith,
} from "../../../extract/patterns/reference-glue.ts";
import { titleAfterAuthor } from "../../../extract/patterns/title-in-reference.ts";
import { growthOf } from "../../growth.ts";

test.each<[string, (words: string) => boolean, string[], string[]]>([
  [
    "author to work",
    joinsAuthorToWork,
    [
      ", ",
      ". 1967. ",
      "’s ",
      " (ed.). 2008. ",
      ", in his ",
      ". In press. ",
      " (1 September 2001) ",
      " & others (2000). ",
    ],
    [" met ", " was angry with ", ", in which ", ". In pressing ", " (1 September) "],
  ],
  ["work to container", joinsToContainer, [",” ", ". In ", ", in the "], [" and then came ", " criticises "]],
  [
    "work to publisher",
    leadsToPublisher,
    [" (", ". London: ", ", 2d ed., ", ", ix–xiv. ", ", K.C., F.R.G.S. The ", ", Ph.D. "],
    [" was read in the ", " by the friends of "],
  ],
  ["publisher to publisher", joinsPublishers, ["; ", " and ", "/"], [", ", ". ", " und so "]],
  [
    "with a co-author",
    saysWith,
    [". With ", " (1985). With ", ", with ", " (in collaboration with "],
    [" with the ", " within "],
  ],
  ["one more author", goesOnWithAuthor, [" & Leigh", " and Leigh"], [" Andover", " Leigh"]],
  [
    "periodical goes on",
    goesOnAsPeriodical,
    [
      ", vol. xxvii, p. 398",
      " 29 (1970), 12",
      ", Feb. 11, 1892",
      ", 18 September 1996",
      " (Sunday, 3rd June 1871)",
    ],
    [" is a book", ", by Avrich", ", 18 Mayors", ", 1996", ", 12 Septembrists and"],
  ],
  [
    "points on",
    pointsOn,
    [", op. cit., p. 5", " (1967)", ", p. 5", ""],
    [" (1870-1950)", " was there", ": Austrian"],
  ],
  [
    "says",
    saysSomething,
    [" writes that", " has argued", "[2] says", " himself noted"],
    [" left", " was told", ", said to be"],
  ],
  ["said by", isSaidBy, ["according to ", "” said ", "quoting ", "See "], ["it was ", "she has ", "as "]],
  [
    "cites",
    citesSomething,
    [" quotes ", " has reviewed the ", " refers to "],
    [" killed ", " met ", " quoted by Mr. ", " criticises this in his "],
  ],
  [
    "owns a title",
    ownsTitle,
    ["’s ", "'s pamphlet, '", "’ 1931 silent film "],
    ["'s departure from ", "’s attack on the ", " and "],
  ],
  [
    "wrote a title",
    wroteTitle,
    [" wrote ", ", author of ", " published the novel ", " spoke of it in his "],
    [" wrote in ", " wrote that ", " read "],
  ],
  [
    "written by",
    isWrittenBy,
    [" (1909), by ", ", a novel written by ", " was written by "],
    [" was edited by ", " stood by the "],
  ],
  [
    "own works",
    opensOwnWorks,
    ["Works", "Selected works", "Books:", "Filmography"],
    ["Books on Avrich", "Further reading", "Early life"],
  ],
])("%s: hits and near misses", (_, matches, hits, misses) => {
  for (const words of hits) expect(matches(words), words).toBe(true);
  for (const words of misses) expect(matches(words), words).toBe(false);
});

test("back-references are told apart", () => {
  expect(backReferenceIn("Ibid., p. 5")).toBe("ibid");
  expect(backReferenceIn("Ib. v. 169.")).toBe("ibid");
  expect(backReferenceIn("Idem, Vol. I")).toBe("idem");
  expect(backReferenceIn("Libby, loc. cit., pp. 12")).toBe("op-cit");
  expect(backReferenceIn("an appendix (footnote 8 above)")).toBe("see-note");
  expect(backReferenceIn("The Ibis, p. 5")).toBeUndefined();
  expect(notePointedAt("see note 12 above")).toBe("12");
});

test.each([
  ["The Anarchists, p. 113.", "113"],
  ["Works, x. 133-35.", "x. 133-35"],
  ["pp. 12–14, 20", "12-14, 20"],
  ["(Sapir 1917: 25)", "25"],
  ["The Anarchists", undefined],
  ["Studia Hibernica 7 (1967): 7–126, at 9.", "9"],
  ["Past and Present 12 (1961), pp. 226-271, esp. p. 230.", "230"],
  ["Irish Historical Studies 12 (1961): 226–271.", undefined],
  ["Irish Historical Studies 12 (1961): 226–228.", "226-228"],
  ["Astrid Eckert, The Struggle for the Files (Cambridge University Press, 2012", undefined],
])("the locator of '%s' is %s", (words, locator) => {
  expect(locatorIn(words)).toBe(locator);
});

test.each([
  [", The Russian Anarchists (Princeton 1967) p.14.", "The Russian Anarchists"],
  [", “The Legacy of Bakunin,” The Russian Review", "The Legacy of Bakunin"],
  [". 1967. The Russian Anarchists. Princeton: Princeton University Press.", "The Russian Anarchists"],
  [", Twilight of the Comintern, 1930-1935. New York", "Twilight of the Comintern, 1930-1935"],
  [", Merrie England, p. 163.", "Merrie England"],
  [", op. cit., p. 5", undefined],
  [", IV. 195-203", undefined],
  [" was born in 1931", undefined],
])("the title behind the author in '%s'", (after, title) => {
  const span = titleAfterAuthor(after);
  expect(span && after.slice(span.start, span.end)).toBe(title);
});

test("a year behind a name is a citation, a life span is none", () => {
  expect(yearsAfterAuthor(" (1917: 25)", false)).toEqual(["1917"]);
  expect(yearsAfterAuthor(" 1917: 25)", true)).toEqual(["1917"]);
  expect(yearsAfterAuthor(" (1986a, 1986b)", false)).toEqual(["1986a", "1986b"]);
  expect(yearsAfterAuthor(" 1987a, b; 1990)", true)).toEqual(["1987a", "1987b", "1990"]);
  expect(yearsAfterAuthor(", ed. 2001)", true)).toEqual(["2001"]);
  expect(yearsAfterAuthor(" (eds.) 2001, p. 4)", true)).toEqual(["2001"]);
  expect(yearsAfterAuthor(" 1917 was cold", false)).toEqual([]);
  expect(yearsAfterAuthor(" (1870-1950)", false)).toEqual([]);
});

const MATCHERS = [
  joinsAuthorToWork,
  joinsToContainer,
  leadsToPublisher,
  ownsTitle,
  wroteTitle,
  isWrittenBy,
  saysSomething,
  citesSomething,
  pointsOn,
];

/** Asks every pattern for the words, and for their beginning alone. */
function askAll(words: string): void {
  for (const matches of MATCHERS) {
    matches(words);
    matches(words.slice(0, 65));
  }
  locatorIn(words);
  backReferenceIn(words);
  printYearsIn(words);
  titleAfterAuthor(`, ${words}`);
}

test.each(["'", "’s ", "1", "12 ", "and ", "(", "I.", "in his ", "ed. "])(
  "glue and cues take time that grows as the length of %j again and again",
  (sign) => {
    expect(growthOf(askAll, (size) => sign.repeat(size), 20_000)).toBeLessThan(2);
  },
);

test.each([
  ["P. 35.", true],
  ["Vol. II, ch. 4.", true],
  ["Ibid., IV, 26", true],
  ["Polyb., II, 21, 8.", false],
  ["Momm., III, 132.", false],
])("a note that only points at a place names nobody: %s", (note, expected) => {
  expect(namesNobody(note)).toBe(expected);
});

test("a title is spelled out where two of its words are not abbreviated", () => {
  expect(["Das Kapital", "Conflict of Laws, p. 3", "The Cause"].map(hasTwoWholeWords)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["Polyb.", "Röm. Gesch.", "Momm., III"].map(hasTwoWholeWords)).toEqual([false, false, false]);
});

test("a name alone in brackets behind quoted words says them in another language", () => {
  expect(glossesQuoted("the “people’s state” (", ") was one")).toBe(true);
  expect(glossesQuoted("the idea of State” (“", "”) – they said")).toBe(true);
  expect(glossesQuoted("He said “no.” (", ", p. 5)")).toBe(false);
  expect(glossesQuoted("as he says (", ")")).toBe(false);
});

test("one word in brackets of either kind says the name before it in other words", () => {
  expect(isGlossed(" (Forward)")).toBe(true);
  expect(isGlossed(" [Hurricane]")).toBe(true);
  expect(isGlossed(" (Forward March)")).toBe(false);
});

test("a series stands in brackets, with or without its number", () => {
  expect(isSeries(" (", " 11). ")).toBe(true);
  expect(isSeries(" (", ", vol. 3)")).toBe(true);
  expect(isSeries(" (", ")")).toBe(true);
  expect(isSeries(", ", " 11). ")).toBe(false);
  expect(isSeries(" (", " is a book)")).toBe(false);
});
