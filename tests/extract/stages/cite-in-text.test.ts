import { expect, test } from "vitest";
import { attributePassages } from "../../../extract/stages/attribute-passages.ts";
import { findCitations } from "../../../extract/stages/find-citations.ts";
import { ANARCHISTS, AVRICH, cited, ties, tiesIn } from "../cited-text.ts";
import { namedText, type Thing } from "../named-text.ts";

test.each<[string, string, Thing[], string]>([
  ["a year behind a name", "Avrich (1967: 25) disagrees.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  ["a verb of saying", "As Avrich tells us, there were many.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  ["according to", "There were, according to Avrich, many kinds.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  [
    "a title with its owner",
    "Avrich’s The Russian Anarchists went further.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "a title by",
    "The Russian Anarchists (1967), by Paul Avrich, is long.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "in his title",
    "Avrich left. In his The Russian Anarchists he had written of it.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "a part of his title",
    "Avrich composed the bulk of The Russian Anarchists there.",
    [AVRICH, ANARCHISTS],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "his title on somebody",
    "Avrich left. He failed with his thesis on Max Stirner (titled The Russian Anarchists).",
    [AVRICH, ANARCHISTS, ["Person", "Max Stirner"]],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "a title that each of two owns",
    "Victor Serge's and Avrich's The Russian Anarchists is lost.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge AUTHORED The Russian Anarchists",
  ],
  [
    "a book with a word in its title that journals bear",
    "The idea was developed by Avrich in his Letters on Kronstadt.",
    [AVRICH, ["Work", "Letters on Kronstadt"]],
    "Paul Avrich AUTHORED Letters on Kronstadt",
  ],
  [
    "a translation of somebody's title",
    "Victor Serge's translation of Avrich's The Russian Anarchists is lost.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge TRANSLATED The Russian Anarchists",
  ],
  [
    "the translator of a title",
    "Victor Serge, the translator of The Russian Anarchists, was there.",
    [ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge TRANSLATED The Russian Anarchists",
  ],
  ["one who is contradicted", "Contra Avrich, there were many.", [AVRICH], "Ann Archer CITES Paul Avrich"],
  [
    "one who quotes another",
    "Avrich quotes Victor Serge at length.",
    [AVRICH, ["Person", "Victor Serge"]],
    "Paul Avrich CITES Victor Serge",
  ],
  [
    "one whose year stands between him and his verb",
    "Avrich (1984: 58), however, criticizes Victor Serge for it.",
    [AVRICH, ["Person", "Victor Serge"]],
    "Paul Avrich CITES Victor Serge",
  ],
  [
    "one who cites another's work",
    "Victor Serge cites Avrich, The Russian Anarchists, to this effect.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge CITES The Russian Anarchists",
  ],
  [
    "whose a cited work is",
    "Victor Serge cites Avrich, The Russian Anarchists, to this effect.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
  [
    "one who wrote a review of another",
    "Victor Serge's bitter review of Avrich's The Russian Anarchists is lost.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge CITES The Russian Anarchists",
  ],
  [
    "one who judges the book that was named",
    "Avrich’s The Russian Anarchists came out. Victor Serge called the book dull.",
    [AVRICH, ANARCHISTS, ["Person", "Victor Serge"]],
    "Victor Serge CITES The Russian Anarchists",
  ],
  [
    "a paper that judges the book that was named",
    "Avrich’s The Russian Anarchists came out. The Daily News praised the book.",
    [AVRICH, ANARCHISTS, ["Work", "Daily News"]],
    "Daily News CITES Paul Avrich",
  ],
  [
    "one who is quoted in another",
    "They left (Victor Serge 1920, quoted in Avrich 1967: 30).",
    [AVRICH, ["Person", "Victor Serge"]],
    "Paul Avrich CITES Victor Serge",
  ],
  [
    "the second title of a list",
    "Avrich wrote Kronstadt (1970), and The Russian Anarchists.",
    [AVRICH, ANARCHISTS, ["Work", "Kronstadt"]],
    "Paul Avrich AUTHORED The Russian Anarchists",
  ],
])("in running text: %s", (_, sentence, things, tie) => {
  expect(tiesIn([sentence], things)).toContain(tie);
});

test.each<[string, string, Thing[]]>([
  ["a life span", "Paul Avrich (1931-2006) was born in Brooklyn.", [AVRICH]],
  ["who claims a thing", "Avrich claimed descent from the kings.", [AVRICH]],
  ["a mere act", "Avrich left for Princeton.", [AVRICH]],
  ["a visit", "They went to see Avrich.", [AVRICH]],
  [
    "where something came out",
    "It was first printed in the Anarchist by Avrich.",
    [AVRICH, ["Work", "Anarchist"]],
  ],
  ["whose a paper is", "The editor of “The Anarchist” left early.", [["Work", "The Anarchist"]]],
  ["a newspaper that was read", "The Times was read by Avrich.", [AVRICH, ["Work", "Times"]]],
])("in running text %s cites nobody", (_, sentence, things) => {
  expect(tiesIn([sentence], things).filter((tie) => tie.includes("CITES"))).toEqual([]);
});

test("a list of works under a heading is by the person that an unsigned text is about", () => {
  const body = [
    "Paul Avrich",
    "Paul Avrich was a historian of anarchism who taught in New York for many years. Avrich went to Russia in 1961, and Avrich wrote of the movement until he died in 2006.",
    "Works",
    "The Russian Anarchists (1967)",
  ].join("\n\n");
  expect(ties(findCitations(attributePassages(namedText(body, [AVRICH, ANARCHISTS]))))).toEqual([
    "Paul Avrich AUTHORED The Russian Anarchists",
  ]);
});

test("a heading that quotes a title is no entry of a list of works", () => {
  const body = [
    "On the Movement",
    "The Russian Anarchists: The Unknown Revolution",
    "The first years were hard for all who had come from the towns, and nobody knew what to do next.",
  ].join("\n\n");
  const works: Thing[] = [ANARCHISTS, ["Work", "The Unknown Revolution"]];
  expect(ties(findCitations(attributePassages(namedText(body, works))))).toEqual([]);
});

test("an author-year reference stands for the work that the bibliography gives", () => {
  const blocks = [
    "Avrich (1967: 25) disagrees.",
    "References",
    "Avrich, Paul. 1967. The Russian Anarchists. Princeton: Press.",
  ];
  const { references } = cited(blocks, [AVRICH, ANARCHISTS]);
  expect(references[0]).toMatchObject({ rule: "author-year", work: 2, authors: [1], locator: "25" });
});

test("how the text stands to whom it cites is kept where a cue says so", () => {
  const found = cited(["As Avrich rightly says, there were many."], [AVRICH]);
  expect(found.relations.find(({ type }) => type === "CITES")?.stance).toBe("agrees");
});

test.each([
  ["where somebody wrote", "Avrich reviewed the second in The Russian Anarchists."],
  ["where somebody attacked a view", "Avrich attacked this view in The Russian Anarchists."],
])("a title that says %s is not what he attacked", (_, sentence) => {
  expect(tiesIn([sentence], [AVRICH, ANARCHISTS])).not.toContain("Paul Avrich CITES The Russian Anarchists");
});

test("who is cited in a book of two authors is cited by both, and so is his work of that year", () => {
  const found = tiesIn(
    [
      "They left (Serge 1920, cited in Avrich and Bray 1967: 4).",
      "References",
      "Serge, Victor. 1920. Year One. Paris.",
    ],
    [AVRICH, ["Person", "Bray"], ["Person", "Victor Serge", "Serge, Victor", "Serge"], ["Work", "Year One"]],
  );
  for (const who of ["Paul Avrich", "Bray"])
    for (const what of ["Victor Serge", "Year One"]) expect(found).toContain(`${who} CITES ${what}`);
});

test.each([
  ["its author", "Avrich’s The Russian Anarchists came out. Avrich called the book dull."],
  [
    "a paper in which somebody judges",
    "Avrich’s The Russian Anarchists came out. Bray in the Daily News said the book was dull.",
  ],
  [
    "somebody, where the author of the last title is not told",
    "Avrich’s The Russian Anarchists came out, then Kronstadt. Bray called the book dull.",
  ],
])("the book that was named is not cited by %s", (_, sentence) => {
  const things: Thing[] = [
    AVRICH,
    ANARCHISTS,
    ["Work", "Daily News"],
    ["Work", "Kronstadt"],
    ["Person", "Bray"],
  ];
  const found = tiesIn([sentence], things);
  for (const who of ["Paul Avrich", "Daily News"])
    expect(found).not.toContain(`${who} CITES The Russian Anarchists`);
  if (sentence.includes("Kronstadt")) expect(found).not.toContain("Bray CITES The Russian Anarchists");
});

test("where a review of a work came out is not where the work did", () => {
  const things: Thing[] = [AVRICH, ANARCHISTS, ["Work", "Saturday Review"]];
  const tie = "Saturday Review PUBLISHED The Russian Anarchists";
  expect(
    tiesIn(["His attack on Avrich’s The Russian Anarchists, in the Saturday Review, is bad."], things),
  ).not.toContain(tie);
  expect(tiesIn(["Avrich’s The Russian Anarchists appeared in the Saturday Review."], things)).toContain(tie);
});

test("who opens a bracket of a reference is no co-author of who stands before it", () => {
  const found = cited(
    ["It convinced Avrich (Serge 1925: 12)."],
    [AVRICH, ["Person", "Victor Serge", "Serge"]],
  );
  expect(ties(found)).toEqual(["Ann Archer CITES Victor Serge"]);
});
