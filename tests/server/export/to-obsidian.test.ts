import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toObsidian } from "../../../server/export/to-obsidian.ts";
import { BODIES, smallGraph } from "../ask/small-graph.ts";
import { AWKWARD_BODIES, AWKWARD_NAMES, awkwardGraph } from "./awkward-graph.ts";
import { SAMPLE, SAMPLE_BODIES } from "./sample-graph.ts";

const small = toObsidian(smallGraph(), BODIES);

/** The names of notes to which the words of a note link. */
function linksIn(note: string): string[] {
  const words = note.slice(note.indexOf("\n# "));
  return [...words.matchAll(/(?<!\\)\[\[([^\]|]+)(?:\|[^\]|]*)?\]\]/gu)].map(([, name = ""]) => name);
}

describe("the graph as notes for Obsidian", () => {
  test("has a note for each entity with a name, and one that says what they are", () => {
    const named = smallGraph().nodes.filter(
      ({ attributes }) => attributes.type !== "Claim" && !attributes.unnamed,
    );
    expect(small.size).toBe(named.length + 1);
    expect(small.get("About these notes.md")).toContain("- Letters on the War");
  });

  test("links both ends of a relation, each with the sentence that states it", () => {
    const quote =
      "“Ivan Trotzkij of the Peace League cited The Coming Storm (p. 12).” (Letters on the War, characters ";
    expect(small.get("Ivan Trotzkij.md")).toContain(`- cites [[The Coming Storm]]\n  > ${quote}`);
    expect(small.get("The Coming Storm.md")).toContain(`- cited by [[Ivan Trotzkij]]\n  > ${quote}`);
  });

  test("tells a claim where its speaker is and where that is of which it speaks, and an event without a name in words", () => {
    const claim = "“The Truce of Löwen is a surrender of Brandt,”";
    expect(small.get("Rosa Hart.md")).toContain(
      `- says: ${claim} (about [[Truce of Löwen]], [[Karl Brandt]])`,
    );
    expect(small.get("Karl Brandt.md")).toContain(`- spoken of by [[Rosa Hart]]: ${claim}`);
    expect(small.get("Old Mill.md")).toContain("- is the place of “the Old Mill burned” (1916)");
  });

  test("quotes an event without a name by the clause of the text, not by a label that puts in who did it", () => {
    const graph = smallGraph();
    const nodes = graph.nodes.map(({ key, attributes }) => ({
      key,
      attributes: attributes.unnamed
        ? { ...attributes, label: "Brandt had the Old Mill burned" }
        : attributes,
    }));
    const put = { ...graph, nodes };
    expect(toObsidian(put, BODIES).get("Old Mill.md")).toContain(
      "- is the place of “the Old Mill burned” (1916)",
    );
    const without = toObsidian(put, new Map()).get("Old Mill.md");
    expect(without).toContain("- is the place of Brandt had the Old Mill burned (1916)");
  });

  test.each([
    ["the sample", toObsidian(SAMPLE, SAMPLE_BODIES)],
    ["what is hard to write down", toObsidian(awkwardGraph(), AWKWARD_BODIES)],
  ])("links to no note that is not there, and its heads are YAML: %s", (_name, notes) => {
    const names = new Set([...notes.keys()].map((name) => name.slice(0, -".md".length)));
    const links = [...notes.values()].flatMap(linksIn);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !names.has(link))).toEqual([]);
    for (const [name, note] of notes) {
      if (name === "About these notes.md") continue;
      const head = parse(note.split("\n---\n")[0]?.slice("---\n".length) ?? "") as {
        id: string;
        tags: string[];
      };
      expect([head.id, head.tags[0]]).toEqual([
        expect.stringContaining(":"),
        expect.stringMatching(/^ibid\/\w+$/u),
      ]);
    }
  });

  test("gives every note a name that any system takes, and no two the same", () => {
    const odd = [
      ...AWKWARD_NAMES.slice(7),
      "CON",
      "Con",
      "",
      "a/b",
      "A B",
      "About these notes",
      "x".repeat(300),
      `${"x".repeat(300)}y`,
    ];
    const names = [...toObsidian(awkwardGraph(odd), AWKWARD_BODIES).keys()];
    expect(names.length).toBe(AWKWARD_NAMES.length + odd.length + 1);
    for (const name of names) {
      expect(name).not.toMatch(
        /[\\/:*?"<>|#^[\]%\p{Cc}\u202e]|^[. ]|[. ]\.md$|^(?:con|prn|aux|nul)(?:\.|$)/iu,
      );
      expect(Buffer.byteLength(name)).toBeLessThan(256);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
