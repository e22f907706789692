import { describe, expect, test } from "vitest";
import { entitiesOf } from "../entities-of.ts";
import { readMarked, TITLE } from "../marked-text.ts";

describe("works of one title", () => {
  test("of different authors whom the text states are different works", async () => {
    const marked =
      "{Person|David Hume}'s {Work|History of England} was read; {Person|Thomas Macaulay}'s *{Work|History of England}* was admired.";
    expect(await entitiesOf(marked)).toEqual([
      "David Hume",
      "History of England",
      "Thomas Macaulay",
      "History of England",
    ]);
  });

  test("go to the author whom the text named last with it, and before the first to nobody", async () => {
    const { entities } = await readMarked(
      "The {Work|History of England} sold. {Person|Hume}'s {Work|History of England} sold; {Work|History of England} lasted. Then came the {Work|History of England} by {Person|Macaulay}.",
    );
    const works = entities.filter(({ type, label }) => type === "Work" && label !== TITLE);
    expect(works.map(({ mentions }) => mentions.length)).toEqual([1, 2, 1]);
  });

  test("of several who wrote together, of one who is named in part, of an editor or a translator are one", async () => {
    const marked = [
      "{Person|Karl Marx} and {Person|Friedrich Engels} wrote {Work|The German Ideology}; {Person|Engels}' {Work|German Ideology} and {Person|Marx}'s {Work|German Ideology} are one.",
      "A review of {Work|The German Ideology} by {Person|Ann Archer} followed.",
    ];
    const entities = await entitiesOf(marked.join(" "));
    expect(entities.filter((name) => name.includes("German Ideology"))).toEqual([
      "The German Ideology = German Ideology",
    ]);
  });

  test("in running text are told apart where a page or a verb of citing behind or before them says that they are cited", async () => {
    const marked = [
      "{Person|Marx}'s {Work|Capital} was read. {Person|Piketty}, *{Work|Capital}*, p. 20, is another book.",
      "So says {Person|Hume}, {Work|History of England}, iv. 20; {Person|Knox} cites {Person|Lingard}, {Work|History of England}.",
    ];
    const entities = await entitiesOf(marked.join(" "));
    expect(entities.filter((name) => name === "Capital")).toHaveLength(2);
    expect(entities.filter((name) => name === "History of England")).toHaveLength(2);
  });

  test("behind a comma alone say nothing of their author", async () => {
    const marked =
      "{Person|Marx}'s {Work|Capital} was read. For {Person|Engels}, {Work|Capital} was the Bible of the workers.";
    expect((await entitiesOf(marked)).filter((name) => name === "Capital")).toHaveLength(1);
  });

  test("and its translation in brackets are one, but not an article and its journal", async () => {
    const marked =
      "So {Work|Sjálfstætt fólk} ({Work|Independent People}, 1934, 1935) and “{Work|Über Kunst}” ({Work|Modern Thought}, 1912), then {Work|The Forum} ({Work|The Nation}, 1913).";
    const entities = await entitiesOf(marked);
    expect(entities).toContain("Independent People = Sjálfstætt fólk");
    for (const alone of ["Über Kunst", "Modern Thought", "The Forum", "The Nation"])
      expect(entities).toContain(alone);
  });

  test("cited by its first words and a page in brackets is the one of the list that alone opens so", async () => {
    const marked = [
      "They were capitalists ({Work|Political Economy} 28; {Work|Slavery} 3). The {Work|Slavery} of 1840 is another.",
      "Works Cited",
      "{Person|Genovese, Eugene}. {Work|The Political Economy of Slavery}. New York: Pantheon, 1965.",
      "{Person|Gutman, Herbert}. {Work|Slavery and Numbers}. Urbana, 1975.",
      "{Person|Tadman, Michael}. {Work|Slavery and Trade}. Madison, 1989.",
    ];
    const works = (await entitiesOf(marked.join("\n\n"))).filter((name) => !name.includes(","));
    expect(works).toContain("The Political Economy of Slavery = Political Economy");
    expect(works).toContain("Slavery");
  });

  test("the subtitle alone, behind the same author, stands for the work", async () => {
    const marked =
      "See {Person|Marcel Dupont}, {Work|Georges Sorel: A Life in Error}. {Person|Dupont}'s {Work|A Life in Error} is good.";
    expect(await entitiesOf(marked)).toContain("Georges Sorel: A Life in Error = A Life in Error");
  });

  test("a short title of another author is not the longer one", async () => {
    const marked =
      "{Person|Carver}'s {Work|Marx: A Life and an Age} and {Person|Singer}'s {Work|Marx} were read.";
    expect((await entitiesOf(marked)).filter((name) => name.includes("Marx"))).toHaveLength(2);
  });
});
