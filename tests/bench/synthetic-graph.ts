import { type Bodies, GRAPH_OPTIONS, type Graph, type GraphEdge, type GraphNode, relationId } from "#model";
import { sha256Of } from "../../cli/graph-file.ts";
import { randomFrom } from "./random.ts";

/** A graph whose ends follow preferential attachment (Barabási and Albert 1999): few hubs, many leaves. */
export interface SyntheticGraph {
  readonly graph: Graph;
  readonly bodies: Bodies;
  /** Ends of each relation as numbers of people. */
  readonly ends: readonly (readonly [number, number])[];
}

const TEXT = "synthetic";
/** Every mention is the same word of a made-up text: only the shape of the graph counts here. */
const BODY = "Somebody cites somebody.";
const WORD = { text: TEXT, start: 0, end: 8, confidence: 0.9, method: "synthetic" };
const SEED = 1918;

/** People who cite each other: this many people, each new one citing `each` who are there already. */
export function syntheticGraph(people: number, each: number): SyntheticGraph {
  const ends = attachedEnds(people, each);
  const nodes = Array.from({ length: people }, (_, number) => personNode(number));
  const edges = ends.map(([source, target]) => citesEdge(source, target));
  const attributes = { format: 1 as const, texts: [textRecord()] };
  const graph = {
    attributes,
    options: GRAPH_OPTIONS,
    nodes,
    edges: edges.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
  return { graph, bodies: new Map([[TEXT, BODY]]), ends };
}

/** The id of a person by number; ids sort as numbers do. */
export function personId(number: number): string {
  return `person:p${String(number).padStart(8, "0")}`;
}

function attachedEnds(people: number, each: number): [number, number][] {
  const random = randomFrom(SEED);
  const ends: [number, number][] = [];
  const drawn: number[] = [0];
  for (let person = 1; person < people; person += 1) {
    const targets = new Set(
      Array.from({ length: each }, () => drawn[Math.floor(random() * drawn.length)] ?? 0),
    );
    for (const target of targets) {
      ends.push([person, target]);
      drawn.push(target);
    }
    drawn.push(person);
  }
  return ends;
}

function personNode(number: number): GraphNode {
  return {
    key: personId(number),
    attributes: { type: "Person", label: "Somebody", aliases: [], mentions: [WORD] },
  };
}

function citesEdge(source: number, target: number): GraphEdge {
  const [from, to] = [personId(source), personId(target)];
  const confidence = (50 + ((source * 31 + target * 17) % 50)) / 100;
  return {
    key: relationId("CITES", from, to),
    source: from,
    target: to,
    attributes: { type: "CITES", evidence: [{ ...WORD, end: BODY.length }], confidence },
  };
}

function textRecord(): Graph["attributes"]["texts"][number] {
  return {
    id: TEXT,
    title: "Synthetic",
    language: "en",
    sha256: sha256Of(BODY),
    file: "synthetic.txt",
    length: BODY.length,
    passages: [],
    notes: [],
    sentences: [0, BODY.length],
    remarks: [],
  };
}
