import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { RemovedReply, TextParams, TextReply, TextsReply } from "#model";
import type { ReadingDesk } from "../jobs/reading-desk.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { addTextRoute } from "./add-text-route.ts";
import { answers } from "./answers.ts";
import { noText } from "./not-there-error.ts";

const list = { summary: "The texts that were read", tags: ["texts"], response: answers(TextsReply) };
const one = {
  summary: "One text for reading: its characters, and everything found in it by span",
  tags: ["texts"],
  params: TextParams,
  response: answers(TextReply),
};
const remove = {
  summary: "Removes a text, and what only it supports",
  tags: ["texts"],
  params: TextParams,
  response: answers(RemovedReply),
};
/** The texts, one of them for reading, and adding and removing. */
export function textRoutes(store: GraphStore, desk: ReadingDesk): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/texts", { schema: list }, () => store.texts());
    app.get(
      "/texts/:id",
      { schema: one },
      async ({ params: { id } }) => (await store.text(id)) ?? noText(id),
    );
    // It may have to wait for a text that is just being written.
    const patient = { schema: remove, handlerTimeout: desk.limits.sendMs };
    app.delete("/texts/:id", patient, async ({ params: { id } }) => {
      const isGone = await desk.demandQueue().inTurn(() => store.removeText(id));
      return isGone ? { removed: id } : noText(id);
    });
    await app.register(addTextRoute(desk));
  };
}
