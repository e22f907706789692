import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";

/** Serves the description of the API: for programs at /openapi.json, for people at /docs. */
export async function serveApiDocs(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Ibid",
        version: "1",
        description:
          "Asks a knowledge graph in which every entity and relation is traced to the characters that state it.",
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: "/docs", theme: { title: "Ibid: the API" } });
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
}
