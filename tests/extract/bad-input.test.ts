import { describe, expect, test } from "vitest";
import { checkGraph, type Graph, type Remark } from "#model";
import { extractText } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import { capitalReader } from "./capital-reader.ts";

/** Reads a text by every stage; the graph breaks no law, and every remark has its place in the text. */
async function read(body: string): Promise<Graph> {
  const source = readString(body, "odd.txt");
  const graph = await extractText(source, capitalReader());
  expect(checkGraph(graph, new Map([[source.id, source.body]]))).toEqual([]);
  for (const { start, end, stage } of remarksOf(graph)) {
    expect(stage).not.toBe("");
    expect(0 <= start && start < end && end <= source.body.length).toBe(true);
  }
  return graph;
}

const remarksOf = (graph: Graph): readonly Remark[] => graph.attributes.texts[0]?.remarks ?? [];
const rulesOf = (graph: Graph) => remarksOf(graph).map(({ rule }) => rule);
const labelsOf = (graph: Graph) => graph.nodes.map(({ attributes }) => attributes.label);
const typesOf = (graph: Graph) => new Set(graph.edges.map(({ attributes }) => attributes.type));

const PROSE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and Paul Avrich wrote a book on it that was read by many. ";

describe("a text in another language", () => {
  const GERMAN =
    "Im Jahre 1918 schrieb Rosa Luxemburg in Breslau ihre Schrift über die russische Revolution, die erst nach ihrem Tod von Paul Levi herausgegeben wurde. Sie war der Meinung, dass die Freiheit nur für die Anhänger der Regierung keine Freiheit ist, und dass ohne die Beteiligung der Massen das Leben in den Institutionen zu einem Schein wird. ";

  test("is said to be in it, and its names are read but not its claims and relations", async () => {
    const graph = await read(GERMAN.repeat(3));
    expect(graph.attributes.texts[0]?.language).toBe("de");
    expect(remarksOf(graph)[0]).toMatchObject({
      stage: "tell-language",
      rule: "not-english",
      message: expect.stringMatching(/^this text looks German; Ibid reads English/u),
    });
    expect(labelsOf(graph)).toContain("Rosa Luxemburg");
    expect(graph.nodes.some(({ attributes }) => attributes.type === "Claim")).toBe(false);
    for (const type of ["ASSERTS", "SUPPORTS", "ABOUT"] as const)
      expect(typesOf(graph).has(type)).toBe(false);
  });

  test("quoted at length in an English one leaves it English", async () => {
    const graph = await read(`${PROSE.repeat(4)}\n\n"${GERMAN.trim()}"\n\n${PROSE.repeat(3)}`);
    expect(graph.attributes.texts[0]?.language).toBe("en");
    expect(rulesOf(graph)).not.toContain("not-english");
    expect(graph.nodes.some(({ attributes }) => attributes.type === "Claim")).toBe(true);
  });
});

describe("line breaks", () => {
  const wrapped = [
    "The pamphlet was written in the summer of that year, and Peter Kro-",
    "potkin, who had come back from England, read it with a heavy heart, as",
    "did many of his friends in the town. The peace that was made at Brest-",
    "Litovsk in March had broken what was left of the coalition, and nobody",
    "believed any longer that Kropotkin would be heard by the new rulers of",
    "the country, who had other cares in those months of hunger and of war.",
  ].join("\n");

  test("that part a word leave one name, with the offsets of the text", async () => {
    const graph = await read(wrapped);
    expect(labelsOf(graph)).toContain("Peter Kropotkin");
    expect(labelsOf(graph)).toContain("Brest-Litovsk");
    expect(labelsOf(graph).filter((label) => /^Kro-|^potkin/u.test(label))).toEqual([]);
    const peter = graph.nodes.find(({ attributes }) => attributes.label === "Peter Kropotkin");
    expect(peter?.attributes.mentions.length).toBe(2);
  });

  test("of Windows give the graph that those of Unix give", async () => {
    const text = `${wrapped}\n\n${PROSE.repeat(2)}\n\n${wrapped}`;
    const [unix, windows] = [await read(text), await read(text.replaceAll("\n", "\r\n"))];
    expect(labelsOf(windows)).toEqual(labelsOf(unix));
    expect(windows.edges.map(({ key }) => key)).toEqual(unix.edges.map(({ key }) => key));
  });
});

describe("signs that do not belong into a text", () => {
  test("are told by kind with the place of the first, and a name that holds one is found all the same", async () => {
    const odd = "Peter Kro\u00adpotkin and Emma Gold\u200bman\u202e met\u0000 there in M\ufffdscow. ";
    const graph = await read(`${PROSE}${odd}`.repeat(3));
    expect(rulesOf(graph)).toEqual(
      expect.arrayContaining(["invisible-signs", "direction-signs", "control-signs", "lost-signs"]),
    );
    expect(remarksOf(graph).find(({ rule }) => rule === "invisible-signs")?.message).toMatch(
      /^6 invisible signs/u,
    );
    expect(labelsOf(graph)).toEqual(expect.arrayContaining(["Peter Kropotkin", "Emma Goldman"]));
  });

  test("of a bad scan are told with their share", async () => {
    const scan = PROSE.replaceAll("the", "t|e").replaceAll("an", "@n").replaceAll("oo", "o0");
    expect(rulesOf(await read(scan.repeat(8)))).toContain("scan-noise");
    expect(rulesOf(await read(PROSE.repeat(8)))).not.toContain("scan-noise");
  });

  test("such as half a pair of surrogates break nothing", async () => {
    expect(rulesOf(await read(`${PROSE}\ud83d alone. ${PROSE}`))).toContain("lone-surrogates");
  });
});

describe("quotation marks", () => {
  test("that are never closed are told, and mixed kinds do not disturb each other", async () => {
    const graph = await read(
      `${PROSE}Lenin said: “this is the end of it, and «so be it».\n\n"We shall see," said Emma Goldman, 'if it lasts'.\n\n${PROSE}`,
    );
    expect(rulesOf(graph)).toContain("unbalanced-mark");
  });
});

describe("notes", () => {
  test("without a mark, and marks without a note, are told", async () => {
    const notes = `${PROSE.trim()}(1) ${PROSE.trim()}(2) ${PROSE.trim()}(9)\n\nNotes\n\n1. Paul Avrich, The Russian Anarchists (Princeton, 1967), p. 12.\n\n2. Ibid., p. 14.\n\n3. Emma Goldman, Living My Life (New York, 1931), p. 3.\n`;
    const graph = await read(notes);
    expect(rulesOf(graph)).toEqual(expect.arrayContaining(["note-without-mark", "mark-without-note"]));
  });

  test("that are missing altogether are told once", async () => {
    const marked = [1, 2, 3, 4, 5].map((n) => `${PROSE.trim()}[${n}]`).join(" ");
    expect(rulesOf(await read(marked)).filter((rule) => rule === "marks-without-notes")).toHaveLength(1);
  });
});

describe("texts of an odd size", () => {
  const names = Array.from(
    { length: 4_000 },
    (_, n) => `Anna${String.fromCharCode(97 + (n % 26))} Petrov${n}`,
  );
  test.each([
    ["thousands of names on one line", names.join(", "), undefined],
    ["a word of a million letters", `${PROSE}${"a".repeat(1_000_000)} ${PROSE}`, "unbroken-run"],
    ["one line of brackets", `${PROSE}${"(".repeat(50_000)}`, "unbroken-run"],
    ["brackets with blanks between them", `${PROSE}${"( ".repeat(2_000)}`, "sign-run"],
    [
      "nothing but line breaks around a word",
      `${"\n".repeat(100_000)}word${"\r\n".repeat(100_000)}`,
      undefined,
    ],
    ["a paragraph without end", PROSE.repeat(400), "long-paragraph"],
  ])("%s: are read, and what is odd is told", async (_name, body, rule) => {
    const graph = await read(body);
    if (rule) expect(rulesOf(graph)).toContain(rule);
  });
});
