import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { ErrorReply, ExportQuery, serialiseGraph } from "#model";
import { toGexf } from "../export/to-gexf.ts";
import type { GraphStore } from "../store/graph-store.ts";

const FORMATS = {
  json: { type: "application/json; charset=utf-8", write: serialiseGraph },
  gexf: { type: "application/gexf+xml; charset=utf-8", write: toGexf },
} as const;

const schema = {
  summary: "The whole graph as a file: json (graphology's form, the same bytes as the graph file) or gexf",
  tags: ["graph"],
  produces: ["application/json", "application/gexf+xml"],
  querystring: ExportQuery,
  response: { 200: Type.String({ description: "the file" }), "4xx": ErrorReply, "5xx": ErrorReply },
};

/** The whole graph as a file to keep. */
export function exportRoutes(store: GraphStore, timeLimitMs: number): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/export", { schema, handlerTimeout: timeLimitMs }, async ({ query }, reply) => {
      const name = query.format ?? "json";
      const { graph } = await store.exportGraph();
      return reply
        .type(FORMATS[name].type)
        .header("content-disposition", `attachment; filename="graph.${name}"`)
        .send(FORMATS[name].write(graph));
    });
  };
}
