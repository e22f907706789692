import { createHash } from "node:crypto";
import {
  type Bodies,
  byPlace,
  compareText,
  type Entity,
  type EntityType,
  GRAPH_FORMAT,
  GRAPH_OPTIONS,
  type Graph,
  type GraphEdge,
  type Mention,
  type Relation,
  type RelationType,
  relationId,
  signedBy,
  type TextRecord,
  wordsAt,
} from "#model";

/** Words in a text, the first time or the nth (from 0). */
export type Words = readonly [text: string, words: string, nth?: number];

/** Builds a small graph by naming the words that state it, so that no test counts characters. */
export class GraphBuilder {
  readonly #records: TextRecord[] = [];
  readonly #bodies = new Map<string, string>();
  readonly #nodes = new Map<string, Entity>();
  readonly #edges = new Map<string, GraphEdge>();

  text(id: string, title: string, body: string, said: Partial<TextRecord> = {}): this {
    this.#bodies.set(id, body);
    this.#records.push({
      id,
      title,
      language: "en",
      sha256: createHash("sha256").update(body).digest("hex"),
      file: `../texts/${id}.txt`,
      length: body.length,
      passages: [{ kind: "paragraph", start: 0, end: body.length }],
      notes: [],
      sentences: Array.from(body.matchAll(/\S[^.!?]*[.!?]+/gu), (m) => [
        m.index,
        m.index + m[0].length,
      ]).flat(),
      remarks: [],
      ...said,
    });
    return this;
  }

  /** Lets these sign a text. */
  signed(text: string, signers: readonly string[]): this {
    const at = this.#records.findIndex(({ id }) => id === text);
    const record = this.#records[at];
    if (!record) return this;
    const { author: _author, coAuthors: _coAuthors, ...unsigned } = record;
    this.#records[at] = { ...unsigned, ...signedBy(signers) };
    return this;
  }

  /** The first place gives the label, the other surface forms become aliases. */
  entity(id: string, type: EntityType, places: readonly Words[], fields: Partial<Entity> = {}): this {
    const mentions = places.map((place) => this.#place(place)).sort(byPlace);
    const names = places.map((place) => this.#words(this.#place(place)));
    const label = fields.label ?? names[0] ?? id;
    const aliases = [...new Set([...names, ...(fields.aliases ?? [])])].filter((name) => name !== label);
    const { label: _label, aliases: _aliases, ...others } = fields;
    this.#nodes.set(id, { type, label, aliases: aliases.sort(compareText), mentions, ...others });
    return this;
  }

  relation(
    type: RelationType,
    source: string,
    target: string,
    places: readonly Words[],
    fields: Partial<Relation> = {},
  ): this {
    const evidence = places.map((place) => this.#place(place)).sort(byPlace);
    const key = relationId(type, source, target);
    const { confidence = 0.9, ...others } = fields;
    const attributes: Relation = { type, evidence, confidence, ...others };
    this.#edges.set(key, { key, source, target, attributes });
    return this;
  }

  graph(): Graph {
    return {
      attributes: { format: GRAPH_FORMAT, texts: structuredClone(this.#records) },
      options: GRAPH_OPTIONS,
      nodes: [...this.#nodes].map(([key, attributes]) => ({ key, attributes: structuredClone(attributes) })),
      edges: structuredClone([...this.#edges.values()]),
    };
  }

  bodies(): Bodies {
    return new Map(this.#bodies);
  }

  #place([text, words, nth = 0]: Words): Mention {
    const body = this.#bodies.get(text) ?? "";
    let start = -1;
    for (let count = 0; count <= nth; count++) start = body.indexOf(words, start + 1);
    if (start < 0) throw new Error(`graph-builder: ${text} does not say "${words}" ${nth + 1} times`);
    return { text, start, end: start + words.length, confidence: 0.9, method: "test" };
  }

  #words(place: Mention): string {
    return wordsAt(this.#bodies.get(place.text) ?? "", place);
  }
}
