import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import {
  DecideReply,
  DecisionParams,
  DecisionRequest,
  DecisionsQuery,
  DecisionsReply,
  ErrorReply,
  UndoQuery,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { NotThereError, noEntity } from "./not-there-error.ts";
import { validateActs } from "./validate-acts.ts";

const list = {
  summary:
    "What readers decided, latest first, what stands against what, and how often they agreed with the reading",
  tags: ["decisions"],
  querystring: DecisionsQuery,
  response: answers(DecisionsReply),
};
const decide = {
  summary: "Adds a decision to the ledger and applies it to the graph",
  tags: ["decisions"],
  body: DecisionRequest,
  response: { 201: DecideReply, "4xx": ErrorReply, "5xx": ErrorReply },
};
const undo = {
  summary: "Takes a decision back by an entry of its own; to take that one back is to do again",
  tags: ["decisions"],
  params: DecisionParams,
  querystring: UndoQuery,
  response: answers(DecideReply),
};
const ledger = {
  summary: "The whole ledger as a file of JSON Lines, to keep or to give to another reader",
  tags: ["decisions"],
  produces: ["application/x-ndjson"],
  response: { 200: Type.String({ description: "the file" }), "4xx": ErrorReply, "5xx": ErrorReply },
};

/** What readers decided: the list, one more, one taken back, and the whole as a file. */
export function decisionRoutes(store: GraphStore, exportMs: number): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/decisions", { schema: list }, async ({ query }) => {
      const reply = await store.decisions(query);
      // A decision may speak of what is no longer there, so that only an empty answer needs the question.
      const { entity } = query;
      if (reply.total === 0 && entity !== undefined && !(await store.entity(entity))) noEntity(entity);
      return reply;
    });
    app.post(
      "/decisions",
      { schema: decide, handlerTimeout: exportMs, validatorCompiler: validateActs() },
      async ({ body }, reply) =>
        reply.code(201).send(await store.decide(body as Parameters<GraphStore["decide"]>[0])),
    );
    app.delete(
      "/decisions/:id",
      { schema: undo, handlerTimeout: exportMs },
      async ({ params: { id }, query }) => {
        return (await store.undoDecision(id, query)) ?? noDecision(id);
      },
    );
    app.get("/decisions/ledger", { schema: ledger, handlerTimeout: exportMs }, async (_request, reply) =>
      reply
        .type("application/x-ndjson; charset=utf-8")
        .header("content-disposition", 'attachment; filename="decisions.jsonl"')
        .send(await store.exportDecisions()),
    );
  };
}

function noDecision(id: string): never {
  throw new NotThereError(`No decision has the id ${id}. All decisions are listed at /api/decisions`);
}
