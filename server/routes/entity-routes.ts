import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { EntityParams, EntityReply, MentionsReply, PageQuery, RelationsQuery, RelationsReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity } from "./not-there-error.ts";

const page = {
  summary: "The page of an entity: its names, dates, texts, and relations in numbers",
  tags: ["entities"],
  params: EntityParams,
  response: answers(EntityReply),
};
const mentions = {
  summary: "Every place where an entity is named, with the sentence around it",
  tags: ["entities"],
  params: EntityParams,
  querystring: PageQuery,
  response: answers(MentionsReply),
};
const relations = {
  summary: "The relations of an entity, each with the sentences that state it",
  tags: ["entities"],
  params: EntityParams,
  querystring: RelationsQuery,
  response: answers(RelationsReply),
};

/** One entity: its page, the places that name it, its relations. */
export function entityRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/entities/:id", { schema: page }, async ({ params: { id } }) => {
      return (await store.entity(id)) ?? noEntity(id);
    });
    app.get("/entities/:id/mentions", { schema: mentions }, async ({ params: { id }, query }) => {
      return (await store.mentions(id, query)) ?? noEntity(id);
    });
    app.get("/entities/:id/relations", { schema: relations }, async ({ params: { id }, query }) => {
      return (await store.relations(id, query)) ?? noEntity(id);
    });
  };
}
