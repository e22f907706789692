import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { PathsQuery, PathsReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity } from "./not-there-error.ts";

/** How two entities are connected. */
export function pathRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/paths",
      {
        schema: {
          summary: "The best few paths between two entities, each in words with its evidence",
          tags: ["graph"],
          querystring: PathsQuery,
          response: answers(PathsReply),
        },
      },
      async ({ query }) => (await store.paths(query)) ?? noEntity(await missingEnd(store, query)),
    );
  };
}

async function missingEnd(store: GraphStore, { from, to }: PathsQuery): Promise<string> {
  return (await store.entity(from)) === undefined ? from : to;
}
