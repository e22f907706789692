import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { GraphReply, StateReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";

/** What the graph holds, in numbers. */
export function graphRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/graph",
      {
        schema: {
          summary: "What the graph holds, in numbers",
          tags: ["graph"],
          response: answers(GraphReply),
        },
      },
      () => store.overview(),
    );
    app.get(
      "/graph/state",
      {
        schema: {
          summary: "A word for the graph as it stands, cheap enough to be asked for now and then",
          tags: ["graph"],
          response: answers(StateReply),
        },
      },
      async () => ({ state: await store.state() }),
    );
  };
}
