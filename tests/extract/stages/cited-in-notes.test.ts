import { expect, test } from "vitest";
import { ANARCHISTS, AVRICH, cited, ties, tiesIn } from "../cited-text.ts";
import type { Thing } from "../named-text.ts";

const noted = (note: string) => ["They lost.(1)", "Notes", `(1) ${note}`];

test("what a book cites, as a note says, is cited by its author and not by who says so; ibid. is the book", () => {
  const notes = [
    "(1) Paul Avrich, The Russian Anarchists (1967), p. 14, citing Burevestnik, 13 April 1918.",
    "(2) Ibid., p. 15.",
  ];
  const read = cited(
    ["They lost.(1) They died.(2)", "Notes", ...notes],
    [AVRICH, ANARCHISTS, ["Work", "Burevestnik"]],
  );
  const found = ties(read);
  expect(found).toContain("Paul Avrich CITES Burevestnik");
  expect(found).toContain("Ann Archer CITES The Russian Anarchists");
  expect(found).not.toContain("Ann Archer CITES Burevestnik");
  expect(read.references.map(({ rule, work }) => [rule, work])).toEqual([
    ["full", 2],
    ["ibid", 2],
  ]);
});

test("where nobody is named who cites, what a note cites is cited by its author", () => {
  const found = tiesIn(noted("He said so in 1918, p. 4, citing Burevestnik, 13 April."), [
    ["Work", "Burevestnik"],
  ]);
  expect(found).toEqual(["Ann Archer CITES Burevestnik"]);
});

test("a title of one whole word that is of something stands alone in a note: it is by the person at the mark", () => {
  const hist: Thing = ["Work", "Hist. of England"];
  const found = tiesIn(
    ["Avrich * copies it; Hume † too.", "* Hist. of England, vol. vii. p. 103.", "† A Treatise, p. 2."],
    [AVRICH, hist, ["Person", "Hume"], ["Work", "A Treatise"]],
  );
  expect(found).toContain("Paul Avrich AUTHORED Hist. of England");
});

test("what stands in a book of the same author is by him as the book is", () => {
  const found = tiesIn(
    noted("P. Avrich, 'Kronstadt', in his The Russian Anarchists (Princeton, 1967), p. 7."),
    [AVRICH, ANARCHISTS, ["Work", "Kronstadt"]],
  );
  expect(found).toContain("Paul Avrich AUTHORED The Russian Anarchists");
  expect(found).toContain("The Russian Anarchists PUBLISHED Kronstadt");
});

const VOLUME: Thing = ["Work", "Letters of the Miners"];
const people: Thing[] = ["Burt", "Wilson", "Mary Green", "Paul Hill"].map((name) => ["Person", name]);

test.each([
  "Burt to Wilson, 3 May 1898, in Mary Green and Paul Hill (eds), Letters of the Miners (Durham, 1911), p. 7.",
  "Letter from Burt, May 1898, printed in Mary Green and Paul Hill, eds., Letters of the Miners, p. 7.",
])("a letter is by its writer, who is cited, and the volume it stands in is its editors': %s", (note) => {
  const found = tiesIn(noted(note), [VOLUME, ...people]);
  expect(found).toContain("Ann Archer CITES Burt");
  expect(found).toContain("Ann Archer CITES Letters of the Miners");
  expect(found.filter((tie) => tie.endsWith(" Letters of the Miners"))).toEqual([
    "Ann Archer CITES Letters of the Miners",
    "Mary Green RELATED_TO Letters of the Miners",
    "Paul Hill RELATED_TO Letters of the Miners",
  ]);
  expect(found).not.toContain("Ann Archer CITES Mary Green");
});

test("a page that a note gives for one of two works is no page of the other, nor of its author", () => {
  const note =
    "Paul Avrich, The Russian Anarchists (1967), p. 52. Against Avrich see Leo Hume, A Treatise (1970).";
  const { relations } = cited(noted(note), [
    AVRICH,
    ANARCHISTS,
    ["Person", "Leo Hume"],
    ["Work", "A Treatise"],
  ]);
  const pages = relations.flatMap(({ type, locator }) => (type === "CITES" ? [locator] : []));
  expect(pages).toEqual(["52", "52", undefined, undefined]);
});

const GRAHAM: Thing = ["Person", "Graham"];
const WHARNCLIFFE: Thing = ["Person", "Wharncliffe"];

test("whoever quotes a letter cites its writer, not the one it went to", () => {
  const found = tiesIn(
    noted(
      "Graham to Wharncliffe, 15 August 1842, HO 45/249, cited in Paul Avrich, The Russian Anarchists, p. 3.",
    ),
    [GRAHAM, WHARNCLIFFE, AVRICH, ANARCHISTS],
  );
  expect(found).toContain("Paul Avrich CITES Graham");
  expect(found).not.toContain("Paul Avrich CITES Wharncliffe");
});

test('"cit." is a short way to say who quotes, and "op. cit." is not', () => {
  const things: Thing[] = [GRAHAM, ["Work", "Memoirs of a Minister"], AVRICH, ANARCHISTS];
  expect(
    tiesIn(
      noted("Graham, Memoirs of a Minister, p. 5, cit. Paul Avrich, The Russian Anarchists, p. 3."),
      things,
    ),
  ).toContain("Paul Avrich CITES Graham");
  expect(
    tiesIn(noted("Graham, Memoirs of a Minister, p. 5; Paul Avrich, op. cit., p. 3."), things),
  ).not.toContain("Paul Avrich CITES Graham");
});

test('"in id." and "the same author\'s" are by the author named before', () => {
  const things: Thing[] = [
    AVRICH,
    ["Work", "The Sailors"],
    ["Work", "Essays on Revolt"],
    ["Work", "The Exiles"],
  ];
  const found = tiesIn(
    noted(
      'Paul Avrich, "The Sailors", in id., Essays on Revolt (Princeton, 1985), ch. 10; see also the same author\'s The Exiles (Princeton, 1975).',
    ),
    things,
  );
  expect(found).toContain("Paul Avrich AUTHORED Essays on Revolt");
  expect(found).toContain("Paul Avrich AUTHORED The Exiles");
});

test("the year behind a translator is no reference to him", () => {
  const found = tiesIn(
    noted("See Graham, Memoirs of a Minister, trans. Paul Avrich (1913; Ann Arbor, 1967)."),
    [GRAHAM, ["Work", "Memoirs of a Minister"], AVRICH],
  );
  expect(found).toContain("Paul Avrich TRANSLATED Memoirs of a Minister");
  expect(found).not.toContain("Ann Archer CITES Paul Avrich");
});

test('behind a semicolon "his" is whom that clause names, and "her" is nobody where a country acts', () => {
  const things: Thing[] = [
    AVRICH,
    ["Person", "Steuart"],
    ["Work", "Principles"],
    ["Place", "Virginia"],
    ["Work", "Declaration of Rights"],
  ];
  expect(
    tiesIn(["Paul Avrich repeated it; Steuart, in exile, made it part of his Principles."], things),
  ).toContain("Steuart AUTHORED Principles");
  expect(
    tiesIn(["Steuart was there. Hence Virginia drew up her famous Declaration of Rights."], things).filter(
      (tie) => tie.includes("AUTHORED"),
    ),
  ).toEqual([]);
});

test.each([
  ["Avrich came to the same conclusion: 'They lost. They had no arms.'(1)"],
  ["Avrich's conclusion is that 'they lost. They had no arms.'(1)"],
  ['To this Paul Avrich replies: "They lost. They had no arms."(1)'],
])("a title alone in a note is by whoever is quoted in the sentences before its mark: %s", (text) => {
  const found = tiesIn([text, "Notes", "(1) The Russian Anarchists, p. 5."], [AVRICH, ANARCHISTS]);
  expect(found).toContain("Paul Avrich AUTHORED The Russian Anarchists");
});

test.each([
  ["They said it to Avrich: 'They lost. They had no arms.'(1)"],
  ["Avrich was there. It was written: 'They lost. They had no arms.'(1)"],
])("nobody wrote it who is only spoken to, or named before: %s", (text) => {
  const found = tiesIn([text, "Notes", "(1) The Russian Anarchists, p. 5."], [AVRICH, ANARCHISTS]);
  expect(found).not.toContain("Paul Avrich AUTHORED The Russian Anarchists");
});

test("a periodical alone in a note is by nobody who is quoted from it", () => {
  const found = tiesIn(
    [
      "Avrich came to the same conclusion: 'They lost.'(1)",
      "Notes",
      "(1) International Socialist Review, p. 5.",
    ],
    [AVRICH, ["Work", "International Socialist Review"]],
  );
  expect(found).toContain("Ann Archer CITES International Socialist Review");
  expect(found).not.toContain("Paul Avrich AUTHORED International Socialist Review");
});

test("who wrote and who published a work is stated by the note alone, who cites it by the sentence of its mark as well", () => {
  const press: Thing = ["Organisation", "Princeton University Press"];
  const { relations, body } = cited(
    [
      "They lost.(1)",
      "Notes",
      "(1) Paul Avrich, The Russian Anarchists (Princeton: Princeton University Press, 1967), p. 14.",
    ],
    [AVRICH, ANARCHISTS, press],
  );
  const places = (wanted: string) =>
    relations
      .filter(({ type }) => type === wanted)
      .map(({ evidence }) => evidence.map(({ start, end }) => body.slice(start, end).slice(0, 9)));
  expect(places("AUTHORED")).toEqual([["Paul Avri"]]);
  expect(places("PUBLISHED")).toEqual([["Paul Avri"]]);
  expect(places("CITES")).toEqual([
    ["Paul Avri", "They lost"],
    ["Paul Avri", "They lost"],
  ]);
});
