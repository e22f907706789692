import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { ErrorReply, EXPORT_FORMATS, ExportQuery } from "#model";
import { FORMATS } from "../export/formats.ts";
import type { GraphStore } from "../store/graph-store.ts";

const schema = {
  summary: "The whole graph as a file for another program",
  description: EXPORT_FORMATS.map((name) => `- \`${name}\`: ${FORMATS[name].words}`).join("\n"),
  tags: ["graph"],
  produces: [...new Set(EXPORT_FORMATS.map((name) => FORMATS[name].mediaType))],
  querystring: ExportQuery,
  response: { 200: Type.String({ description: "the file" }), "4xx": ErrorReply, "5xx": ErrorReply },
};

/** The whole graph as a file to keep. */
export function exportRoutes(store: GraphStore, timeLimitMs: number): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/export", { schema, handlerTimeout: timeLimitMs }, async ({ query }, reply) => {
      const { mediaType, ending, write } = FORMATS[query.format ?? "json"];
      const { graph, bodies } = await store.exportGraph();
      return reply
        .type(`${mediaType}; charset=utf-8`)
        .header("content-disposition", `attachment; filename="graph.${ending}"`)
        .send(await write(graph, bodies));
    });
  };
}
