import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { TextParams, TextReply, TextsReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noText } from "./not-there-error.ts";

const list = { summary: "The texts that were read", tags: ["texts"], response: answers(TextsReply) };
const one = {
  summary: "One text for reading: its characters, and everything found in it by span",
  tags: ["texts"],
  params: TextParams,
  response: answers(TextReply),
};

/** The texts, and one of them for reading. */
export function textRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/texts", { schema: list }, () => store.texts());
    app.get(
      "/texts/:id",
      { schema: one },
      async ({ params: { id } }) => (await store.text(id)) ?? noText(id),
    );
  };
}
