import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { HealthReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";

/** Whether the server and its store can answer. */
export function healthRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/health",
      {
        schema: {
          summary: "Whether the server and its store can answer",
          tags: ["health"],
          response: { ...answers(HealthReply), 503: HealthReply },
        },
      },
      async (_request, reply) => {
        const health = await store.health();
        return reply.code(health.status === "ok" ? 200 : 503).send(health);
      },
    );
  };
}
