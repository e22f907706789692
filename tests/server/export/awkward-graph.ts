import { createHash } from "node:crypto";
import { GRAPH_OPTIONS, type Graph, type Mention, type RelationType, relationId } from "#model";

/** Names that hold what the marks of one file format or another are made of. */
export const AWKWARD_NAMES = [
  `Anne "Nan" O'Hara`,
  "A & B <script>alert(1)</script>",
  "C:\\users\\new \\u0041 `tick` $x {y}",
  "two\nlines\r\nand a\ttab",
  "=1+1; DROP, 'x' -- // /* */",
  "ö 漢 🤔 e\u0301 \u202eright to left",
  "[[wiki]] #tag | ^block: a/b * ? [x](y)",
  "con",
  ".",
] as const;

/** The words of the one text: each name in a sentence that says that it cites the next. */
export const AWKWARD_BODY = AWKWARD_NAMES.map((name) => `🤔 ${name} cites, "as it were".\n\n`).join("");

const TEXT = "awkward";

/** A graph in which every name, title and sentence is hard to write down; ids are plain, but for one. */
export function awkwardGraph(more: readonly string[] = []): Graph {
  const names = [...AWKWARD_NAMES, ...more];
  const nodes = names.map((label, at) => ({
    key: idOf(at),
    attributes: { type: "Person" as const, label, aliases: [`${label}'s`], mentions: [placeOf(at)] },
  }));
  const edges = AWKWARD_NAMES.slice(1).map((_name, at) => edge("CITES", idOf(at), idOf(at + 1), placeOf(at)));
  return {
    attributes: { format: 1, texts: [record()] },
    options: GRAPH_OPTIONS,
    nodes,
    edges: [...edges, edge("RELATED_TO", idOf(0), idOf(2), placeOf(0), `friend of "Nan's" \\ brother\n`)],
  };
}

export const AWKWARD_BODIES: ReadonlyMap<string, string> = new Map([[TEXT, AWKWARD_BODY]]);

function idOf(at: number): string {
  return at === 0 ? "person:лев-o'hara" : `person:${at}`;
}

/** The sentence with the nth name; the first one where the text names it not. */
function placeOf(at: number): Mention {
  const name = AWKWARD_NAMES[at] ?? AWKWARD_NAMES[0];
  const start = AWKWARD_BODY.indexOf(name);
  return { text: TEXT, start, end: start + name.length, confidence: 0.9, method: "hand" };
}

function edge(type: RelationType, source: string, target: string, place: Mention, label?: string) {
  const attributes = { type, evidence: [place], confidence: 0.85, ...(label !== undefined && { label }) };
  return { key: relationId(type, source, target), source, target, attributes };
}

function record(): Graph["attributes"]["texts"][number] {
  const ends = [...AWKWARD_BODY.matchAll(/were"\.(?=\n\n)/gu)].map(({ index }) => index + 'were".'.length);
  return {
    id: TEXT,
    title: `A "title" & <more>; it's, \\ so\nlong`,
    author: idOf(0),
    language: "en",
    sha256: createHash("sha256").update(AWKWARD_BODY).digest("hex"),
    file: "awkward.txt",
    length: AWKWARD_BODY.length,
    passages: [],
    notes: [],
    sentences: ends.flatMap((end, at) => [at === 0 ? 0 : (ends[at - 1] ?? 0) + 2, end]),
    remarks: [],
  };
}
