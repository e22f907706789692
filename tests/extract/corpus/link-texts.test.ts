import { describe, expect, test, vi } from "vitest";
import { checkGraph, serialiseGraph } from "#model";
import { Clusters } from "../../../extract/corpus/clusters.ts";
import { linkTexts } from "../../../extract/corpus/link-texts.ts";
import { Surroundings } from "../../../extract/corpus/surroundings.ts";
import { withoutTexts } from "../../../extract/corpus/without-texts.ts";
import { bodiesOf, linked, sharedNames, told } from "./told-texts.ts";

describe("works, events and places of several texts", () => {
  const by = (person: string, work: string) => ({
    ties: [{ type: "AUTHORED" as const, from: person, to: work }],
  });

  test("a title that many works bear needs its author; a telling title only no other author", () => {
    const mill = (id: string) =>
      told(id, "{Person|John Mill} {Work|Autobiography}", by("John Mill", "Autobiography"));
    const russell = told(
      "c",
      "{Person|Bertrand Russell} {Work|Autobiography}",
      by("Bertrand Russell", "Autobiography"),
    );
    expect(sharedNames(mill("a"), mill("b"), russell)).toContain("Autobiography (2)");
    expect(sharedNames(told("a", "{Work|Autobiography}"), told("b", "{Work|Autobiography}"))).toEqual([]);
    expect(
      sharedNames(told("a", "{Work|The State and Revolution}"), told("b", "{Work|State and Revolution}")),
    ).toHaveLength(1);
  });

  test("two authors of one surname wrote two works of one title, and who names neither means neither", () => {
    const title = "Elements of Political Economy";
    const of = (id: string, name: string) => told(id, `{Person|${name}} {Work|${title}}`, by(name, title));
    expect(sharedNames(of("a", "James Mill"), of("b", "John Stuart Mill"))).toEqual([]);
    expect(sharedNames(of("a", "James Mill"), of("b", "J. Mill"))).toContain(`${title} (2)`);
    const bare = told("c", `{Work|${title}}`);
    expect(sharedNames(of("a", "James Mill"), bare)).toEqual([`${title} (2)`]);
    expect(sharedNames(of("a", "James Mill"), of("b", "Henry Fawcett"), bare)).toEqual([]);
  });

  test("a title that is also the name of a person or an event needs its author", () => {
    const texts = [
      told("a", "{Work|French Revolution}"),
      told("b", "{Work|The French Revolution}"),
      told("c", "{Event|French Revolution}"),
    ];
    expect(sharedNames(...texts)).toEqual([]);
  });

  test("a title with its subtitle is the work without it, two subtitles are two works", () => {
    const whole = told("a", "{Work|Russian Formalism Today: A Metapoetics}");
    expect(sharedNames(whole, told("b", "{Work|Russian Formalism Today}"))).toEqual([
      "Russian Formalism Today (2)",
    ]);
    expect(sharedNames(whole, told("b", "{Work|Russian Formalism Today: A Survey}"))).toEqual([]);
  });

  test("a title that one text says for short by its end is another work's title in other texts", () => {
    const short = told("a", "{Work|New Rhenish Gazette} and {Work|Rhenish Gazette=New Rhenish Gazette}.");
    expect(sharedNames(short, told("b", "{Work|Rhenish Gazette} appeared."))).toEqual([]);
    expect(sharedNames(short, told("b", "{Work|New Rhenish Gazette} appeared."))).toEqual([
      "New Rhenish Gazette (2)",
    ]);
  });

  test("towns whose names differ by a mark are one only beside the same neighbours", () => {
    expect(sharedNames(told("a", "{Place|Münster} fell."), told("b", "{Place|Munster} rose."))).toEqual([]);
    const beside = "{Person|Knipperdolling} and {Person|Bockelson}.";
    expect(
      sharedNames(told("a", `{Place|Münster} had ${beside}`), told("b", `{Place|Munster} had ${beside}`)),
    ).toHaveLength(3);
  });

  test("a translated title is the work where a text gives both titles", () => {
    const both = told("a", "{Work|Rote Fahne am Morgen} ({Work|Red Flag at Dawn=Rote Fahne am Morgen})");
    const texts = [both, told("b", "{Work|Red Flag at Dawn}"), told("c", "{Work|Rote Fahne am Morgen}")];
    expect(sharedNames(...texts)).toEqual(["Red Flag at Dawn (3)"]);
  });

  test("two revolutions of two years are two, in whatever order their names put the year", () => {
    expect(
      sharedNames(
        told("a", "{Event|Russian revolution of 1905}"),
        told("b", "{Event|1905 Russian Revolution}"),
      ),
    ).toHaveLength(1);
    expect(
      sharedNames(told("a", "{Event|Revolution of 1830}"), told("b", "{Event|Revolution of 1848}")),
    ).toEqual([]);
  });

  test("a congress is told by its number, an election by its year", () => {
    expect(
      sharedNames(
        told("a", "{Event|Third Congress of Soviets}"),
        told("b", "{Event|Second Congress of Soviets}"),
      ),
    ).toEqual([]);
    expect(sharedNames(told("a", "{Event|general election}"), told("b", "{Event|general election}"))).toEqual(
      [],
    );
  });

  test("what one text calls short is not the congress of another text that leaves its number out", () => {
    const fifth =
      "{Event|Fifth Comintern World Congress} met. The {Event|Comintern Congress=Fifth Comintern World Congress} rose.";
    expect(sharedNames(told("a", fifth), told("b", "{Event|Comintern Congress}"))).toEqual([]);
    expect(
      sharedNames(
        told("a", "{Event|20th Congress of the CPSU}"),
        told("b", "{Event|XX Congress of the CPSU}"),
      ),
    ).toHaveLength(1);
  });

  test("a town is one by all its names, but two in two regions", () => {
    expect(sharedNames(told("a", "{Place|Petrograd}"), told("b", "{Place|St. Petersburg}"))).toHaveLength(1);
    expect(
      sharedNames(told("a", "{Place|Cambridge, Mass.}"), told("b", "{Place|Cambridge, England}")),
    ).toEqual([]);
  });

  test("a gloss behind the name keeps places of two texts apart too", () => {
    const ends = [", Mass., in 1920", ", England, in 1920", ", Ontario.", ", U.K.: Faber"];
    const [american, english, canadian, british] = ends.map((end, at) =>
      told(String.fromCharCode(97 + at), `Printed in {Place|Cambridge}${end}`),
    );
    if (!american || !english || !canadian || !british) throw new Error("four texts");
    expect(sharedNames(american, english)).toEqual([]);
    expect(sharedNames(canadian, american)).toEqual([]);
    expect(sharedNames(english, british)).toHaveLength(1);
  });

  test("a famous city is itself without a gloss, and never a namesake that another text glosses", () => {
    const bare = told("a", "He died in {Place|Moscow} in 1924.");
    expect(sharedNames(bare, told("b", "Printed in {Place|Moscow}, Idaho, in 1990"))).toEqual([]);
    expect(sharedNames(bare, told("b", "Printed in {Place|Moscow}, Russia."))).toHaveLength(1);
    expect(sharedNames(bare, told("b", "She came to {Place|Moscow} late."))).toHaveLength(1);
    expect(sharedNames(told("a", "In {Place|Troy} he died."), told("b", "{Place|Troy}, N.Y."))).toHaveLength(
      1,
    );
  });

  test("an event without a name is never another text's", () => {
    const raid = (id: string) => told(id, "{Event|the raid}", { known: { "the raid": { unnamed: true } } });
    expect(sharedNames(raid("a"), raid("b"))).toEqual([]);
  });
});

describe("the graph of several texts", () => {
  const texts = [
    told("a", "{Person|Karl Marx} wrote {Work|The Civil War in France}.", {
      ties: [{ type: "AUTHORED", from: "Karl Marx", to: "The Civil War in France" }],
    }),
    told(
      "b",
      "{Person|K. Marx} and {Person|Jenny Marx}; {Work|Civil War in France} by {Person|Karl Marx=K. Marx}, no doubt.",
      {
        ties: [{ type: "AUTHORED", from: "K. Marx", to: "Civil War in France" }],
      },
    ),
    told(
      "c",
      "{Person|Marx} in {Place|London}, {Event|Paris Commune}, {Organisation|Communist Party} of Russia, Russia.",
    ),
  ];

  test("it breaks no law, and a relation that two texts state is surer than either", () => {
    const graph = linked(...texts);
    expect(checkGraph(graph, bodiesOf(texts))).toEqual([]);
    const [authored] = graph.edges;
    expect(authored?.attributes.evidence.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(authored?.attributes.confidence).toBe(0.96);
  });

  test("no order of the texts changes a byte", () => {
    const [a, b, c] = texts;
    if (!a || !b || !c) throw new Error("three texts");
    const orders = [
      [a, b, c],
      [a, c, b],
      [b, a, c],
      [b, c, a],
      [c, a, b],
      [c, b, a],
    ];
    expect(new Set(orders.map((order) => serialiseGraph(linked(...order)))).size).toBe(1);
  });

  test("a text that comes later joins what is there, and ids that are there stay", () => {
    const [a, b, c] = texts;
    if (!a || !b || !c) throw new Error("three texts");
    const bodies = bodiesOf(texts);
    const held = linked(told("a", a.body), c);
    const grown = linkTexts([a.graph, b.graph], { bodies, held: linked(c) });
    expect(grown.nodes.map(({ key }) => key)).toContain("person:marx");
    expect(held.nodes.length).toBeLessThanOrEqual(grown.nodes.length);
  });

  test("taking a text out and loading it again gives the same bytes", () => {
    const whole = linked(...texts);
    const bodies = bodiesOf(texts);
    for (const { graph } of texts) {
      const id = graph.attributes.texts[0]?.id ?? "";
      const held = withoutTexts(whole, new Set([id]), bodies);
      expect(serialiseGraph(linkTexts([graph], { bodies, held }))).toBe(serialiseGraph(whole));
    }
  });
});

/** A library in which texts name people, bodies, places and works that others name too. */
function library(entities: number) {
  const perText = 40;
  return Array.from({ length: entities / perText }, (_, text) => {
    const names = Array.from({ length: perText / 4 }, (_, at) => {
      const number = (text * 7 + at * 13) % (entities / 8);
      const letters = [...number.toString()].map((digit) => "abcdefghij"[Number(digit)]).join("");
      return `{Person|${at % 2 ? "Anna " : ""}M${letters}ovic} {Organisation|Guild of ${letters}rs} {Place|P${letters}burg} {Work|On the ${letters} of ${letters}rs}`;
    });
    return told(`t${text}`, names.join(", "));
  });
}

/** How often the putting together of so many entities looks at a set or at what stands near two things. */
function workFor(entities: number): number {
  const texts = library(entities);
  let calls = 0;
  const shared = vi.spyOn(Surroundings.prototype, "shared").mockImplementation(() => {
    calls++;
    return 0;
  });
  const { membersOf } = Clusters.prototype;
  Clusters.prototype.membersOf = function counted(of) {
    calls++;
    return membersOf.call(this, of);
  };
  linked(...texts);
  Clusters.prototype.membersOf = membersOf;
  shared.mockRestore();
  return calls;
}

describe("a large library", () => {
  test("four times as many entities take four times as many comparisons, not sixteen", () => {
    const [few, many] = [workFor(5_000), workFor(20_000)];
    expect(few).toBeGreaterThan(5_000);
    expect(many / few).toBeLessThan(6);
  });
});
