import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Quality } from "#model";
import { answers } from "./answers.ts";
import { NotThereError } from "./not-there-error.ts";

const NOT_MEASURED =
  "No figures of this engine are kept here. They are made from annotated texts: npm run score -- FOLDER --write";

const schema = {
  summary: "How right the graphs are, measured on annotated texts: by kind, rule and text, with intervals",
  tags: ["quality"],
  response: answers(Quality),
};

/** How sure the engine is of what it finds, and how far it can be believed. */
export function qualityRoutes(quality: Quality | undefined): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/quality", { schema }, async () => {
      if (quality === undefined) throw new NotThereError(NOT_MEASURED);
      return quality;
    });
  };
}
