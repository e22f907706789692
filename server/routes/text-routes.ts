import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  columnsOf,
  compareText,
  type EntitySummary,
  LIMITS,
  PageQuery,
  RemovedReply,
  TextColumns,
  TextEntitiesReply,
  TextParams,
  TextReply,
  TextsReply,
} from "#model";
import type { ReadingDesk } from "../jobs/reading-desk.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { addTextRoute } from "./add-text-route.ts";
import { answers } from "./answers.ts";
import { KeptColumns } from "./kept-columns.ts";
import { noText } from "./not-there-error.ts";

const list = { summary: "The texts that were read", tags: ["texts"], response: answers(TextsReply) };
const one = {
  summary: "One text for reading: its characters, and everything found in it by span",
  tags: ["texts"],
  params: TextParams,
  response: answers(TextReply),
};
const columns = {
  summary: "The same text with its lists as columns: a fifth of the size, for programs",
  tags: ["texts"],
  params: TextParams,
  response: answers(TextColumns),
};
const named = {
  summary: "The entities that a text names, those tied to most others first",
  tags: ["texts"],
  params: TextParams,
  querystring: PageQuery,
  response: answers(TextEntitiesReply),
};
const remove = {
  summary: "Removes a text, and what only it supports",
  tags: ["texts"],
  params: TextParams,
  response: answers(RemovedReply),
};
/** Of the texts opened last: some long books, or all that a reader goes to and fro between. */
const KEPT_CHARACTERS = 8_000_000;
const TOO_LONG =
  "The text is too long to be read here in one piece: set IBID_READING_BYTES higher, or read the text in parts.";

/** The texts, one of them for reading, and adding and removing. */
export function textRoutes(
  store: GraphStore,
  desk: ReadingDesk,
  exportMs: number,
): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/texts", { schema: list }, () => store.texts());
    const reply = { bytes: desk.limits.readingBytes, remedy: TOO_LONG };
    // A book has some hundred thousand places: a serialiser made of the schema takes four times as long.
    const serializerCompiler = () => (text: unknown) => JSON.stringify(text);
    const whole = { handlerTimeout: exportMs, config: { reply }, serializerCompiler };
    app.get("/texts/:id", { ...whole, schema: one }, async ({ params: { id } }) => {
      return (await store.text(id)) ?? noText(id);
    });
    const kept = new KeptColumns(KEPT_CHARACTERS);
    app.get("/texts/:id/columns", { ...whole, schema: columns }, async ({ params: { id } }) => {
      const make = async () => {
        const text = await store.text(id);
        return text && columnsOf(text);
      };
      return (await kept.of({ id, state: await store.state() }, make)) ?? noText(id);
    });
    app.get("/texts/:id/entities", { schema: named }, async ({ params: { id }, query }) => {
      const text = await store.text(id);
      return text ? mostTied(text.entities, query) : noText(id);
    });
    // It may have to wait for a text that is just being written.
    const patient = { schema: remove, handlerTimeout: desk.limits.sendMs };
    app.delete("/texts/:id", patient, async ({ params: { id } }) => {
      const isGone = await desk.demandQueue().inTurn(() => store.removeText(id));
      return isGone ? { removed: id } : noText(id);
    });
    await app.register(addTextRoute(desk));
  };
}

function mostTied(entities: readonly EntitySummary[], { limit, offset = 0 }: PageQuery): TextEntitiesReply {
  const sorted = [...entities].sort(
    (a, b) => b.degree - a.degree || b.mentions - a.mentions || compareText(a.id, b.id),
  );
  const page = sorted.slice(offset, offset + (limit ?? LIMITS.rows.default));
  return { total: sorted.length, truncated: page.length < sorted.length, entities: page };
}
