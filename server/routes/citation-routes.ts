import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  CitationNetworkQuery,
  CitationNetworkReply,
  CitationsQuery,
  CitationsReply,
  MatrixQuery,
  MatrixReply,
} from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { noEntity } from "./not-there-error.ts";

const citations = {
  summary: "Whom an entity cites or who cites it, to any depth, with the citing sentences",
  tags: ["citations"],
  querystring: CitationsQuery,
  response: answers(CitationsReply),
};
const matrix = {
  summary: "How often each cites each, as a matrix of people or of works",
  tags: ["citations"],
  querystring: MatrixQuery,
  response: answers(MatrixReply),
};
const network = {
  summary: "Every citation with its ends, most stated first: the picture of who cited whom",
  tags: ["citations"],
  querystring: CitationNetworkQuery,
  response: answers(CitationNetworkReply),
};

/** Who cited whom. */
export function citationRoutes(store: GraphStore): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/citations", { schema: citations }, async ({ query }) => {
      return (await store.citations(query)) ?? noEntity(query.entity);
    });
    app.get("/citations/matrix", { schema: matrix }, ({ query }) => store.citationMatrix(query));
    app.get("/citations/network", { schema: network }, ({ query }) => store.citationNetwork(query));
  };
}
