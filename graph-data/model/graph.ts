import { Type } from "typebox";
import { Entity } from "./entity.ts";
import { Relation } from "./relation.ts";
import { TextRecord } from "./text.ts";

/** The version of the file that this code reads and writes. */
export const GRAPH_FORMAT = 1;

export const GraphNode = Type.Object({ key: Type.String({ minLength: 1 }), attributes: Entity });
export type GraphNode = Type.Static<typeof GraphNode>;

export const GraphEdge = Type.Object({
  key: Type.String({ minLength: 1 }),
  source: Type.String(),
  target: Type.String(),
  attributes: Relation,
});
export type GraphEdge = Type.Static<typeof GraphEdge>;

/** A graph as graphology serialises it (graphology.github.io, "Serialization"), with the texts it was read from. */
export const Graph = Type.Object({
  attributes: Type.Object({ format: Type.Literal(GRAPH_FORMAT), texts: Type.Array(TextRecord) }),
  options: Type.Object({
    type: Type.Literal("directed"),
    multi: Type.Literal(true),
    allowSelfLoops: Type.Literal(false),
  }),
  nodes: Type.Array(GraphNode),
  edges: Type.Array(GraphEdge),
});
export type Graph = Type.Static<typeof Graph>;

/** The options that every graph of ours carries. */
export const GRAPH_OPTIONS = { type: "directed", multi: true, allowSelfLoops: false } as const;
