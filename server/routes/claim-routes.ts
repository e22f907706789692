import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { ClaimsQuery, ClaimsReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity } from "./not-there-error.ts";

/** What was said: by whom, of whom. */
export function claimRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/claims",
      {
        schema: {
          summary: "Claims with their speakers, by speaker, subject, words or kind",
          tags: ["claims"],
          querystring: ClaimsQuery,
          response: answers(ClaimsReply),
        },
      },
      async ({ query }) => {
        const reply = await store.claims(query);
        if (reply.total === 0) await demandEntities(store, query);
        return reply;
      },
    );
  };
}

/** No claim is found where an id names nobody, so that only an empty answer needs the question. */
async function demandEntities(store: GraphStore, { speaker, about }: ClaimsQuery): Promise<void> {
  for (const id of [speaker, about]) {
    if (id !== undefined && (await store.entity(id)) === undefined) noEntity(id);
  }
}
