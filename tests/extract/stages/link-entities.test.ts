import { describe, expect, test } from "vitest";
import { readMarked, TITLE } from "../marked-text.ts";

/** The entities of a type, each as its label and its other names. */
async function entitiesOf(marked: string): Promise<string[]> {
  const { entities } = await readMarked(marked);
  return entities
    .filter(({ unnamed, label }) => !unnamed && label !== TITLE)
    .map(({ label, aliases }) => [label, ...aliases].join(" = "));
}

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
