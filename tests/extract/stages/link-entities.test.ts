import { describe, expect, test } from "vitest";
import { entitiesOf } from "../entities-of.ts";
import { readMarked } from "../marked-text.ts";

describe("persons", () => {
  test("a surname alone joins the fullest name", async () => {
    expect(
      await entitiesOf("{Person|Paul Avrich} wrote it. {Person|Avrich} and {Person|P. Avrich} are one."),
    ).toEqual(["Paul Avrich = Avrich = P. Avrich"]);
  });

  test("first names that contradict each other keep two persons apart", async () => {
    const marked =
      "{Person|Karl Polanyi} and {Person|Karl Polanyi} met {Person|Michael Polanyi}; {Person|K. Polanyi} left.";
    expect(await entitiesOf(marked)).toEqual(["Karl Polanyi = K. Polanyi", "Michael Polanyi"]);
  });

  test("another bearer of a surname is nobody named before, but who is named in full behind it", async () => {
    const marked =
      "{Person|John Reed} saw it. Another {Person|Reed}, {Person|Christopher Reed}, wrote. {Person|Reed} died.";
    expect(await entitiesOf(marked)).toEqual(["John Reed = Reed", "Christopher Reed = Reed"]);
  });

  test("initials alone go to the one person they fit", async () => {
    expect(await entitiesOf("{Person|V.I. Lenin} came. She said that {Person|V.I.} asked.")).toEqual([
      "V.I. Lenin = V.I.",
    ]);
  });

  test("an inverted name, a name in capitals and another transliteration are the same person", async () => {
    const marked =
      "{Person|Horkheimer, Max} and {Person|Max HORKHEIMER}. {Person|Leon Trotsky} and {Person|Trotskii}.";
    expect(await entitiesOf(marked)).toEqual([
      "Max Horkheimer = Horkheimer, Max = Max HORKHEIMER",
      "Leon Trotsky = Trotskii",
    ]);
  });

  test("a title keeps husband and wife apart, and the bare name is the one whom the text names in full", async () => {
    const marked =
      "{Person|Sidney Webb} and {Person|Beatrice Webb}. {Person|Sidney Webb} spoke; Mrs. {Person|Webb} wrote; Mr. {Person|Webb} left.";
    const { entities } = await readMarked(marked);
    const persons = entities.filter(({ type }) => type === "Person");
    expect(persons.map(({ label, mentions }) => `${label} ${mentions.length}`)).toEqual([
      "Sidney Webb 3",
      "Beatrice Webb 2",
    ]);
  });

  test("kings of one name are told by their numbers", async () => {
    const marked =
      "{Person|Henry VII} and {Person|Henry VIII}; {Person|Henry the Eighth} and {Person|Henry VIII of England}.";
    expect(await entitiesOf(marked)).toEqual([
      "Henry VII",
      "Henry VIII = Henry VIII of England = Henry the Eighth",
    ]);
  });

  test("another name that the text gives is the same person's", async () => {
    const marked =
      "{Person|Vladimir Ulyanov}, known as {Person|Lenin}, met {Person|Luigi Longo} ({Person|Gallo}). {Person|Polanyi}, born {Person|Pollacsek}, did not.";
    expect(await entitiesOf(marked)).toEqual([
      "Vladimir Ulyanov = Lenin",
      "Luigi Longo = Gallo",
      "Polanyi = Pollacsek",
    ]);
  });

  test("spellings that differ by a letter, and a name cut off by a full stop, are one person", async () => {
    const marked =
      "{Person|Vladimir Simkhovitch} and {Person|V. Simkovitch}. {Person|Polybius} says so ({Person|Polyb.} 3). The {Person|Simkhovitchs} did not.";
    expect(await entitiesOf(marked)).toEqual([
      "Vladimir Simkhovitch = V. Simkovitch",
      "Polybius = Polyb.",
      "Simkhovitchs",
    ]);
  });

  test("years of life stand in brackets behind the name", async () => {
    const { entities } = await readMarked("{Person|Karl Renner} (1879-1950) was chancellor.");
    expect(entities[0]).toMatchObject({ born: "1879", died: "1950" });
  });
});

describe("bodies, works, events and places", () => {
  test("a short form is the body whose words it abbreviates", async () => {
    const marked =
      "{Organisation|Left Socialist Revolutionaries} and {Organisation|Left SRs}, {Organisation|Communist Workers’ Organisation} and {Organisation|CWO}.";
    expect(await entitiesOf(marked)).toEqual([
      "Left Socialist Revolutionaries = Left SRs",
      "Communist Workers’ Organisation = CWO",
    ]);
  });

  test("a party without its country is the one of the text; adherents and governments are not told so", async () => {
    const marked =
      "{Organisation|Chinese Communist Party}, {Organisation|Communist Party}, {Organisation|Communists}. {Organisation|Government of France} and {Organisation|Government}.";
    expect(await entitiesOf(marked)).toEqual([
      "Chinese Communist Party = Communist Party",
      "Communists",
      "Government of France",
      "Government",
    ]);
  });

  test("signs, blanks and words cut off by a full stop make no other name", async () => {
    const marked =
      "{Work|Sight & Sound}, {Work|Sight and Sound}. {Work|Kino-Pravda}, {Work|Kinopravda}. {Work|Histoire Parlementaire}, {Work|Hist. Parl.}. {Organisation|I. W. W.} and {Organisation|IWW}.";
    expect(await entitiesOf(marked)).toEqual([
      "Sight & Sound = Sight and Sound",
      "Kino-Pravda = Kinopravda",
      "Histoire Parlementaire = Hist. Parl.",
      "IWW = I. W. W.",
    ]);
  });

  test("a newspaper and a body are called by their last word once the text has named them", async () => {
    const marked =
      "{Work|New York Sun}, {Work|Sun}. {Organisation|Freedmen's Bureau}, {Organisation|Bureau}. {Organisation|Library of Congress}, {Organisation|Congress}.";
    expect(await entitiesOf(marked)).toEqual([
      "New York Sun = Sun",
      "Freedmen's Bureau = Bureau",
      "Library of Congress",
      "Congress",
    ]);
  });

  test("the revolution of another year is another revolution", async () => {
    const marked = "{Event|Russian revolution of 1905} came before {Event|Russian Revolution}.";
    expect(await entitiesOf(marked)).toHaveLength(2);
  });

  test("a name in brackets behind a name is the same body, but not the same place", async () => {
    const marked =
      "{Organisation|Council of Commissars} ({Organisation|Sovnarkom}) sat in {Place|Zurich} ({Place|Switzerland}).";
    expect(await entitiesOf(marked)).toEqual(["Council of Commissars = Sovnarkom", "Zurich", "Switzerland"]);
  });

  test("a title with and without its subtitle is one work, two works of one series are two", async () => {
    const marked =
      "{Work|Marx: A Life} and {Work|Marx: A Portrait}. {Work|The State: Its Origin} and {Work|The State}.";
    expect(await entitiesOf(marked)).toEqual([
      "Marx: A Life",
      "Marx: A Portrait",
      "The State: Its Origin = The State",
    ]);
  });

  test("part of a name is no other name of the same place", async () => {
    expect(await entitiesOf("{Place|York} is not {Place|New York}.")).toEqual(["York", "New York"]);
  });

  test("two issues of a periodical are two works", async () => {
    expect(await entitiesOf("{Work|Kommunist} #1 and {Work|Kommunist} #2 appeared.")).toEqual([
      "Kommunist #1",
      "Kommunist #2",
    ]);
  });
});

test("one of many of a name who is known by an office is nobody's first name", async () => {
  const bishop = "{Person|Ralph Fitz Osbern} signed. {Person|Ralph}, bishop of York, signed too.";
  expect(await entitiesOf(bishop)).toEqual(["Ralph Fitz Osbern", "Ralph"]);
  const alone = "{Person|Ralph Fitz Osbern} signed it. Then {Person|Ralph} left the town.";
  expect(await entitiesOf(alone)).toEqual(["Ralph Fitz Osbern = Ralph"]);
});

test("a state cut short is the state, whatever town begins so", async () => {
  const marked = "He came from {Place|Texas} to Hope, {Place|Tex.}, and on to {Place|Texarkana} up north.";
  expect(await entitiesOf(marked)).toEqual(["Texas = Tex.", "Texarkana"]);
});

test("a work is called by the noun that opens its title, where one title alone opens so", async () => {
  const one =
    "{Work|Reflections on the Revolution in France} sold well. Paine answered the {Work|Reflections} soon.";
  expect(await entitiesOf(one)).toEqual(["Reflections on the Revolution in France = Reflections"]);
  const two = `${one} {Work|Reflections on History} came later.`;
  expect(await entitiesOf(two)).toEqual([
    "Reflections on the Revolution in France",
    "Reflections",
    "Reflections on History",
  ]);
});

test.each([
  ["The {Event|General Strike} of 1926 failed, as the {Event|general strike} of 1909 had.", 2],
  ["The {Event|Treaty of Paris} (1763) came before the {Event|Treaty of Paris} of 1783.", 2],
  ["The {Event|General Strike} of 1926 failed. The {Event|General Strike} was long.", 1],
  ["The 1905 {Event|Revolution} failed, and that of 1917, the {Event|Revolution}, did not.", 1],
])("events of one name are told by the years right beside them: %s", async (marked, count) => {
  const { entities } = await readMarked(marked);
  expect(entities.filter(({ type, unnamed }) => type === "Event" && !unnamed)).toHaveLength(count);
});
