import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyError } from "fastify";
import { Type } from "typebox";
import { ErrorReply, ImportReply } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { RefusedLedgerError } from "./refused-ledger-error.ts";

const LINES = "application/x-ndjson";

const schema = {
  summary:
    "Adds the entries of another ledger, in JSON Lines: bad lines are told with their number, the others kept",
  tags: ["decisions"],
  consumes: [LINES],
  body: { content: { [LINES]: { schema: Type.String({ description: "one entry a line" }) } } },
  response: { 200: ImportReply, "4xx": ErrorReply, "5xx": ErrorReply },
};

/** Takes in what another reader decided. */
export function ledgerRoute(
  store: GraphStore,
  limits: { readonly exportMs: number; readonly textBytes: number },
): FastifyPluginAsyncTypebox {
  const bodyLimit = limits.textBytes;
  return async (app) => {
    app.removeContentTypeParser("application/json");
    const parse = async (_request: unknown, lines: string) => lines;
    app.addContentTypeParser(LINES, { parseAs: "string", bodyLimit }, parse);
    const route = { schema, bodyLimit, handlerTimeout: limits.exportMs, errorHandler: inWords };
    app.post("/decisions/ledger", route, ({ body }) => store.importDecisions(body as string));
  };
}

/** Says of what was sent as something else, or too large, what to do here. */
function inWords(error: FastifyError): never {
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    throw new RefusedLedgerError(415, `Send the ledger as ${LINES}, one entry a line.`);
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    throw new RefusedLedgerError(
      413,
      "The ledger is too large to send. Import it with: ibid decisions import",
    );
  throw error;
}
